package broadsheet.system.harness;

import broadsheet.system.harness.Writer.Change;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** An editor who publishes, revises, schedules and unpublishes articles that nobody else touches. */
final class Editor {

    /** Further than a request can be asked for again: what is in the past by then is refused. */
    private static final Duration PLANNED_AHEAD = Duration.ofSeconds(40);

    private static final Duration LATEST = Duration.ofMinutes(2);
    private static final Duration GLANCE = Duration.ofMillis(500);

    private final Writer writer;
    private final String bearer;
    private final String name;
    private final History history;
    private final Random chance;
    private final List<Written> articles = new CopyOnWriteArrayList<>();
    private final List<Written> planned = new ArrayList<>();
    private int begun;

    Editor(String name, Door door, String bearer, History history, Random chance) {
        this.name = name;
        this.bearer = bearer;
        this.history = history;
        this.chance = chance;
        writer = new Writer(door, history, chance);
    }

    /** What this editor was told of each article. */
    List<Written> articles() {
        return List.copyOf(articles);
    }

    /** Publishes an article that will be revised, and never taken away. */
    Optional<Written> publishEvergreen() {
        return draft(true).flatMap(this::publish);
    }

    /** Does one thing by chance. */
    void act() {
        switch (chance.nextInt(10)) {
            case 0, 1, 2 -> draft(false).ifPresent(this::publish);
            case 3, 4, 5, 6 -> any(Written::isPublished).ifPresent(this::revise);
            case 7 ->
                any(article -> article.isPublished() && !article.evergreen()).ifPresent(this::unpublish);
            case 8 -> any(article -> article.is("unpublished")).ifPresent(this::publish);
            default -> draft(false).ifPresent(this::schedule);
        }
    }

    private Optional<Written> draft(boolean evergreen) {
        var mark = name + "-" + ++begun;
        var body = Map.of(
                "headline", headline(mark, 0),
                "standfirst", "Tóm tắt",
                "section", "kinh-te",
                "bylines", List.of("Hiền Thu"),
                "tags", List.of("thị trường"),
                "body", List.of(Map.of("type", "paragraph", "text", "Đoạn mở đầu.")));
        return writer.create("draft", "/articles", bearer, body).map(state -> {
            var article = new Written(mark, evergreen, 0, state, 0);
            articles.add(article);
            return article;
        });
    }

    private Optional<Written> publish(Written article) {
        return move(
                "publish",
                article,
                Change.move(article.path(), "/publish"),
                article.revision(),
                it -> state(it, "published"));
    }

    private void unpublish(Written article) {
        move(
                "unpublish",
                article,
                Change.move(article.path(), "/unpublish"),
                article.revision(),
                it -> state(it, "unpublished"));
    }

    private void revise(Written article) {
        var revision = article.revision() + 1;
        var headline = headline(article.mark(), revision);
        var edit = Change.patch(article.path(), Map.of("headline", headline));
        writer.change(
                        "edit",
                        edit,
                        bearer,
                        article.version(),
                        it -> it.path("headline").asString("").equals(headline))
                .map(state -> keep(
                        article,
                        new Written(
                                article.mark(), article.evergreen(), article.revision(), state, article.announced())))
                .ifPresent(edited -> move(
                        "revise",
                        edited,
                        Change.move(article.path(), "/revise"),
                        revision,
                        it -> state(it, "published")));
    }

    private void schedule(Written article) {
        var plan = Change.move(
                article.path(),
                "/schedule",
                Map.of("publishAt", Instant.now().plus(PLANNED_AHEAD).toString()));
        writer.change("schedule", plan, bearer, article.version(), it -> !state(it, "draft"))
                .ifPresent(_ -> planned.add(article));
    }

    /** Waits until everything that was planned is out. */
    void awaitPlanned() {
        planned.forEach(article -> keep(article, comeOut(article)));
    }

    /** Planned and published are two versions, whoever publishes it. */
    private Written comeOut(Written planned) {
        var deadline = Instant.now().plus(LATEST);
        var now = writer.read(planned.path(), bearer);
        while (!state(now, "published") && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(GLANCE.toNanos());
            now = writer.read(planned.path(), bearer);
        }
        if (!state(now, "published")) {
            history.wrong(History.Wrong.LOST, planned.path() + " was planned, and doesn't come out");
        }
        return new Written(planned.mark(), false, 0, now, planned.version() + 2);
    }

    private Optional<Written> move(
            String operation, Written article, Change change, int revision, Predicate<JsonNode> done) {
        return writer.change(operation, change, bearer, article.version(), done)
                .map(state -> keep(
                        article,
                        new Written(
                                article.mark(),
                                article.evergreen(),
                                revision,
                                state,
                                state.path("version").asLong())));
    }

    private Written keep(Written before, Written after) {
        articles.set(articles.indexOf(before), after);
        return after;
    }

    private Optional<Written> any(Predicate<Written> which) {
        var fitting = articles.stream().filter(which).toList();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(fitting.get(chance.nextInt(fitting.size())));
    }

    private static boolean state(JsonNode article, String state) {
        return article.path("state").asString("").equals(state);
    }

    private static String headline(String mark, int revision) {
        return "Bài " + mark + " lần " + revision + ".";
    }

    /**
     * An article as its editor was last told that it is.
     *
     * @param mark in its headline and in no other's
     * @param revision of what readers see, counted by its editor
     * @param state as article-service told it
     * @param announced the version that readers must come to see; 0 while there was none
     */
    record Written(String mark, boolean evergreen, int revision, JsonNode state, long announced) {

        String id() {
            return state.path("id").asString();
        }

        String path() {
            return "/articles/" + id();
        }

        String slug() {
            return state.path("slug").asString();
        }

        long version() {
            return state.path("version").asLong();
        }

        boolean isPublished() {
            return is("published");
        }

        boolean is(String name) {
            return Editor.state(state, name);
        }

        /** What readers see of it. */
        String headline() {
            return Editor.headline(mark, revision);
        }
    }
}
