package broadsheet.article.content;

import static broadsheet.article.content.ArticleRequest.filled;

import broadsheet.article.domain.Block;
import broadsheet.article.domain.Credit;
import broadsheet.article.domain.Headline;
import broadsheet.article.domain.Prose;
import broadsheet.web.problem.Fields;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A block as a client sends it, told apart by {@code type}; each type has its own fields and no others. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = BlockRequest.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = BlockRequest.Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = BlockRequest.Image.class, name = "image"),
    @JsonSubTypes.Type(value = BlockRequest.Quote.class, name = "quote"),
    @JsonSubTypes.Type(value = BlockRequest.Listing.class, name = "list")
})
sealed interface BlockRequest {

    /** The block, checked; empty when something is wrong with it, which the fields then know. */
    Optional<? extends Block> read(String path, Fields fields);

    record Paragraph(@Nullable String text) implements BlockRequest {
        @Override
        public Optional<Block.Paragraph> read(String path, Fields fields) {
            return fields.in(path).required("text", text, Prose::new).map(Block.Paragraph::new);
        }
    }

    record Heading(@Nullable Integer level, @Nullable String text) implements BlockRequest {
        @Override
        public Optional<Block.Heading> read(String path, Fields fields) {
            var words = fields.in(path).required("text", text, Headline::new);
            var depth = fields.in(path).required("level", level == null ? 2 : level, Block.Heading::checkedLevel);
            return words.flatMap(read -> depth.map(below -> new Block.Heading(below, read)));
        }
    }

    record Image(
            @Nullable String url,
            @Nullable String caption,
            @Nullable String credit,
            @Nullable String alt) implements BlockRequest {
        @Override
        public Optional<Block.Image> read(String path, Fields fields) {
            return new PictureRequest(url, caption, credit, alt)
                    .read(fields.in(path))
                    .map(picture -> new Block.Image(picture.url(), picture.caption(), picture.credit(), picture.alt()));
        }
    }

    record Quote(@Nullable String text, @Nullable String attribution) implements BlockRequest {
        @Override
        public Optional<Block.Quote> read(String path, Fields fields) {
            var speaker = fields.in(path)
                    .optional("attribution", filled(attribution), Credit::new)
                    .orElse(null);
            return fields.in(path).required("text", text, Prose::new).map(words -> new Block.Quote(words, speaker));
        }
    }

    record Listing(@Nullable Boolean ordered, @Nullable List<@Nullable String> items) implements BlockRequest {
        @Override
        public Optional<Block.Listing> read(String path, Fields fields) {
            var sent = items == null ? List.<@Nullable String>of() : items;
            var read = fields.in(path).each("items", sent, Prose::new);
            return fields.in(path)
                    .required("items", sent.size(), Block.Listing::checkedSize)
                    .filter(size -> size == read.size())
                    .map(_ -> new Block.Listing(Boolean.TRUE.equals(ordered), read));
        }
    }
}
