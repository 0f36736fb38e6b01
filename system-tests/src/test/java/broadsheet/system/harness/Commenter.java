package broadsheet.system.harness;

import broadsheet.system.harness.Writer.Change;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** A reader who comments, and the moderator who looks after exactly these comments. */
final class Commenter {

    /** As often as a text can change. */
    private static final int MOST_EDITS = 20;

    private final Writer writer;
    private final String name;
    private final Map<String, String> bearers;
    private final List<String> articles;
    private final Random chance;
    private final List<Said> comments = new CopyOnWriteArrayList<>();
    private int begun;

    /**
     * Says nothing yet.
     *
     * @param bearers of {@code reader} and {@code moderator}
     * @param articles ids of what is discussed
     */
    Commenter(
            String name,
            Door door,
            Map<String, String> bearers,
            List<String> articles,
            History history,
            Random chance) {
        this.name = name;
        this.bearers = bearers;
        this.articles = articles;
        this.chance = chance;
        writer = new Writer(door, history, chance);
    }

    /** What this reader was told of each comment. */
    List<Said> comments() {
        return List.copyOf(comments);
    }

    /** Does one thing by chance. */
    void act() {
        switch (chance.nextInt(10)) {
            case 0, 1, 2, 3, 4 -> post();
            case 5, 6 -> any(it -> it.is("visible") && it.edits() < MOST_EDITS).ifPresent(this::edit);
            case 7 ->
                any(it -> it.is("visible"))
                        .ifPresent(it ->
                                moderate(it, Change.move(it.path(), "/reject", Map.of("reason", "spam")), "rejected"));
            case 8 ->
                any(it -> it.is("rejected"))
                        .ifPresent(it -> moderate(it, Change.move(it.path(), "/approve"), "visible"));
            default -> any(it -> it.is("visible")).ifPresent(this::remove);
        }
    }

    private void post() {
        var mark = name + "-" + ++begun;
        var article = articles.get(chance.nextInt(articles.size()));
        writer.create("comment", "/articles/" + article + "/comments", bearer("reader"), Map.of("text", text(mark, 0)))
                .ifPresent(state -> comments.add(new Said(mark, article, 0, state)));
    }

    private void edit(Said comment) {
        var text = text(comment.mark(), comment.edits() + 1);
        writer.change(
                        "edit comment",
                        Change.patch(comment.path(), Map.of("text", text)),
                        bearer("reader"),
                        comment.version(),
                        it -> it.path("text").asString("").equals(text))
                .ifPresent(state -> keep(comment, comment.edits() + 1, state));
    }

    private void moderate(Said comment, Change change, String status) {
        writer.change(
                        "moderate",
                        change,
                        bearer("moderator"),
                        comment.version(),
                        it -> it.path("status").asString("").equals(status))
                .ifPresent(state -> keep(comment, comment.edits(), state));
    }

    private void remove(Said comment) {
        writer.change(
                        "remove comment",
                        Change.delete(comment.path()),
                        bearer("reader"),
                        comment.version(),
                        it -> it.path("status").asString("").equals("removed"))
                .ifPresent(state -> keep(comment, comment.edits(), state));
    }

    private void keep(Said before, int edits, JsonNode state) {
        comments.set(comments.indexOf(before), new Said(before.mark(), before.article(), edits, state));
    }

    private String bearer(String role) {
        return bearers.getOrDefault(role, "");
    }

    private Optional<Said> any(Predicate<Said> which) {
        var fitting = comments.stream().filter(which).toList();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(fitting.get(chance.nextInt(fitting.size())));
    }

    private static String text(String mark, int edits) {
        return "Ý kiến " + mark + " sửa " + edits + ".";
    }

    /**
     * A comment as its writer was last told that it is.
     *
     * @param mark in its text and in no other's
     * @param state as comment-service told it
     */
    record Said(String mark, String article, int edits, JsonNode state) {

        String id() {
            return state.path("id").asString();
        }

        String path() {
            return "/comments/" + id();
        }

        long version() {
            return state.path("version").asLong();
        }

        String status() {
            return state.path("status").asString("");
        }

        boolean is(String status) {
            return status().equals(status);
        }
    }
}
