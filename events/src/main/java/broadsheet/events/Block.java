package broadsheet.events;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One piece of an article's body, told apart by {@code type}. All text is plain: a consumer escapes it for its medium.
 *
 * <p>A type that this version does not know is read as {@link Unknown}: a reader leaves it out and shows the rest.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = Block.Unknown.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = Block.Image.class, name = "image"),
    @JsonSubTypes.Type(value = Block.Quote.class, name = "quote"),
    @JsonSubTypes.Type(value = Block.Listing.class, name = "list"),
    @JsonSubTypes.Type(value = Block.Unknown.class, name = "unknown")
})
public sealed interface Block {

    /** Running text. */
    record Paragraph(String text) implements Block {
        public Paragraph {
            requireNonNull(text, "text");
        }
    }

    /**
     * A heading within the body.
     *
     * @param level 2 or 3; 1 is the headline's
     */
    record Heading(int level, String text) implements Block {
        public Heading {
            requireNonNull(text, "text");
        }
    }

    /** A picture between the paragraphs; its fields are those of {@link Picture}. */
    record Image(
            String url, @Nullable String caption, @Nullable String credit, String alt) implements Block {
        public Image {
            requireNonNull(url, "url");
            requireNonNull(alt, "alt");
        }
    }

    /**
     * Somebody's words, set apart from the text.
     *
     * @param attribution who said or wrote them
     */
    record Quote(String text, @Nullable String attribution) implements Block {
        public Quote {
            requireNonNull(text, "text");
        }
    }

    /**
     * A list of short items.
     *
     * @param ordered whether the items are numbered
     */
    record Listing(boolean ordered, List<String> items) implements Block {
        public Listing {
            items = List.copyOf(requireNonNull(items, "items"));
        }
    }

    /** A block of a type that came later than this reader. */
    record Unknown() implements Block {}
}
