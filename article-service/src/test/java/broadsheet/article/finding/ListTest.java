package broadsheet.article.finding;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.Answer;
import broadsheet.article.Desk;
import broadsheet.web.identity.Role;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListTest {

    /** What only this test's articles are tagged with. */
    private final String tag = "t" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void articlesAreFoundWithoutRegardToAccentsAndCase() {
        create("Hoàng Mai mở phố đi bộ", "Đường ven hồ");
        create("Hoàn thành cầu Mai Động", "x");

        assertThat(headlines("q=hoang mai")).containsExactly("Hoàng Mai mở phố đi bộ");
        assertThat(headlines("q=HOÀNG MAI duong")).containsExactly("Hoàng Mai mở phố đi bộ");
        assertThat(headlines("q=mai hoa")).hasSize(2);
        assertThat(headlines("q=mai hoang")).hasSize(1);
        assertThat(headlines("q=khong co")).isEmpty();
        assertThat(headlines("q=…")).isEmpty();
    }

    @Test
    void aListGoesOnFromPageToPageAndMissesNothingThatChangesMeanwhile() {
        var ids = IntStream.range(0, 7)
                .mapToObj(i -> create("Bài " + i, "x").id())
                .toList();
        var seen = new ArrayList<String>();
        var page = list("limit=3&sort=created");
        seen.addAll(ids(page));
        Desk.patch(ids.get(1), "{\"standfirst\": \"đổi\"}");
        while (page.body().has("next")) {
            page = list("limit=3&sort=created&cursor=" + page.text("next"));
            seen.addAll(ids(page));
        }

        assertThat(seen).containsExactlyElementsOf(ids);
    }

    @Test
    void theNewestChangeComesFirstUnlessAskedOtherwise() {
        var first = create("Một", "x").id();
        var second = create("Hai", "x").id();
        Desk.patch(first, "{\"standfirst\": \"sửa sau\"}");

        assertThat(ids(list(""))).containsExactly(first, second);
        assertThat(ids(list("sort=updated"))).containsExactly(second, first);
        assertThat(ids(list("sort=-created"))).containsExactly(second, first);
    }

    @Test
    void listsAreByStateSectionBylineOwnerAndTime() {
        var draft = create("Nháp", "x").id();
        var live = create("Đăng", "x").id();
        Desk.move(live, "publish");
        var other = Desk.post("", body("Của Hiền", "x"), "Authorization", Desk.as("hien", Role.AUTHOR))
                .id();

        assertThat(ids(list("state=draft"))).containsExactlyInAnyOrder(draft, other);
        assertThat(ids(list("state=draft,published"))).hasSize(3);
        assertThat(ids(list("section=thoi-su"))).hasSize(3);
        assertThat(ids(list("section=van-hoa"))).isEmpty();
        assertThat(ids(list("byline=Hiền Thu&owner=hien"))).containsExactly(other);
        assertThat(ids(list("sort=-published"))).containsExactly(live);
        assertThat(ids(list("until=2020-01-01T00:00:00Z"))).isEmpty();
        assertThat(ids(list("from=2020-01-01T00:00:00%2B07:00"))).hasSize(3);
    }

    @Test
    void anAuthorsListHasTheirOwnArticlesOnly() {
        create("Của Linh", "x");
        var own = Desk.post("", body("Của Nga", "x"), "Authorization", Desk.as("nga", Role.AUTHOR))
                .id();

        var list = Desk.send("GET", "?tag=" + tag + "&owner=linh", "", "Authorization", Desk.as("nga", Role.AUTHOR));

        assertThat(ids(list)).containsExactly(own);
    }

    @Test
    void aListTellsWhatStandsForAnArticleAndNotItsBody() {
        create("Tóm lược", "Một dòng");

        var item = list("").body().at("/items/0");

        assertThat(item.propertyNames())
                .contains(
                        "id",
                        "version",
                        "state",
                        "slug",
                        "headline",
                        "standfirst",
                        "bylines",
                        "section",
                        "tags",
                        "owner")
                .doesNotContain("body");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state=live",
                "state[$ne]=draft",
                "section=Kinh Tế",
                "from=yesterday",
                "sort=headline",
                "limit=0",
                "cursor=abc",
                "colour=red"
            })
    void aParameterThatIsWrongIsNamed(String parameter) {
        var refused = list(parameter);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.errors())
                .hasSize(1)
                .first()
                .asString()
                .startsWith(parameter.split("=", -1)[0]);
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        IntStream.range(0, 3).forEach(i -> create("Bài " + i, "x"));
        var next = list("limit=2").text("next");

        assertThat(list("limit=2&sort=created&cursor=" + next).status()).isEqualTo(400);
    }

    @Test
    void whatLooksLikeAnOperatorIsText() {
        create("Giá {\"$gt\": \"\"} và .*", "x");

        assertThat(headlines("q={\"$gt\": \"\"} .*")).hasSize(1);
        assertThat(headlines("q=.*")).isEmpty();
        assertThat(list("q=" + "a".repeat(201)).status()).isEqualTo(400);
    }

    @Test
    void theDeskSeesHowManyThereAre() {
        var before = counts();
        create("Đếm", "x");

        var after = counts();

        assertThat(after.body().at("/byState/draft").asInt())
                .isEqualTo(before.body().at("/byState/draft").asInt() + 1);
        assertThat(after.body().at("/byState/archived").isNumber()).isTrue();
        assertThat(after.body().at("/bySection/thoi-su").asInt()).isPositive();
        assertThat(after.body().get("mine").asInt()).isPositive();
    }

    private static Answer counts() {
        return Desk.send("GET", "/counts", "");
    }

    private Answer create(String headline, String standfirst) {
        var created = Desk.post("", body(headline, standfirst));
        assertThat(created.status()).as(created.body().toString()).isEqualTo(201);
        return created;
    }

    private String body(String headline, String standfirst) {
        return """
            {"headline": "%s", "standfirst": "%s", "section": "thoi-su", "bylines": ["Hiền Thu"], "tags": ["%s"],
             "body": [{"type": "paragraph", "text": "Nội dung."}]}
            """.formatted(headline.replace("\"", "\\\""), standfirst, tag);
    }

    private Answer list(String parameters) {
        var encoded = encoded(parameters);
        return Desk.send("GET", "?tag=" + tag + (encoded.isEmpty() ? "" : "&" + encoded), "");
    }

    private static String encoded(String parameters) {
        return Stream.of(parameters.replace("%2B", "+").split("&", -1))
                .filter(parameter -> !parameter.isEmpty())
                .map(parameter -> parameter.split("=", 2))
                .map(pair -> encode(pair[0]) + "=" + encode(pair[1]))
                .reduce((one, other) -> one + "&" + other)
                .orElse("");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private List<String> headlines(String parameters) {
        return list(parameters)
                .body()
                .get("items")
                .valueStream()
                .map(item -> item.get("headline").asString())
                .toList();
    }

    private static List<String> ids(Answer list) {
        return list.body()
                .get("items")
                .valueStream()
                .map(item -> item.get("id").asString())
                .toList();
    }
}
