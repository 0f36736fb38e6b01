package broadsheet.article.storage;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.Desk;
import broadsheet.article.domain.Byline;
import broadsheet.article.domain.Section;
import broadsheet.article.domain.State;
import broadsheet.article.domain.Tag;
import broadsheet.article.storage.ArticleQuery.Direction;
import broadsheet.article.storage.ArticleQuery.Order;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every query that a list can make is narrowed by an index, or read off one in its order. */
class ArticleIndexTest {

    @ParameterizedTest
    @MethodSource("everyQuery")
    void everyQueryHasAnIndex(ArticleQuery query) {
        var index = ArticleIndex.serving(query);

        var narrowed = index.narrowedBy().map(field -> isNamed(field, query)).orElse(true);
        var inOrder = index.order() == query.order();
        var few = Set.of("words", "content.tags", "content.bylines", "owner.id")
                .contains(index.narrowedBy().orElse(""));

        assertThat(narrowed).as("%s narrows it", index).isTrue();
        assertThat(inOrder || few)
                .as("%s is in its order, or leaves few to sort", index)
                .isTrue();
    }

    @Test
    void theIndexesAreThere() {
        Desk.draft("Chỉ mục");
        var names = Desk.stored()
                .listIndexes()
                .map(index -> index.getString("name"))
                .into(new ArrayList<>());

        assertThat(names)
                .containsAll(Stream.of(ArticleIndex.values())
                        .map(ArticleIndex::indexName)
                        .toList());
        assertThat(Desk.stored().listIndexes().map(Document::toJson))
                .anyMatch(index -> index.contains("plan.publishAt"));
    }

    static Stream<ArticleQuery> everyQuery() {
        return Stream.of(Order.values())
                .flatMap(order -> Stream.of(Direction.values())
                        .flatMap(direction ->
                                IntStream.range(0, 1 << 6).mapToObj(which -> query(which, order, direction))));
    }

    private static ArticleQuery query(int which, Order order, Direction direction) {
        return new ArticleQuery(
                (which & 1) == 1 ? Set.of(State.DRAFT) : Set.of(),
                set(which, 1, new Section("kinh-te")),
                set(which, 2, new Tag("gạo")),
                set(which, 3, new Byline("Hiền Thu")),
                pick(which, 4, "hien"),
                pick(which, 5, "hoang mai"),
                Optional.empty(),
                Optional.empty(),
                order,
                direction);
    }

    private static <T> Set<T> set(int which, int bit, T value) {
        return pick(which, bit, value).map(Set::of).orElse(Set.of());
    }

    private static <T> Optional<T> pick(int which, int bit, T value) {
        return (which >> bit & 1) == 1 ? Optional.of(value) : Optional.empty();
    }

    private static boolean isNamed(String field, ArticleQuery query) {
        return switch (field) {
            case "words" -> query.text().isPresent();
            case "content.tags" -> !query.tags().isEmpty();
            case "content.bylines" -> !query.bylines().isEmpty();
            case "owner.id" -> query.owner().isPresent();
            case "content.section" -> !query.sections().isEmpty();
            default -> query.states().size() == 1;
        };
    }
}
