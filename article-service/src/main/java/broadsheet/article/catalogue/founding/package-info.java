/** What a new newsroom, and one from before there was a catalogue, begins with. */
@NullMarked
package broadsheet.article.catalogue.founding;

import org.jspecify.annotations.NullMarked;
