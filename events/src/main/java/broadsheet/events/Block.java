package broadsheet.events;

import static broadsheet.events.Absent.orNone;
import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
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
    @JsonSubTypes.Type(value = Block.Gallery.class, name = "gallery"),
    @JsonSubTypes.Type(value = Block.Table.class, name = "table"),
    @JsonSubTypes.Type(value = Block.Embed.class, name = "embed"),
    @JsonSubTypes.Type(value = Block.PullOut.class, name = "pull-out"),
    @JsonSubTypes.Type(value = Block.Divider.class, name = "divider"),
    @JsonSubTypes.Type(value = Block.Unknown.class, name = "unknown")
})
public sealed interface Block {

    /** Running text. */
    record Paragraph(String text, @JsonInclude(NON_EMPTY) List<Mark> marks) implements Block {
        public Paragraph {
            requireNonNull(text, "text");
            marks = orNone(marks);
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
            String url,
            @Nullable String caption,
            @Nullable String credit,
            String alt,
            @Nullable Integer width,
            @Nullable Integer height,
            @JsonInclude(NON_EMPTY) List<Rendition> renditions)
            implements Block {
        public Image {
            requireNonNull(url, "url");
            requireNonNull(alt, "alt");
            renditions = orNone(renditions);
        }

        /** The picture as a block of its own. */
        public static Image of(Picture it) {
            return new Image(it.url(), it.caption(), it.credit(), it.alt(), it.width(), it.height(), it.renditions());
        }

        /** What stands in the block. */
        public Picture picture() {
            return new Picture(url, caption, credit, alt, width, height, renditions);
        }
    }

    /**
     * Somebody's words, set apart from the text.
     *
     * @param attribution who said or wrote them
     */
    record Quote(
            String text,
            @JsonInclude(NON_EMPTY) List<Mark> marks,
            @Nullable String attribution) implements Block {
        public Quote {
            requireNonNull(text, "text");
            marks = orNone(marks);
        }
    }

    /**
     * A list of short items.
     *
     * @param ordered whether the items are numbered
     * @param itemMarks the marks of each item, in the order of the items; empty when none has any
     */
    record Listing(
            boolean ordered,
            List<String> items,
            @JsonInclude(NON_EMPTY) List<List<Mark>> itemMarks) implements Block {
        public Listing {
            items = List.copyOf(requireNonNull(items, "items"));
            itemMarks = orNone(itemMarks);
        }
    }

    /**
     * Pictures that belong together.
     *
     * @param caption of them all
     */
    record Gallery(List<Picture> images, @Nullable String caption) implements Block {
        public Gallery {
            images = List.copyOf(requireNonNull(images, "images"));
        }
    }

    /**
     * Figures or words in rows of equal width.
     *
     * @param header of the columns; empty when they have none
     */
    record Table(
            @Nullable String caption,
            @JsonInclude(NON_EMPTY) List<String> header,
            List<List<String>> rows) implements Block {
        public Table {
            header = orNone(header);
            rows = List.copyOf(requireNonNull(rows, "rows"));
        }
    }

    /** Something that stands elsewhere on the web, such as a film. */
    record Embed(String url, @Nullable String caption) implements Block {
        public Embed {
            requireNonNull(url, "url");
        }
    }

    /** A box beside the text. */
    record PullOut(
            @Nullable String title,
            String text,
            @JsonInclude(NON_EMPTY) List<Mark> marks) implements Block {
        public PullOut {
            requireNonNull(text, "text");
            marks = orNone(marks);
        }
    }

    /** A break between two parts of the text. */
    record Divider() implements Block {}

    /** A block of a type that came later than this reader. */
    record Unknown() implements Block {}
}
