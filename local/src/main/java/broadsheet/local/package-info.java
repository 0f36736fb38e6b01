/**
 * The {@code broadsheet} command: one word for each thing that an operator does on a single machine. Each word is a
 * class named {@code …Command} in the package of its feature, and is listed in {@link broadsheet.local.Broadsheet}.
 * Knows the services only by their folder, their port and their environment.
 */
@NullMarked
package broadsheet.local;

import org.jspecify.annotations.NullMarked;
