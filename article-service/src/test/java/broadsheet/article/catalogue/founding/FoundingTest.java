package broadsheet.article.catalogue.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.article.Desk;
import broadsheet.article.catalogue.entry.Entry;
import broadsheet.article.catalogue.entry.Kind;
import broadsheet.article.catalogue.reference.References;
import broadsheet.article.catalogue.storage.Catalogue;
import broadsheet.article.domain.ArticleId;
import broadsheet.article.domain.Tag;
import broadsheet.article.storage.Articles;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class FoundingTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final String database = "older_" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void articlesFromBeforeTheCatalogueKeepTheirSectionsTagsAndBylines() {
        var id = anOlderArticle("muc-xua", List.of("Thẻ Xưa", "thẻ xưa", "đường sắt"), List.of("Lê Cũ"));

        try (var service = Desk.startServiceOn(database)) {
            var catalogue = service.getBean(Catalogue.class);

            assertThat(catalogue.find(Kind.SECTION, "muc-xua")).isPresent();
            await().atMost(SOON)
                    .until(() -> catalogue.find(Kind.AUTHOR, "le-cu").isPresent());
            assertThat(slugs(catalogue, Kind.TAG)).containsExactly("duong-sat", "the-xua");
            var tag = catalogue.find(Kind.TAG, "the-xua").orElseThrow();
            assertThat(catalogue.references(tag)).containsExactlyInAnyOrder("Thẻ Xưa", "thẻ xưa");
            assertThat(read(service, id)).hasSize(2).contains("đường sắt");
        }
    }

    @Test
    void severalInstancesAndFurtherStartsFoundNothingTwiceAndBringNothingBack() {
        try (var one = Desk.startServiceOn(database);
                var two = Desk.startServiceOn(database)) {
            var catalogue = one.getBean(Catalogue.class);
            assertThat(two.getBean(Catalogue.class).list(Kind.SECTION, Optional.empty(), Optional.empty(), 100))
                    .hasSize(8);
            var sport = catalogue.find(Kind.SECTION, "the-thao").orElseThrow();
            catalogue.store(sport.retire(Optional.empty(), Instant.EPOCH), Instant.EPOCH);
        }

        try (var again = Desk.startServiceOn(database)) {
            assertThat(slugs(again.getBean(Catalogue.class), Kind.SECTION))
                    .hasSize(7)
                    .doesNotContain("the-thao");
        }
    }

    /** As an article was stored when it named whatever it wanted. */
    private String anOlderArticle(String section, List<String> tags, List<String> bylines) {
        var id = Desk.draft("Bài xưa").id();
        var stored = new Document(Desk.stored().find(new Document("_id", id)).first());
        stored.get("content", Document.class)
                .append("section", section)
                .append("tags", tags)
                .append("bylines", bylines);
        Desk.storedIn(database).insertOne(stored);
        return id;
    }

    private static List<String> read(ApplicationContext service, String id) {
        var article = service.getBean(Articles.class).find(ArticleId.parse(id)).orElseThrow();
        return service.getBean(References.class).current(article).content().tags().stream()
                .map(Tag::value)
                .toList();
    }

    private static List<String> slugs(Catalogue catalogue, Kind kind) {
        return catalogue.list(kind, Optional.empty(), Optional.empty(), 100).stream()
                .map((Entry entry) -> entry.slug().value())
                .toList();
    }
}
