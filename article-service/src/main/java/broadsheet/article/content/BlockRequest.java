package broadsheet.article.content;

import static broadsheet.article.content.ArticleRequest.filled;
import static broadsheet.article.content.MarkRequest.marked;

import broadsheet.article.domain.Block;
import broadsheet.article.domain.Caption;
import broadsheet.article.domain.Credit;
import broadsheet.article.domain.Headline;
import broadsheet.article.domain.Link;
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
    @JsonSubTypes.Type(value = GalleryRequest.class, name = "gallery"),
    @JsonSubTypes.Type(value = BlockRequest.Quote.class, name = "quote"),
    @JsonSubTypes.Type(value = ListRequest.class, name = "list"),
    @JsonSubTypes.Type(value = TableRequest.class, name = "table"),
    @JsonSubTypes.Type(value = BlockRequest.Embed.class, name = "embed"),
    @JsonSubTypes.Type(value = BlockRequest.PullOut.class, name = "pull-out"),
    @JsonSubTypes.Type(value = BlockRequest.Divider.class, name = "divider")
})
sealed interface BlockRequest
        permits BlockRequest.Paragraph,
                BlockRequest.Heading,
                BlockRequest.Image,
                GalleryRequest,
                BlockRequest.Quote,
                ListRequest,
                TableRequest,
                BlockRequest.Embed,
                BlockRequest.PullOut,
                BlockRequest.Divider {

    /** The block, checked; empty when something is wrong with it, which its fields then know. */
    Optional<? extends Block> read(Fields fields);

    record Paragraph(@Nullable String text, @Nullable List<@Nullable MarkRequest> marks) implements BlockRequest {
        @Override
        public Optional<Block.Paragraph> read(Fields fields) {
            return marked(fields, text, marks, Block.Paragraph::new);
        }
    }

    record Heading(@Nullable Integer level, @Nullable String text) implements BlockRequest {
        @Override
        public Optional<Block.Heading> read(Fields fields) {
            var words = fields.required("text", text, Headline::new);
            var depth = fields.required("level", level == null ? 2 : level, Block.Heading::checkedLevel);
            return words.flatMap(read -> depth.map(below -> new Block.Heading(below, read)));
        }
    }

    record Image(
            @Nullable String url,
            @Nullable String media,
            @Nullable String caption,
            @Nullable String credit,
            @Nullable String alt)
            implements BlockRequest {
        @Override
        public Optional<Block.Image> read(Fields fields) {
            return new PictureRequest(url, media, caption, credit, alt)
                    .read(fields)
                    .map(Block.Image::of);
        }
    }

    record Quote(
            @Nullable String text,
            @Nullable List<@Nullable MarkRequest> marks,
            @Nullable String attribution) implements BlockRequest {
        @Override
        public Optional<Block.Quote> read(Fields fields) {
            var speaker = fields.optional("attribution", filled(attribution), Credit::new)
                    .orElse(null);
            return marked(fields, text, marks, (words, read) -> new Block.Quote(words, read, speaker));
        }
    }

    record Embed(@Nullable String url, @Nullable String caption) implements BlockRequest {
        @Override
        public Optional<Block.Embed> read(Fields fields) {
            var words =
                    fields.optional("caption", filled(caption), Caption::new).orElse(null);
            return fields.required("url", url, Link::new).map(link -> new Block.Embed(link, words));
        }
    }

    record PullOut(
            @Nullable String title,
            @Nullable String text,
            @Nullable List<@Nullable MarkRequest> marks) implements BlockRequest {
        @Override
        public Optional<Block.PullOut> read(Fields fields) {
            var heading = fields.optional("title", filled(title), Headline::new).orElse(null);
            return marked(fields, text, marks, (words, read) -> new Block.PullOut(heading, words, read));
        }
    }

    record Divider() implements BlockRequest {
        @Override
        public Optional<Block.Divider> read(Fields fields) {
            return Optional.of(new Block.Divider());
        }
    }
}
