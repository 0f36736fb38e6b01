package broadsheet.article.catalogue;

import static org.awaitility.Awaitility.await;

import broadsheet.article.Answer;
import broadsheet.article.Desk;
import broadsheet.article.announcement.Told;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.JsonNode;

/** What the tests of the catalogue do at the desk. */
abstract class AtTheCatalogue {

    static final Duration SOON = Duration.ofSeconds(30);

    /** Tells the names of one test from those of the others. */
    final String mark = UUID.randomUUID().toString().substring(0, 8);

    Answer draft(String fields) {
        return Desk.post(
                "",
                marked("{\"headline\": \"Bài %s\", \"section\": \"thoi-su\", "
                                + "\"body\": [{\"type\": \"paragraph\", \"text\": \"…\"}], " + fields + "}")
                        .replaceFirst("\"section\": \"thoi-su\", (.*\"section\")", "$1"));
    }

    Answer add(String kind, String body) {
        return Desk.ask("POST", "/" + kind, marked(body));
    }

    Answer patch(String kind, String id, String patch) {
        return Desk.ask("PATCH", "/" + kind + "/" + id, marked(patch), "If-Match", "*");
    }

    static Answer merge(String from, String into) {
        return Desk.ask("POST", "/tags/" + from + "/merge", "{\"into\": \"" + into + "\"}", "If-Match", "\"1\"");
    }

    static Answer item(String kind, String idOrSlug) {
        return Desk.ask("GET", "/" + kind + "/" + idOrSlug, "");
    }

    String marked(String body) {
        return body.replace("%s", mark);
    }

    static List<String> texts(Answer list, String field) {
        return list.body()
                .get("items")
                .valueStream()
                .map((JsonNode item) -> item.get(field).asString())
                .toList();
    }

    static Told told(String id, int version) {
        return await().atMost(SOON)
                .until(
                        () -> Told.of("broadsheet.catalogue", id).stream()
                                .filter(it -> it.body().get("version").asInt() == version)
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();
    }

    static List<Integer> atOnce(List<Callable<Integer>> requests) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(requests).stream().map(Future::resultNow).toList();
        }
    }
}
