package broadsheet.feed.arrangement;

import static broadsheet.feed.AnArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(30));

    @Test
    void whatIsArguedFasterAndLaterIsDiscussedMore() {
        var quick = discussed("quick", talk(hoursAgo(1), 10));
        var slow = discussed("slow", talk(hoursAgo(1), 2, hoursAgo(25), 4, hoursAgo(49), 6));
        var past = discussed("past", talk(hoursAgo(72), 100));

        assertThat(ids(Ranking.mostDiscussed(List.of(past, slow, quick)))).containsExactly("quick", "slow", "past");
    }

    @Test
    void whatNobodyHasCommentedOnIsNotDiscussed() {
        assertThat(Ranking.mostDiscussed(List.of(discussed("silent", Talk.NONE))))
                .isEmpty();
    }

    @Test
    void aCommentCountsHalfAsMuchAfterTwelveHours() {
        var two = talk(hoursAgo(12), 2);
        var one = talk(hoursAgo(0), 1);

        assertThat(two.heat()).isEqualTo(one.heat(), within(1e-9));
        assertThat(talk(hoursAgo(24), 2, hoursAgo(12), 1).heat())
                .isEqualTo(talk(hoursAgo(12), 2).heat(), within(1e-9));
    }

    @Test
    void newsIsNotToBeMissedUntilSomethingElseIsArguedEnough() {
        var news = published("news", hoursAgo(1), Talk.NONE);
        var older = published("older", hoursAgo(13), Talk.NONE);
        var argued = published("argued", hoursAgo(13), talk(hoursAgo(1), 4));
        var old = published("old", LONG_AGO, talk(LONG_AGO, 1_000));

        assertThat(ids(dontMiss(Set.of(), old, older, argued, news))).containsExactly("argued", "news", "older", "old");
    }

    @Test
    void whatEditorsHavePinnedIsWorthFourTimesAsMuch() {
        var news = published("news", hoursAgo(1), Talk.NONE);
        var dayOld = published("day-old", hoursAgo(24), Talk.NONE);
        var older = published("older", hoursAgo(26), Talk.NONE);

        assertThat(ids(dontMiss(Set.of("day-old"), news, dayOld, older))).containsExactly("day-old", "news", "older");
        assertThat(ids(dontMiss(Set.of("older"), news, dayOld, older))).containsExactly("news", "older", "day-old");
    }

    @Test
    void commentsOfAnyTimeCanBeSummedUp() {
        var talk = talk(Instant.EPOCH, 1_000_000, Instant.parse("2500-01-01T00:00:00Z"), 3);

        assertThat(talk.heat()).isFinite();
    }

    @Test
    void relatedIsWhatSharesTagsAndThenWhatIsOfTheSameSection() {
        var read = anArticle().called("read").inSection("thoi-su").tagged("Lúa", "gạo");
        var stories = Stream.of(
                        anArticle().called("both").inSection("kinh-te").tagged("gạo", "lúa"),
                        anArticle().called("one").inSection("kinh-te").tagged("gạo"),
                        anArticle().called("section").inSection("thoi-su").newest(),
                        anArticle().called("other").inSection("kinh-te").newest(),
                        read)
                .map(article -> Story.of(article.build(), Talk.NONE));

        assertThat(Ranking.related(read.build(), stories).map(Story::id)).containsExactly("both", "one", "section");
    }

    private static List<Story> dontMiss(Set<String> favoured, Story... stories) {
        var all = List.of(stories);
        return Ranking.dontMiss(all, ArrangementTest.stock(all, favoured));
    }

    private static Story discussed(String id, Talk talk) {
        return published(id, LONG_AGO, talk);
    }

    private static Story published(String id, Instant at, Talk talk) {
        return ArrangementTest.story(id, "thoi-su", at, talk);
    }

    private static Instant hoursAgo(int hours) {
        return NOW.minus(Duration.ofHours(hours));
    }

    private static Talk talk(Object... timesAndCounts) {
        var posted = new TreeMap<Instant, Long>();
        for (var i = 0; i < timesAndCounts.length; i += 2) {
            posted.put((Instant) timesAndCounts[i], ((Integer) timesAndCounts[i + 1]).longValue());
        }
        return Talk.of(posted.values().stream().mapToLong(it -> it).sum(), posted);
    }

    private static List<String> ids(List<Story> stories) {
        return stories.stream().map(Story::id).toList();
    }
}
