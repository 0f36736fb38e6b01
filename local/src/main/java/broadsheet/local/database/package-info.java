/** A server that speaks MongoDB's wire protocol inside this JVM, for a machine that has no MongoDB. */
@NullMarked
package broadsheet.local.database;

import org.jspecify.annotations.NullMarked;
