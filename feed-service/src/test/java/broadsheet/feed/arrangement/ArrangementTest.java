package broadsheet.feed.arrangement;

import static broadsheet.feed.AnArticle.anArticle;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import broadsheet.events.Picture;
import broadsheet.feed.SampleNewsroom;
import broadsheet.feed.front.Front;
import broadsheet.feed.front.FrontBlock;
import broadsheet.feed.front.FrontItem;
import broadsheet.feed.site.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArrangementTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void aBlockHasItsPinsFirstAndThenWhatItsRuleBrings() {
        var front = layOut(stories(5), block("lead", "latest", 3, pin("2"), pin("1")));

        assertThat(ids(front, "lead")).containsExactly("2", "1", "5");
    }

    @Test
    void noArticleStandsTwiceAndTheFirstBlockKeepsIt() {
        var front = layOut(
                stories(6),
                block("lead", "latest", 2),
                block("featured", "none", 4, pin("6"), pin("3"), pin("3")),
                block("section:thoi-su", "section:thoi-su", 1),
                block("latest", "latest", 60));

        assertThat(ids(front, "lead")).containsExactly("6", "5");
        assertThat(ids(front, "featured")).containsExactly("3");
        assertThat(ids(front, "section:thoi-su")).containsExactly("4");
        assertThat(ids(front, "latest")).containsExactly("2", "1");
    }

    @Test
    void aPinComesAndGoesByTheClock() {
        var later = new Pin("1", null, null, NOW.plusSeconds(60), NOW.plusSeconds(120));
        var arrangement = new Arrangement(List.of(block("lead", "none", 3, later)));

        assertThat(arrangement.nextTurn(NOW)).contains(NOW.plusSeconds(60));
        assertThat(arrangement.nextTurn(NOW.plusSeconds(60))).contains(NOW.plusSeconds(120));
        assertThat(arrangement.nextTurn(NOW.plusSeconds(120))).isEmpty();
        assertThat(Stream.of(59, 60, 119, 120)
                        .map(seconds -> layOut(arrangement, stories(2), NOW.plusSeconds(seconds)))
                        .map(front -> front.blocks().size()))
                .containsExactly(0, 1, 1, 0);
    }

    @Test
    void aPinThatGoesBeforeItComesIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pin("1", null, null, NOW, NOW));
    }

    @Test
    void aPinnedArticleThatReadersDoNotSeeLeavesItsPlaceToTheNext() {
        var front = layOut(stories(2), block("lead", "latest", 2, pin("unpublished")));

        assertThat(ids(front, "lead")).containsExactly("2", "1");
    }

    @Test
    void headlineAndPictureAreReplacedWhereItIsPinnedOnly() {
        var picture = new Picture("/assets/khac.jpg", null, null, "Khác");
        var pin = new Pin("1", "Tiêu đề khác", picture, null, null);
        var stories = stories(1);

        var item = layOut(stories, block("lead", "none", 1, pin))
                .blocks()
                .getFirst()
                .items()
                .getFirst();

        assertThat(item.headline()).isEqualTo("Tiêu đề khác");
        assertThat(item.mainImage()).isEqualTo(picture);
        assertThat(item.url()).isEqualTo("/articles/1");
        assertThat(layOut(stories, block("latest", "latest", 1))
                        .blocks()
                        .getFirst()
                        .items())
                .extracting(FrontItem::headline)
                .containsExactly("Cầu Bến Lăng sửa mặt cầu ban đêm");
    }

    @Test
    void aBlockOfASectionShowsThatOnAnyFront() {
        var stories = new ArrayList<>(stories(3));
        stories.addFirst(story("van-hoa", "van-hoa", NOW, Talk.NONE));
        var arrangement = new Arrangement(List.of(block("section:van-hoa", "section:van-hoa", 4)));

        var front = arrangement.layOut("thoi-su", stories.subList(1, 4), stock(stories, Set.of()), NOW);

        assertThat(ids(front, "section:van-hoa")).containsExactly("van-hoa");
    }

    @Test
    void theLatestAreSixtyHoweverManyThereAre() {
        var front = layOut(stories(100), block("lead", "latest", 4), block("latest", "latest", 60));

        assertThat(ids(front, "lead")).containsExactly("100", "99", "98", "97");
        assertThat(ids(front, "latest")).hasSize(56).startsWith("96").endsWith("41");
    }

    @Test
    void theSameStoriesInAnyOrderGiveTheSameFront() {
        var sections = SampleNewsroom.editions().all().getFirst().sections().stream()
                .map(Subject::slug)
                .toList();
        var shuffled = new ArrayList<>(SampleNewsroom.stories());
        Collections.shuffle(shuffled, new Random(7));
        var bySection = shuffled.stream()
                .sorted(Story.NEWEST_FIRST)
                .collect(groupingBy(story -> story.item().section()));
        var home = Arrangement.ofHome(sections);

        var one = home.layOut("home", SampleNewsroom.stories(), SampleNewsroom.stock(), NOW);
        var stock = new Stock(bySection, SampleNewsroom.stock().pinned(), Set.of(), slug -> slug);

        assertThat(home.layOut("home", stock.all(), stock, NOW.plus(Duration.ofDays(400))))
                .isEqualTo(one);
    }

    @Test
    void everyArticleOfTheSampleIsOnTheHomepageOnceAndEveryBlockHasSome() {
        var sections = SampleNewsroom.editions().all().getFirst().sections().stream()
                .map(Subject::slug)
                .toList();

        var home = Arrangement.ofHome(sections).layOut("home", SampleNewsroom.stories(), SampleNewsroom.stock(), NOW);

        assertThat(home.blocks().stream().flatMap(block -> block.items().stream()))
                .hasSize(48)
                .doesNotHaveDuplicates();
        assertThat(home.blocks())
                .extracting(FrontBlock::name)
                .startsWith("lead", "featured", "dont-miss", "most-discussed", "section:thoi-su")
                .endsWith("latest");
    }

    private static Front layOut(List<Story> stories, ArrangedBlock... blocks) {
        return layOut(new Arrangement(List.of(blocks)), stories, NOW);
    }

    private static Front layOut(Arrangement arrangement, List<Story> stories, Instant at) {
        return arrangement.layOut("home", stories, stock(stories, Set.of()), at);
    }

    static Stock stock(List<Story> stories, Set<String> favoured) {
        return new Stock(
                stories.stream().collect(groupingBy(story -> story.item().section())),
                stories.stream().collect(toMap(Story::id, identity())),
                favoured,
                slug -> slug);
    }

    private static ArrangedBlock block(String name, String rule, int most, Pin... pins) {
        return new ArrangedBlock(new BlockName(name), Rule.named(rule), most, List.of(pins));
    }

    private static Pin pin(String id) {
        return new Pin(id, null, null, null, null);
    }

    /** As many, the newest with the highest number. */
    private static List<Story> stories(int count) {
        return IntStream.iterate(count, i -> i > 0, i -> i - 1)
                .mapToObj(i -> story(Integer.toString(i), "thoi-su", NOW.plusSeconds(i), Talk.NONE))
                .toList();
    }

    static Story story(String id, String section, Instant publishedAt, Talk talk) {
        return Story.of(
                anArticle()
                        .called(id)
                        .inSection(section)
                        .publishedAt(publishedAt.toString())
                        .build(),
                talk);
    }

    private static List<String> ids(Front front, String name) {
        return front.blocks().stream()
                .filter(block -> block.name().equals(name))
                .flatMap(block -> block.items().stream())
                .map(FrontItem::id)
                .toList();
    }
}
