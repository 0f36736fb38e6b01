/**
 * Fills the platform with the sample newsroom, as an editorial client and readers would: through the public API only.
 */
@NullMarked
package broadsheet.local.sample;

import org.jspecify.annotations.NullMarked;
