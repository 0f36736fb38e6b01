/**
 * The three services as processes of their own: started from their built folders, watched, started again when they die,
 * stopped, and ended when an earlier run left them behind.
 */
@NullMarked
package broadsheet.local.services;

import org.jspecify.annotations.NullMarked;
