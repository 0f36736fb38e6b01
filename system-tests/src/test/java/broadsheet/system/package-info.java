/** The platform from outside: every test starts it by the README's command and uses it as its users do. */
@NullMarked
package broadsheet.system;

import org.jspecify.annotations.NullMarked;
