package broadsheet.feed.pressroom;

import static broadsheet.feed.AnArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.feed.arrangement.Story;
import broadsheet.feed.arrangement.Talk;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShelfTest {

    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void theNewestAreShownFirstAndNoMoreThanFit() {
        var shelf = new Shelf(items(1, 150));

        assertThat(ids(shelf)).hasSize(Shelf.SHOWN).startsWith("150", "149").endsWith("31");
    }

    @Test
    void anArticleThatIsPutAgainStandsThereOnce() {
        var shelf = new Shelf(items(1, 3));
        shelf.put(item(2));

        assertThat(ids(shelf)).containsExactly("3", "2", "1");
    }

    @Test
    void takingOneAwayLetsTheNextMoveUp() {
        var shelf = new Shelf(items(1, Shelf.SHOWN + 1));

        assertThat(shelf.remove("121")).isTrue();
        assertThat(shelf.remove("121")).isFalse();
        assertThat(ids(shelf)).hasSize(Shelf.SHOWN).startsWith("120").endsWith("1");
    }

    @Test
    void itHoldsNoMoreThanItMayHoweverManyArticlesThereAre() {
        var shelf = new Shelf(List.of());
        IntStream.rangeClosed(1, 1_000).forEach(i -> shelf.put(item(i)));

        assertThat(ids(shelf)).startsWith("1000");
        assertThat(shelf.holds("801")).isTrue();
        assertThat(shelf.holds("800")).isFalse();
    }

    @Test
    void anArticleOlderThanAllHereBelongsElsewhereWhenThereAreOthersElsewhere() {
        var full = new Shelf(items(101, 100 + Shelf.HELD));
        full.put(item(7));
        var small = new Shelf(items(101, 103));
        small.put(item(7));

        assertThat(full.holds("7")).isFalse();
        assertThat(ids(small)).endsWith("7");
    }

    @Test
    void itMustBeFilledAgainWhenTooManyWereTakenAway() {
        var full = new Shelf(items(1, Shelf.HELD));
        IntStream.rangeClosed(1, Shelf.HELD - Shelf.SHOWN).forEach(i -> full.remove(Integer.toString(i)));
        assertThat(full.isLow()).isFalse();

        full.remove("200");
        assertThat(full.isLow()).isTrue();
        assertThat(new Shelf(items(1, 3)).isLow()).isFalse();
    }

    private static List<Story> items(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(ShelfTest::item).toList();
    }

    private static Story item(int minute) {
        return Story.of(
                anArticle()
                        .called(Integer.toString(minute))
                        .publishedAt(START.plusSeconds(60L * minute).toString())
                        .build(),
                Talk.NONE);
    }

    private static List<String> ids(Shelf shelf) {
        return shelf.shown().stream().map(Story::id).toList();
    }
}
