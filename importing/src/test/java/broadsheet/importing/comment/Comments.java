package broadsheet.importing.comment;

import broadsheet.importing.article.SourceId;
import java.time.Instant;

/** Comments for tests, of which little matters. */
final class Comments {

    private Comments() {}

    static OldComment comment(String id, String at) {
        return new OldComment(
                new SourceId("disqus báo", id),
                "https://bao.example/a",
                null,
                Instant.parse(at),
                "Lan",
                "Hay",
                OldComment.State.visible);
    }
}
