/** What the commands share: their options, the addresses these lead to, and how to say no in one line. */
@NullMarked
package broadsheet.local.command;

import org.jspecify.annotations.NullMarked;
