package broadsheet.article.content;

import static broadsheet.article.domain.Content.atMost;

import broadsheet.article.domain.Block;
import broadsheet.article.domain.Content;
import broadsheet.article.domain.House;
import broadsheet.article.domain.Pictures;
import broadsheet.web.problem.Fields;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the body that a client sends. */
final class ReadingBody {

    private static final int MOST_BLOCKS = 1_000;

    private ReadingBody() {}

    /** The blocks; what is wrong with one is noted by its path. */
    static List<Block> of(@Nullable List<@Nullable BlockRequest> body, Fields fields, Embeds embeds, House house) {
        var given = body == null ? List.<@Nullable BlockRequest>of() : body;
        var read = new ArrayList<Block>();
        for (var i = 0; i < given.size(); i++) {
            var path = "body[" + i + "]";
            var block = given.get(i);
            if (block == null) {
                fields.refuse(path, "must be a block");
            } else {
                var inside = fields.in(path);
                block.read(inside).ifPresent(it -> {
                    if (it instanceof Block.Embed embed) {
                        inside.required("url", embed.url(), embeds::allowed);
                    }
                    Pictures.in(it)
                            .forEach(
                                    (at, picture) -> PictureRequest.requireKnown(picture, inside, at + "media", house));
                    read.add(it);
                });
            }
        }
        return fields.required("body", List.copyOf(read), blocks -> atMost(blocks, MOST_BLOCKS))
                .orElse(List.of());
    }

    /** Those of the galleries count one by one, and so does the main image; each block with one too many is named. */
    static void requireFewPictures(Content content, Fields fields) {
        var pictures = content.mainImage() == null ? 0 : 1;
        for (var i = 0; i < content.body().size(); i++) {
            var added = Pictures.in(content.body().get(i)).size();
            pictures += added;
            if (added > 0 && pictures > Pictures.MOST) {
                fields.refuse(
                        "body[" + i + "]",
                        "brings the article to " + pictures + " pictures, mainImage included; it may have at most "
                                + Pictures.MOST);
            }
        }
    }
}
