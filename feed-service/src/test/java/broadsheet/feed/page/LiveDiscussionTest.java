package broadsheet.feed.page;

import static broadsheet.feed.AnArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.feed.Reading;
import broadsheet.feed.SampleNewsroom;
import broadsheet.feed.site.Commenting;
import broadsheet.feed.site.Commenting.SigningIn;
import broadsheet.feed.site.Editions;
import broadsheet.feed.site.Site;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class LiveDiscussionTest {

    private static final URI COMMENTS = URI.create("https://comments.example/v1");
    private static final SigningIn PROVIDER = new SigningIn(URI.create("https://id.example/news"), "site");

    @Test
    void aPageTellsItsScriptWhereTheDiscussionGoesOnAndWhatToSay() {
        var page = page(new Commenting(COMMENTS, Optional.of(PROVIDER)), "en");

        var settings =
                JsonMapper.shared().readTree(page.expectFirst("#comments").attr("data-discussion"));
        assertThat(settings.get("address").asString()).isEqualTo("https://comments.example/v1");
        assertThat(settings.get("article").asString()).isEqualTo("bai");
        assertThat(settings.get("issuer").asString()).isEqualTo("https://id.example/news");
        assertThat(settings.get("client").asString()).isEqualTo("site");
        assertThat(settings.at("/texts/commentCount.one").asString()).isEqualTo("{0} comment");
        assertThat(settings.at("/texts/talk.posted").asString()).isEqualTo("Your comment is there.");
        assertThat(page.select("script[type=module]").attr("src")).startsWith("/assets/article.js");
        assertThat(page.select("#comment-form-template")).hasSize(1);
    }

    @Test
    void howManyCommentsThereAreIsSaidInTheMannerOfTheLanguage() {
        var commenting = new Commenting(COMMENTS, Optional.empty());

        assertThat(page(commenting, "vi").select("[data-comment-count]").eachText())
                .containsExactly("(1) Bình luận", "(1) Bình luận");
        assertThat(page(commenting, "en").expectFirst("#comments-title").text()).isEqualTo("1 comment");
    }

    @Test
    void bothLanguagesHaveAllThatTheScriptsSay() {
        var editions = SampleNewsroom.editions();

        var vietnamese = editions.askedFor("vi").labelsOf("talk", "fresh").keySet();
        var english = editions.askedFor("en").labelsOf("talk", "fresh").keySet();

        // Vietnamese has one form for any number
        assertThat(english.stream().filter(key -> !key.endsWith(".one"))).containsExactlyElementsOf(vietnamese);
    }

    @Test
    void withoutAProviderReadersFollowAndNobodyIsAskedToSignIn() {
        var page = page(new Commenting(COMMENTS, Optional.empty()), "vi");

        assertThat(page.expectFirst("#comments").attr("data-discussion")).doesNotContain("issuer", "client");
        assertThat(page.select("#comment-template")).hasSize(1);
        assertThat(page.select("#comment-form-template, #sign-in-template")).isEmpty();
    }

    @Test
    void withoutAnAddressThePageShowsTheDiscussionAsItWas() {
        var page = Reading.page(new PressingArticlePages(SampleNewsroom.editions())
                .html(article(), SampleNewsroom.editions().askedFor("vi")));

        assertThat(page.expectFirst("#comments").hasAttr("data-discussion")).isFalse();
        assertThat(page.select("#comments template, .comment-actions, .taking-part"))
                .isEmpty();
        assertThat(page.select(".comment-text").text()).isEqualTo("Hay quá");
    }

    @Test
    void anArticleIsHandedOnByPlainLinks() {
        var links = page(new Commenting(COMMENTS, Optional.empty()), "en").select(".share a");

        assertThat(links.eachAttr("href"))
                .containsExactly(
                        "mailto:?subject=Gi%C3%A1%20%26%20l%C3%BAa"
                                + "&body=https%3A%2F%2Fbroadsheet.example%2Farticles%2Fbai%3Flang%3Den",
                        "https://www.facebook.com/sharer/sharer.php"
                                + "?u=https%3A%2F%2Fbroadsheet.example%2Farticles%2Fbai%3Flang%3Den",
                        "https://x.com/intent/post?text=Gi%C3%A1%20%26%20l%C3%BAa"
                                + "&url=https%3A%2F%2Fbroadsheet.example%2Farticles%2Fbai%3Flang%3Den");
    }

    private static Document page(Commenting commenting, String language) {
        var plain = SampleNewsroom.site();
        var site = new Site(plain.name(), plain.baseUrl(), plain.languages(), plain.zone(), Optional.of(commenting));
        var editions = new Editions(site, SampleNewsroom.catalogue());
        return Reading.page(new PressingArticlePages(editions).html(article(), editions.askedFor(language)));
    }

    private static ArticlePage article() {
        var comment =
                new Discussion.Comment("c", null, "Lan", "Hay quá", null, Instant.parse("2026-03-02T08:00:00Z"), null);
        return new ArticlePage(
                anArticle().called("bai").headed("Giá & lúa").build(),
                1,
                new Discussion.Loaded(List.of(comment), 1, false),
                List.of());
    }
}
