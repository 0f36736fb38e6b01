/**
 * The platform in containers: what the compose file says, held against what the services and the database's script
 * read.
 */
@NullMarked
package broadsheet.system.compose;

import org.jspecify.annotations.NullMarked;
