package broadsheet.article.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.Desk;
import broadsheet.web.identity.Role;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest extends AtTheCatalogue {

    @Test
    void aNewNewsroomHasItsSectionsInTheirOrderAndInBothLanguages() {
        var sections = Desk.ask("GET", "/sections?limit=100", "");

        assertThat(texts(sections, "slug"))
                .containsSubsequence("thoi-su", "kinh-te", "the-gioi", "van-hoa", "the-thao", "khoa-hoc", "doi-song");
        assertThat(Desk.ask("GET", "/sections/kinh-te", "")
                        .body()
                        .at("/names/en")
                        .asString())
                .isEqualTo("Business");
    }

    @Test
    void anotherInstanceFoundsNothingTwice() {
        var before = Desk.ask("GET", "/sections?limit=100", "").body();
        try (var another = Desk.startAnotherService()) {
            assertThat(another.isRunning()).isTrue();
            assertThat(texts(Desk.ask("GET", "/sections?limit=100", ""), "id"))
                    .containsExactlyElementsOf(before.get("items")
                            .valueStream()
                            .map(item -> item.get("id").asString())
                            .toList());
        }
    }

    @Test
    void aTagIsAddedWithASlugFromItsNameAndEventsTellOfIt() {
        var tag = add("tags", "{\"names\": {\"vi\": \"Đường sắt %s\", \"en\": \"Railways %s\"}}");

        assertThat(tag.status()).isEqualTo(201);
        assertThat(tag.location()).isEqualTo("/tags/" + tag.id());
        assertThat(tag.text("slug")).isEqualTo("duong-sat-" + mark);
        var told = told(tag.id(), 1);
        assertThat(told.type()).isEqualTo("broadsheet.tag.changed.v1");
        assertThat(told.body().at("/names/en").asString()).isEqualTo("Railways " + mark);
    }

    @Test
    void namesThatDifferByTheirAccentsAreTwoTagsWithTwoSlugs() {
        var newspaper = add("tags", "{\"names\": {\"vi\": \"báo %s\"}}");
        var storm = add("tags", "{\"names\": {\"vi\": \"bão %s\"}}");

        assertThat(newspaper.text("slug")).isEqualTo("bao-" + mark);
        assertThat(storm.text("slug")).isEqualTo("bao-" + mark + "-2");
    }

    @Test
    void aRetryGetsTheFirstAnswerAndAnotherRequestUnderTheKeyIsRefused() {
        var body = marked("{\"names\": {\"vi\": \"Lặp lại %s\"}}");
        var first = Desk.ask("POST", "/tags", body, "Idempotency-Key", mark);
        var again = Desk.ask("POST", "/tags", body, "Idempotency-Key", mark);
        var other = Desk.ask("POST", "/authors", body, "Idempotency-Key", mark);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.errors()).containsExactly("Idempotency-Key: was used before with a different request");
    }

    @Test
    void ofEightEditorsWhoWantOneSlugAtOnceOneGetsIt() throws Exception {
        var tags = IntStream.range(0, 8)
                .mapToObj(i -> add("tags", "{\"names\": {\"vi\": \"tranh %s " + i + "\"}}"))
                .toList();

        var statuses = atOnce(tags.stream()
                .<Callable<Integer>>map(tag -> () ->
                        patch("tags", tag.id(), "{\"slug\": \"chung-%s\"}").status())
                .toList());

        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 422).hasSize(7);
        assertThat(tags.stream().map(tag -> item("tags", tag.id()).text("slug")))
                .filteredOn(slug -> slug.equals("chung-" + mark))
                .hasSize(1);
    }

    @Test
    void whoeverIsSecondOverwritesNothing() {
        var tag = add("tags", "{\"names\": {\"vi\": \"trước sau %s\"}}");
        var first =
                Desk.ask("PATCH", "/tags/" + tag.id(), "{\"descriptions\": {\"vi\": \"A\"}}", "If-Match", tag.etag());
        var second =
                Desk.ask("PATCH", "/tags/" + tag.id(), "{\"descriptions\": {\"vi\": \"B\"}}", "If-Match", tag.etag());
        var unconditional = Desk.ask("PATCH", "/tags/" + tag.id(), "{}");

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(412);
        assertThat(unconditional.status()).isEqualTo(428);
    }

    @Test
    void aListIsFoundByTheBeginningOfAnyWordWithoutAccentsAndPaged() {
        for (var name : List.of("Hoàng Mai", "Mai Châu", "Ngọc Mai", "Mái nhà")) {
            add("authors", "{\"names\": {\"vi\": \"%s\"}}".replace("%s", mark + name));
        }
        for (var i = 0; i < 3; i++) {
            add("tags", "{\"names\": {\"vi\": \"%s trang " + i + "\"}}");
        }

        var found = Desk.ask("GET", "/authors?q=" + mark + "m%C3%81i", "");
        var first = Desk.ask("GET", "/tags?limit=2&q=" + mark, "");
        var second = Desk.ask("GET", "/tags?limit=2&q=" + mark + "&cursor=" + first.text("next"), "");

        assertThat(texts(found, "slug")).containsExactlyInAnyOrder(mark + "mai-chau", mark + "mai-nha");
        assertThat(texts(first, "slug")).containsExactly(mark + "-trang-0", mark + "-trang-1");
        assertThat(texts(second, "slug")).containsExactly(mark + "-trang-2");
        assertThat(second.body().has("next")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        tags     | {}                                                   | names
        tags     | {"names": {}}                                        | names
        tags     | {"names": {"vi": " "}}                               | names.vi
        tags     | {"names": {"vi": null}}                              | names.vi
        tags     | {"names": {"tiếng việt": "a"}}                       | names.tiếng việt
        tags     | {"names": {"vi": "a"}, "slug": "A b"}                | slug
        tags     | {"names": {"vi": "a"}, "order": 3}                   | order
        tags     | {"names": "a"}                                       | names
        tags     | {"names": {"vi": {"$gt": ""}}}                       | names.vi
        sections | {"names": {"vi": "a"}, "order": -1}                  | order
        sections | {"names": {"vi": "a"}, "order": "x"}                 | order
        sections | {"names": {"vi": "a"}, "parent": "khong-co"}         | parent
        authors  | {"names": {"vi": "a"}, "picture": {}}                | picture.url
        authors  | {"names": {"vi": "a"}, "picture": {"url": "javascript:1"}}     | picture.url
        authors  | {"names": {"vi": "a"}, "links": [{"label": "x", "url": "data:1"}]} | links[0].url
        authors  | {"names": {"vi": "a"}, "links": [null]}              | links[0]
        authors  | {"names": {"vi": "a"}, "biographies": {"vi": ""}}    | biographies.vi
        """)
    void whatIsWrongIsNamed(String kind, String body, String field) {
        var refused = Desk.ask("POST", "/" + kind, body);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).singleElement().asString().startsWith(field + ": ");
    }

    @Test
    void aNameAndASlugBelongToOneOnly() {
        add("tags", "{\"names\": {\"vi\": \"riêng %s\", \"en\": \"own %s\"}}");

        assertThat(add("tags", "{\"names\": {\"en\": \"Riêng %s\"}}").errors())
                .containsExactly("names: 'riêng " + mark + "' leads to another one already, now or formerly");
        assertThat(add("tags", "{\"names\": {\"vi\": \"x %s\"}, \"slug\": \"rieng-%s\"}")
                        .errors())
                .containsExactly("slug: 'rieng-" + mark + "' leads to another one already, now or formerly");
    }

    @Test
    void aSectionIsPartOfOneThatIsPartOfNone() {
        var above = add("sections", "{\"names\": {\"vi\": \"Trên %s\"}}");
        var below = add("sections", "{\"names\": {\"vi\": \"Dưới %s\"}, \"parent\": \"tren-%s\"}");

        assertThat(below.text("parent")).isEqualTo("tren-" + mark);
        assertThat(patch("sections", above.id(), "{\"parent\": \"duoi-%s\"}").errors())
                .singleElement()
                .asString()
                .startsWith("parent: ");
        assertThat(patch("sections", above.id(), "{\"parent\": \"tren-%s\"}").errors())
                .containsExactly("parent: must be another section");
        assertThat(Desk.ask("DELETE", "/sections/" + above.id(), "", "If-Match", "*")
                        .status())
                .isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sections", "tags", "authors"})
    void authorsReadAndEditorsManage(String kind) {
        var author = Desk.as("tac-gia", Role.AUTHOR);
        var name = marked("{\"names\": {\"vi\": \"%s\"}}");

        assertThat(Desk.ask("GET", "/" + kind, "", "Authorization", author).status())
                .isEqualTo(200);
        assertThat(Desk.ask("POST", "/" + kind, name, "Authorization", author).status())
                .isEqualTo(403);
        assertThat(Desk.ask("PUT", "/" + kind + "/x", name, "Authorization", author)
                        .status())
                .isEqualTo(403);
        assertThat(Desk.ask("PATCH", "/" + kind + "/x", name, "Authorization", author)
                        .status())
                .isEqualTo(403);
        assertThat(Desk.ask("DELETE", "/" + kind + "/x", "", "Authorization", author)
                        .status())
                .isEqualTo(403);
        assertThat(Desk.ask("POST", "/" + kind + "/x/merge", "{}", "Authorization", author)
                        .status())
                .isEqualTo(403);
        assertThat(Desk.ask("GET", "/" + kind, "", "Authorization", Desk.as("doc-gia", Role.READER))
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"GET,,404", "PUT,'{\"names\": {\"vi\": \"a\"}}',404", "DELETE,,404"})
    void whatThereIsNotIsNotFound(String method, String body, int status) {
        var answer = Desk.ask(method, "/tags/khong-co", body == null ? "" : body, "If-Match", "*");

        assertThat(answer.status()).isEqualTo(status);
    }
}
