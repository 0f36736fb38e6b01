package broadsheet.feed.pressroom;

import static broadsheet.feed.AnArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.feed.front.FrontBlock;
import broadsheet.feed.front.FrontItem;
import broadsheet.feed.page.ArticlePage;
import broadsheet.feed.page.Discussion;
import broadsheet.feed.press.Pressed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FreshnessTest {

    private final Freshness freshness = new Freshness();

    @Test
    void aPageThatWasBegunBeforeItsArticleChangedIsOutdated() {
        var before = page();
        freshness.changed(Set.of("bai"));
        var after = page();
        freshness.changed(Set.of("khac"));

        assertThat(freshness.isOutdated(before)).isTrue();
        assertThat(freshness.isOutdated(after)).isFalse();
    }

    @Test
    void soIsOneThatLeadsToWhatMayBeShownNoMore() {
        var before = page();
        freshness.gone(Set.of("khac"));
        assertThat(freshness.isOutdated(before)).isFalse();

        freshness.gone(Set.of("o-chan"));

        assertThat(freshness.isOutdated(before)).isTrue();
        assertThat(freshness.isOutdated(page())).isFalse();
    }

    @Test
    void soIsEveryOneWhenSomethingOnAllOfThemChanged() {
        var before = page();

        var moment = freshness.allChanged();

        assertThat(freshness.isOutdated(before)).isTrue();
        assertThat(freshness.isOutdated(before.seen(moment))).isFalse();
    }

    private LaidPage page() {
        var foot = new FrontBlock(
                "related", List.of(FrontItem.of(anArticle().called("o-chan").build(), 0)));
        var page = new ArticlePage(anArticle().called("bai").build(), 0, new Discussion.Empty(), List.of(foot));
        return new LaidPage(page, freshness.now(), Instant.EPOCH, Pressed.json("bai"), Map.of(), true);
    }
}
