/** WordPress's export (WXR): RSS with names of its own, and bodies with shortcodes. */
@NullMarked
package broadsheet.importing.wordpress;

import org.jspecify.annotations.NullMarked;
