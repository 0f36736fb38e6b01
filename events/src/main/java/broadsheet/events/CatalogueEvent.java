package broadsheet.events;

import java.util.List;

/**
 * What a section, a tag or an author is called, and where readers find it. Topic: {@link Topic#CATALOGUE}.
 *
 * <p>Articles name their section by a slug, their tags and authors by a name. A slug or a name that was once given to a
 * thing leads to it for ever, whatever it is called now: that is how a rename reaches articles that are not told again.
 */
public sealed interface CatalogueEvent extends Event
        permits SectionChanged, SectionRetired, TagChanged, TagRetired, AuthorChanged, AuthorRetired {

    /** The section, tag or author: a UUID. */
    String id();

    /** Its part of its address. */
    String slug();

    /** Slugs under which it was found before. */
    List<String> formerSlugs();

    @Override
    default String subject() {
        return id();
    }

    @Override
    default String partitionKey() {
        return id();
    }
}
