/** A small service that speaks HTTP as all do, for the tests of that manner. */
@NullMarked
package broadsheet.web;

import org.jspecify.annotations.NullMarked;
