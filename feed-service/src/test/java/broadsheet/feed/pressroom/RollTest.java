package broadsheet.feed.pressroom;

import static broadsheet.feed.AnArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.feed.AnArticle;
import broadsheet.feed.pressroom.Roll.Part;
import broadsheet.feed.sitemap.Listing;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RollTest {

    private static final YearMonth MARCH = YearMonth.parse("2026-03");
    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

    private final Roll roll = new Roll();

    @Test
    void howeverManyArticlesAMonthHasAChangeConcernsASmallPartOfIt() {
        fill(roll, 0, 20_000);
        var parts = roll.changedParts();
        assertThat(parts.stream().map(roll::of).flatMap(List::stream))
                .hasSize(20_000)
                .doesNotHaveDuplicates();
        assertThat(parts).allSatisfy(part -> assertThat(roll.of(part)).hasSizeLessThan(2 * Month.IN_A_PART));

        roll.put(Listing.of(article(7).inVersion(2).build()));

        assertThat(roll.changedParts())
                .singleElement()
                .satisfies(part ->
                        assertThat(roll.of(part)).extracting(Listing::version).contains(2L));
        assertThat(roll.changedParts()).isEmpty();
    }

    @Test
    void itDoesNotMatterInWhichOrderArticlesCameAndWhichWentAgain() {
        fill(roll, 0, 2_500);
        var other = new Roll();
        fill(other, 1_000, 5_000);
        fill(other, 0, 1_000);
        IntStream.range(2_500, 5_000).forEach(i -> other.remove("bai-" + i));

        assertThat(laidOut(other)).isEqualTo(laidOut(roll)).hasSize(4);
    }

    @Test
    void aMonthWithoutArticlesIsNoMore() {
        fill(roll, 0, 1);
        assertThat(roll.changedParts()).containsExactly(new Part(MARCH, 0));

        roll.keepOnly(Set.of());

        assertThat(roll.changedParts()).containsExactly(new Part(MARCH, 0));
        assertThat(roll.of(new Part(MARCH, 0))).isEmpty();
        assertThat(roll.sections()).isEmpty();
    }

    @Test
    void theNewestAreThoseOfASectionOrOfAll() {
        roll.put(Listing.of(article(1).inSection("thoi-su").build()));
        roll.put(Listing.of(article(2).inSection("van-hoa").build()));
        roll.put(Listing.of(article(3).inSection("thoi-su").build()));

        assertThat(ids(roll.newest(Optional.empty(), 2))).containsExactly("bai-3", "bai-2");
        assertThat(ids(roll.newest(Optional.of("thoi-su"), 2))).containsExactly("bai-3", "bai-1");
        assertThat(roll.newest(Optional.of("khong-co"), 2)).isEmpty();
    }

    @Test
    void whatIsTheSameAsBeforeChangesNothing() {
        fill(roll, 0, 10);
        roll.changedParts();

        fill(roll, 0, 10);

        assertThat(roll.changedParts()).isEmpty();
    }

    private static List<String> ids(Collection<Listing> listings) {
        return listings.stream().map(Listing::id).toList();
    }

    private static Map<Part, List<Listing>> laidOut(Roll roll) {
        var laid = new HashMap<Part, List<Listing>>();
        roll.changedParts().forEach(part -> laid.put(part, roll.of(part)));
        laid.values().removeIf(List::isEmpty);
        return laid;
    }

    private static void fill(Roll roll, int from, int to) {
        IntStream.range(from, to).forEach(i -> roll.put(Listing.of(article(i).build())));
    }

    private static AnArticle article(int number) {
        return anArticle()
                .called("bai-" + number)
                .publishedAt(START.plusSeconds(number).toString());
    }
}
