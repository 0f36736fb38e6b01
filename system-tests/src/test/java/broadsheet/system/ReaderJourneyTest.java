package broadsheet.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderJourneyTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final ContainsTextOptions PATIENTLY = new ContainsTextOptions().setTimeout((double) SOON.toMillis());
    private static final List<Integer> WIDTHS = List.of(360, 1280);
    private static final List<ColorScheme> COLORS = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

    @Test
    void aReaderFollowsTheNewsAndTakesPart(@TempDir Path folder) {
        Chromium.installed().ifPresent(chromium -> {
            try (chromium;
                    var platform = Platform.start(folder.resolve("data"))) {
                platform.fill();
                for (var width : WIDTHS) {
                    for (var colors : COLORS) {
                        journey(chromium, platform, width, colors);
                    }
                }
            }
        });
    }

    private static void journey(Chromium chromium, Platform platform, int width, ColorScheme colors) {
        var newsroom = platform.newsroom();
        var look = width + " " + colors;
        newsroom.publish("Giá gạo tăng " + look);
        await().atMost(SOON).until(() -> newsroom.page("/").body().contains("Giá gạo tăng " + look));
        try (var writer = chromium.reader(width, colors);
                var other = chromium.reader(width, colors)) {
            findsTheArticle(writer, platform, look);
            other.open(writer.see("link[rel=canonical]").getAttribute("href"));
            takesPart(writer, other, platform, look);
            hearsOfTheNews(other, platform, look);
            meetsNoBarrier(writer, platform);
            writer.isContent();
            other.isContent();
            // The browser complains of it as well, so it comes last
            other.open(platform.site() + "/khong-co");
            other.photograph("not-found");
            assertThat(other.barriers()).isEmpty();
        }
    }

    private static void findsTheArticle(Reader reader, Platform platform, String look) {
        reader.open(platform.site());
        reader.photographAll("home");
        assertThat(reader.moved()).isZero();
        assertThat(reader.barriers()).isEmpty();

        reader.see(".item-headline a").getByText("Giá gạo tăng " + look).click();

        assertThat(reader.see("h1")).hasText("Giá gạo tăng " + look);
        reader.photographAll("article");
    }

    private static void takesPart(Reader writer, Reader other, Platform platform, String look) {
        writer.goToDiscussion();
        other.goToDiscussion();
        writer.signIn("reader", platform.passwordOf("reader"));
        writer.see("#comments textarea").fill("Tin **vui** cho bà con " + look);
        assertThat(writer.barriers()).isEmpty();
        writer.photograph("writing");

        writer.see("#comments form button").first().click();

        assertThat(writer.see(".comment-text").first()).containsText("Tin vui cho bà con", PATIENTLY);
        assertThat(writer.see("#comments textarea")).hasValue("");
        assertThat(other.see(".comment-text").first()).containsText("Tin vui cho bà con", PATIENTLY);
        assertThat(other.see("#comments-title")).containsText("(1) Bình luận", PATIENTLY);
        assertThat(other.see(".comment-text strong")).hasText("vui");
        other.photograph("discussion");

        writer.see(".comment .reply").click();
        writer.see(".reply-form textarea").fill("Gạo nào vậy? " + look);
        writer.see(".reply-form button").first().click();
        assertThat(other.see(".depth-1 .comment-text")).containsText("Gạo nào vậy?", PATIENTLY);
    }

    private static void hearsOfTheNews(Reader reader, Platform platform, String look) {
        reader.open(platform.site());
        platform.newsroom().publish("Tin mới " + look);
        var announced = reader.see(".fresh button");
        assertThat(announced).containsText("1 bài mới", PATIENTLY);
        assertThat(reader.see("main")).not().containsText("Tin mới " + look);
        assertThat(reader.moved()).isZero();
        assertThat(reader.barriers()).isEmpty();
        reader.photograph("news");

        announced.click();

        // In whatever block the newest comes in, and in no other
        assertThat(reader.see("[data-block] .item-headline:has-text('Tin mới %s')".formatted(look)))
                .hasCount(1, new HasCountOptions().setTimeout((double) SOON.toMillis()));
        assertThat(announced).isHidden();
        reader.photograph("news-read");
    }

    private static void meetsNoBarrier(Reader reader, Platform platform) {
        for (var path : List.of(
                "/sections/kinh-te",
                "/tags/thi-truong",
                "/authors/hien-thu",
                "/?lang=en",
                platform.newsroom().frontItems().getLast().get("url").asString())) {
            reader.open(platform.site() + path);
            reader.photographAll(path.replaceAll("[^a-z]+", "-").replaceAll("^-|-$", ""));
            assertThat(reader.barriers()).isEmpty();
            assertThat(reader.mustScrollSideways()).as(path).isFalse();
        }
    }
}
