package broadsheet.article.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One piece of an article's body. */
public sealed interface Block {

    /** Running text. */
    record Paragraph(Prose text) implements Block {}

    /**
     * A heading within the body.
     *
     * @param level 2 or 3; 1 is the headline's
     */
    record Heading(int level, Headline text) implements Block {
        public Heading {
            checkedLevel(level);
        }

        /**
         * A level that a heading may have.
         *
         * @throws IllegalArgumentException if it may not
         */
        public static int checkedLevel(int given) {
            if (given != 2 && given != 3) {
                throw new IllegalArgumentException("must be 2 or 3");
            }
            return given;
        }
    }

    /** A picture between the paragraphs; its fields are those of {@link Picture}. */
    record Image(
            Link url,
            @Nullable Caption caption,
            @Nullable Credit credit,
            @Nullable AltText alt) implements Block {}

    /**
     * Somebody's words, set apart from the text.
     *
     * @param attribution who said or wrote them
     */
    record Quote(Prose text, @Nullable Credit attribution) implements Block {}

    /**
     * A list of 1 to 200 items.
     *
     * @param ordered whether the items are numbered
     */
    record Listing(boolean ordered, List<Prose> items) implements Block {

        private static final int MOST = 200;

        public Listing {
            checkedSize(items.size());
            items = List.copyOf(items);
        }

        /**
         * A number of items that a list may have.
         *
         * @throws IllegalArgumentException if it may not
         */
        public static int checkedSize(int given) {
            if (given < 1 || given > MOST) {
                throw new IllegalArgumentException("must have 1 to " + MOST + " items, but has " + given);
            }
            return given;
        }
    }
}
