package broadsheet.feed.page;

import static broadsheet.feed.AnArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.feed.Reading;
import broadsheet.feed.SampleNewsroom;
import broadsheet.feed.front.FrontBlock;
import broadsheet.feed.front.FrontItem;
import java.util.List;
import org.junit.jupiter.api.Test;

class FootTest {

    @Test
    void whatThereIsToReadAfterAnArticleStandsBelowItsDiscussion() {
        var editions = SampleNewsroom.editions();
        var item = FrontItem.of(
                anArticle()
                        .called("lien-quan")
                        .headed("Liên quan")
                        .withStandfirst("Sapo")
                        .build(),
                3);
        var foot = List.of(new FrontBlock("related", List.of(item)), new FrontBlock("dont-miss", List.of(item)));

        var pressed = new PressingArticlePages(editions)
                .html(new ArticlePage(anArticle().build(), 0, new Discussion.Empty(), foot), editions.askedFor("vi"));

        var page = Reading.page(pressed);
        assertThat(page.select(".discussion ~ .block h2").eachText()).containsExactly("Tin liên quan", "Đừng bỏ lỡ");
        assertThat(page.select(".block-related .item-headline a").eachAttr("href"))
                .containsExactly("/articles/lien-quan");
        assertThat(page.select(".block .item-standfirst")).isEmpty();
    }
}
