package broadsheet.article.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Contents for the tests, each with what the test is about and nothing else that matters. */
final class AContent {

    static final Content READY = of("Mưa lớn ở Huế", new Block.Paragraph(new Prose("Mưa từ sáng."), List.of()));
    static final Content OTHER = of("Nước rút ở Huế", new Block.Paragraph(new Prose("Nắng lên."), List.of()));
    static final Content EMPTY =
            new Content(vi(), null, null, null, null, List.of(), null, List.of(), null, List.of(), List.of(), null);

    private AContent() {}

    static Content of(String headline, Block... body) {
        return new Content(
                vi(),
                null,
                new Headline(headline),
                null,
                null,
                List.of(),
                new Section("thoi-su"),
                List.of(),
                null,
                List.of(body),
                List.of(),
                null);
    }

    static Content withMainImage(@Nullable AltText alt) {
        return new Content(
                vi(),
                null,
                READY.headline(),
                null,
                null,
                List.of(),
                READY.section(),
                List.of(),
                new Picture(new Link("/a.jpg"), null, null, null, alt),
                READY.body(),
                List.of(),
                null);
    }

    static Content underEmbargo(Instant until) {
        return new Content(
                vi(),
                null,
                READY.headline(),
                null,
                null,
                List.of(),
                READY.section(),
                List.of(),
                null,
                READY.body(),
                List.of(),
                until);
    }

    private static Language vi() {
        return new Language("vi");
    }
}
