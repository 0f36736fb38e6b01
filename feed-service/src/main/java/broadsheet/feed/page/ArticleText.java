package broadsheet.feed.page;

import broadsheet.events.PublishedArticle;
import broadsheet.feed.press.PictureView;
import broadsheet.feed.press.Plate;
import broadsheet.feed.site.Edition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article's picture, body and corrections without the page around them, for those who take it elsewhere. */
public final class ArticleText {

    private static final Plate TEXT = Plate.named("text");

    private ArticleText() {}

    /** As HTML; addresses within the site are as short as they are on its pages. */
    public static String html(PublishedArticle article, Edition edition) {
        return TEXT.print(new View(
                PictureView.of(article.mainImage(), null, edition),
                BodyHtml.of(article.body(), article.dateline(), edition),
                edition.label("corrections"),
                article.corrections().stream()
                        .map(it -> new Mended(it.at().toString(), edition.dateTime(it.at()), it.text()))
                        .toList()));
    }

    private record View(
            @Nullable PictureView picture, List<String> body, String correctionsTitle, List<Mended> corrections) {}

    private record Mended(String time, String printedTime, String text) {}
}
