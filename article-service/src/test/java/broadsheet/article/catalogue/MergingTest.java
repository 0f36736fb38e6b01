package broadsheet.article.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.Desk;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergingTest extends AtTheCatalogue {

    private static final int ROUNDS = 20;

    @Test
    void theArticlesOfAMergedTagFollow() {
        var first = draft("\"tags\": [\"tàu %s\", \"xe lửa %s\"]");
        var second = draft("\"tags\": [\"tàu %s\"]");
        var from = item("tags", "tau-" + mark);
        var into = item("tags", "xe-lua-" + mark);

        var merged = Desk.ask(
                "POST",
                "/tags/" + from.id() + "/merge",
                "{\"into\": \"%s\"}".formatted(into.id()),
                "If-Match",
                from.etag());

        assertThat(merged.status()).isEqualTo(200);
        assertThat(merged.body().get("articles").asInt()).isEqualTo(2);
        assertThat(Desk.read(first.id()).texts("tags")).containsExactly("xe lửa " + mark);
        assertThat(Desk.read(second.id()).texts("tags")).containsExactly("xe lửa " + mark);
        assertThat(texts(Desk.send("GET", "?tag=xe-lua-" + mark, ""), "id"))
                .containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(item("tags", "tau-" + mark).id()).isEqualTo(into.id());
        var told = told(from.id(), 2);
        assertThat(told.type()).isEqualTo("broadsheet.tag.retired.v1");
        assertThat(told.body().get("replacedBy").asString()).isEqualTo(into.id());
    }

    @Test
    void ofTwoTagsThatAreMergedIntoEachOtherAtOnceOneIsLeft() throws Exception {
        var one = add("tags", "{\"names\": {\"vi\": \"một %s\"}}");
        var two = add("tags", "{\"names\": {\"vi\": \"hai %s\"}}");

        var statuses = atOnce(List.of(
                () -> merge(one.id(), two.id()).status(),
                () -> merge(two.id(), one.id()).status()));

        assertThat(statuses).filteredOn(status -> status == 200).hasSizeLessThanOrEqualTo(1);
        var left = item("tags", "mot-" + mark);
        assertThat(left.status()).isEqualTo(200);
        assertThat(item("tags", "hai-" + mark).status()).isEqualTo(200);
    }

    @Test
    void whatArticlesNameIsNotDeletedUnlessSomethingReplacesIt() {
        var draft = draft("\"tags\": [\"bỏ %s\"]");
        var tag = item("tags", "bo-" + mark);
        var other = add("tags", "{\"names\": {\"vi\": \"giữ %s\"}}");

        var refused = Desk.ask("DELETE", "/tags/" + tag.id(), "", "If-Match", "*");
        var replaced =
                Desk.ask("DELETE", "/tags/" + tag.id() + "?replacement=" + other.text("slug"), "", "If-Match", "*");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("detail")).startsWith("1 article names the tag bo-" + mark);
        assertThat(replaced.status()).isEqualTo(204);
        assertThat(Desk.read(draft.id()).texts("tags")).containsExactly("giữ " + mark);
    }

    @Test
    void whatIsDeletedLeavesItsSlugAndItsNameFree() {
        var tag = add("tags", "{\"names\": {\"vi\": \"thoáng %s\"}}");
        var deleted = Desk.ask("DELETE", "/tags/" + tag.id(), "", "If-Match", tag.etag());
        var again = add("tags", "{\"names\": {\"vi\": \"thoáng %s\"}}");

        assertThat(deleted.status()).isEqualTo(204);
        assertThat(item("tags", tag.id()).status()).isEqualTo(404);
        assertThat(again.text("slug")).isEqualTo("thoang-" + mark);
        assertThat(again.id()).isNotEqualTo(tag.id());
        assertThat(told(tag.id(), 2).body().has("replacedBy")).isFalse();
    }

    @Test
    void whatWasMergedIntoSomethingThatIsDeletedLaterIsFreeAgain() {
        var from = add("tags", "{\"names\": {\"vi\": \"đò %s\"}}");
        var into = add("tags", "{\"names\": {\"vi\": \"phà %s\"}}");
        merge(from.id(), into.id());
        Desk.ask("DELETE", "/tags/" + into.id(), "", "If-Match", "*");

        var named = draft("\"tags\": [\"đò %s\"]");

        assertThat(named.status()).isEqualTo(201);
        var again = item("tags", "do-" + mark);
        assertThat(again.text("slug")).isEqualTo("do-" + mark);
        assertThat(again.id()).isNotIn(from.id(), into.id());
        assertThat(again.body().get("articles").asInt()).isEqualTo(1);
    }

    @Test
    void twoWhoMergeTheSameAtOnceLeaveItsArticlesWithTheOther() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var name = "gộp " + round + " %s";
            draft("\"tags\": [\"" + name + "\"]");
            var from = item("tags", "gop-" + round + "-" + mark);
            var into = add("tags", "{\"names\": {\"vi\": \"nhận " + round + " %s\"}}");

            var statuses = atOnce(List.of(
                    () -> merge(from.id(), into.id()).status(),
                    () -> merge(from.id(), into.id()).status()));

            assertThat(statuses).containsOnlyOnce(200).allMatch(status -> status < 500);
            assertThat(item("tags", into.id()).body().get("articles").asInt()).isEqualTo(1);
            assertThat(Desk.ask("DELETE", "/tags/" + into.id(), "", "If-Match", "*")
                            .status())
                    .isEqualTo(409);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tags", "authors", "sections"})
    void whileSomethingIsMergedIntoItItIsDeletedOrNotButNothingLeadsNowhere(String kind) throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var name = marked("{\"names\": {\"vi\": \"đi " + round + " %s\"}}");
            var from = Desk.ask("POST", "/" + kind, name);
            var into = add(kind, "{\"names\": {\"vi\": \"đến " + round + " %s\"}}");

            var statuses = atOnce(List.of(
                    () -> Desk.ask(
                                    "POST",
                                    "/" + kind + "/" + from.id() + "/merge",
                                    "{\"into\": \"" + into.id() + "\"}",
                                    "If-Match",
                                    "*")
                            .status(),
                    () -> Desk.ask("DELETE", "/" + kind + "/" + into.id(), "", "If-Match", into.etag())
                            .status()));

            assertThat(statuses.getFirst()).isIn(200, 422);
            assertThat(statuses.getLast()).isIn(204, 412);
            if (statuses.getLast() == 204 && statuses.getFirst() == 200) {
                assertThat(Desk.ask("POST", "/" + kind, name).status()).isEqualTo(201);
            } else {
                assertThat(item(kind, from.id()).status()).isEqualTo(200);
            }
        }
    }

    @Test
    void whatArticlesNameIsNotDeletedWhileItIsMerged() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var named = draft("\"tags\": [\"bài " + round + " %s\"]");
            var from = item("tags", "bai-" + round + "-" + mark);
            var into = add("tags", "{\"names\": {\"vi\": \"mới " + round + " %s\"}}");

            var statuses = atOnce(List.of(
                    () -> merge(from.id(), into.id()).status(),
                    () -> Desk.ask("DELETE", "/tags/" + into.id(), "", "If-Match", "*")
                            .status()));

            assertThat(statuses).isIn(List.of(200, 409), List.of(422, 204));
            assertThat(item("tags", "bai-" + round + "-" + mark).status()).isEqualTo(200);
            assertThat(Desk.read(named.id()).texts("tags"))
                    .containsExactly((statuses.getFirst() == 200 ? "mới " : "bài ") + round + " " + mark);
        }
    }
}
