package broadsheet.article.content;

import static broadsheet.article.domain.Content.atMost;

import broadsheet.article.domain.Block;
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
}
