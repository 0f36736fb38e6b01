package broadsheet.article.catalogue.entry;

import broadsheet.article.domain.Credit;
import broadsheet.article.domain.Link;
import broadsheet.article.domain.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What only one kind of entry has. */
public sealed interface Details {

    Kind kind();

    /**
     * A section's.
     *
     * @param order its place in the navigation: smaller numbers first
     * @param parentId the section that it is part of
     */
    record OfSection(int order, @Nullable String parentId) implements Details {

        @Override
        public Kind kind() {
            return Kind.SECTION;
        }
    }

    /** A tag's: none. */
    record OfTag() implements Details {

        @Override
        public Kind kind() {
            return Kind.TAG;
        }
    }

    /**
     * An author's.
     *
     * @param links to where the author is found elsewhere, at most 10
     */
    record OfAuthor(Wording biographies, @Nullable Portrait picture, List<ProfileLink> links) implements Details {

        public OfAuthor {
            links = List.copyOf(links);
        }

        @Override
        public Kind kind() {
            return Kind.AUTHOR;
        }
    }

    /** A picture of the author, whose name says what is on it. */
    record Portrait(Link url, @Nullable Credit credit) {}

    /** Where the author is found elsewhere, and what that place is called. */
    record ProfileLink(String label, Target url) {}
}
