/** What the tests of all packages share: a newsroom to press pages for. */
@NullMarked
package broadsheet.feed;

import org.jspecify.annotations.NullMarked;
