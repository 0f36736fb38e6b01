/** The rules of the house, each a test: a change that breaks one says which and why. */
@NullMarked
package broadsheet.rules;

import org.jspecify.annotations.NullMarked;
