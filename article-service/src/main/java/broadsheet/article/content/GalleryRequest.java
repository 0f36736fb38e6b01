package broadsheet.article.content;

import static broadsheet.article.content.ArticleRequest.filled;

import broadsheet.article.domain.Block;
import broadsheet.article.domain.Caption;
import broadsheet.article.domain.Picture;
import broadsheet.web.problem.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pictures that belong together, as a client sends them. */
record GalleryRequest(
        @Nullable List<@Nullable PictureRequest> images,
        @Nullable String caption) implements BlockRequest {

    @Override
    public Optional<Block.Gallery> read(Fields fields) {
        var sent = images == null ? List.<@Nullable PictureRequest>of() : images;
        var read = new ArrayList<Picture>();
        for (var i = 0; i < sent.size(); i++) {
            var path = "images[" + i + "]";
            fields.required(path, sent.get(i), picture -> picture)
                    .flatMap(picture -> picture.read(fields.in(path)))
                    .ifPresent(read::add);
        }
        var words = fields.optional("caption", filled(caption), Caption::new).orElse(null);
        return read.size() < sent.size()
                ? Optional.empty()
                : fields.required("images", read, pictures -> new Block.Gallery(pictures, words));
    }
}
