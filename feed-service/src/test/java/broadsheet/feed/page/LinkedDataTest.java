package broadsheet.feed.page;

import static broadsheet.feed.AnArticle.anArticle;
import static broadsheet.feed.page.SchemaOrg.VOCABULARY;
import static broadsheet.feed.page.SchemaOrg.type;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.events.Picture;
import broadsheet.feed.AFront;
import broadsheet.feed.AnArticle;
import broadsheet.feed.Reading;
import broadsheet.feed.SampleNewsroom;
import broadsheet.feed.front.PressingFronts;
import broadsheet.feed.press.Pressed;
import broadsheet.feed.site.Edition;
import broadsheet.feed.site.Editions;
import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkedDataTest {

    private final Editions editions = SampleNewsroom.editions();
    private final Edition vietnamese = editions.askedFor("vi");

    @Test
    void anArticleIsANewsArticle() throws JsonLdError {
        var data = read(article(anArticle()
                        .headed("Một </script> & hai")
                        .withStandfirst("Sapo")
                        .from("Vinh")
                        .tagged("cầu", "đêm")
                        .updatedAt("2022-12-30T07:00:00Z")
                        .corrected("Ghi nhầm tên.", "2022-12-30T07:00:00Z")
                        .showing(new Picture("/assets/a.svg", null, null, "x"))))
                .getFirst();

        assertThat(type(data)).isEqualTo("NewsArticle");
        assertThat(value(data, "headline")).isEqualTo("Một </script> & hai");
        assertThat(value(data, "description")).isEqualTo("Sapo");
        assertThat(value(data, "dateline")).isEqualTo("Vinh");
        assertThat(value(data, "image")).isEqualTo("https://broadsheet.example/assets/a.svg");
        assertThat(value(data, "datePublished")).isEqualTo("2022-12-30T05:26:00Z");
        assertThat(value(data, "dateModified")).isEqualTo("2022-12-30T07:00:00Z");
        assertThat(value(data, "articleSection")).isEqualTo("Thời sự");
        assertThat(data.getJsonArray(VOCABULARY + "keywords")).hasSize(2);
        assertThat(value(data, "inLanguage")).isEqualTo("vi");
        assertThat(type(thing(data, "author"))).isEqualTo("Person");
        assertThat(value(thing(data, "author"), "name")).isEqualTo("Hiền Thu");
        assertThat(type(thing(data, "publisher"))).isEqualTo("NewsMediaOrganization");
        assertThat(type(thing(thing(data, "publisher"), "logo"))).isEqualTo("ImageObject");
        assertThat(thing(data, "mainEntityOfPage").getString("@id"))
                .isEqualTo("https://broadsheet.example/articles/cau-ben-lang");
        assertThat(value(thing(data, "correction"), "text")).isEqualTo("Ghi nhầm tên.");
    }

    @Test
    void anArticleSaysTheWayToItFromTheHomepage() throws JsonLdError {
        var way = read(article(anArticle())).getLast();

        assertThat(type(way)).isEqualTo("BreadcrumbList");
        assertThat(way.getJsonArray(VOCABULARY + "itemListElement").stream()
                        .map(it -> it.asJsonObject())
                        .map(it -> value(it, "position") + " " + value(it, "name") + " " + value(it, "item")))
                .containsExactly(
                        "1 Trang chủ https://broadsheet.example/",
                        "2 Thời sự https://broadsheet.example/sections/thoi-su",
                        "3 Cầu Bến Lăng sửa mặt cầu ban đêm https://broadsheet.example/articles/cau-ben-lang");
    }

    @Test
    void theHomepageIsTheSiteAndASectionIsOnItsWay() throws JsonLdError {
        var pressing = new PressingFronts(editions);
        var front = AFront.ofLatest("home", List.of());

        var home = read(pressing.home(front, vietnamese)).getFirst();
        assertThat(type(home)).isEqualTo("WebSite");
        assertThat(value(home, "name")).isEqualTo("Broadsheet");
        assertThat(value(home, "url")).isEqualTo("https://broadsheet.example/");
        assertThat(type(read(pressing.section("kinh-te", front, vietnamese)).getFirst()))
                .isEqualTo("BreadcrumbList");
    }

    private Pressed article(AnArticle article) {
        return new PressingArticlePages(editions)
                .html(new ArticlePage(article.build(), 0, new Discussion.Empty(), List.of()), vietnamese);
    }

    /** As a JSON-LD processor reads it, which has the vocabulary at hand: all that it says is in there. */
    private static List<JsonObject> read(Pressed page) throws JsonLdError {
        var context = JsonDocument.of(new StringReader("{\"@context\": {\"@vocab\": \"" + VOCABULARY + "\"}}"));
        var read = new ArrayList<JsonObject>();
        for (var script : Reading.page(page).select("script[type=application/ld+json]")) {
            var expanded = JsonLd.expand(JsonDocument.of(new StringReader(script.data())))
                    .loader((address, options) -> context)
                    .get();
            assertThat(expanded).hasSize(1);
            SchemaOrg.check(expanded.getJsonObject(0));
            read.add(expanded.getJsonObject(0));
        }
        return read;
    }

    private static JsonObject thing(JsonObject of, String name) {
        return of.getJsonArray(VOCABULARY + name).getJsonObject(0);
    }

    private static String value(JsonObject of, String name) {
        return String.valueOf(thing(of, name).get("@value")).replaceAll("^\"|\"$", "");
    }
}
