package broadsheet.feed.serving;

import static java.nio.charset.StandardCharsets.UTF_8;

import broadsheet.feed.press.Pressed;
import broadsheet.feed.pressroom.Standing;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a reader gets.
 *
 * @param status 200, or 301, 400, 404, 405, 410, 500, 501 or 503
 * @param keeping how long it may be kept without asking
 * @param location where to look instead, if anywhere
 * @param next where a list goes on, if it does
 * @param since from when on it was so, if that is known
 */
record Reply(
        int status,
        Pressed body,
        Keeping keeping,
        @Nullable String location,
        @Nullable String next,
        @Nullable Instant since) {

    Reply(int status, Pressed body, Keeping keeping) {
        this(status, body, keeping, null, null, null);
    }

    static Reply found(Pressed page) {
        return new Reply(200, page, Keeping.ASK_AGAIN);
    }

    static Reply found(Standing standing) {
        return new Reply(200, standing.pressed(), Keeping.A_BLINK, null, null, standing.since());
    }

    /** The same, as a part of a list that goes on at an address. */
    Reply leadingTo(String address) {
        return new Reply(status, body, keeping, location, address, since);
    }

    /** It is there from now on; caches ask again, since a slug may come back. */
    static Reply moved(String location) {
        var text = Pressed.of("text/plain;charset=utf-8", location.getBytes(UTF_8));
        return new Reply(301, text, Keeping.ASK_AGAIN, location, null, null);
    }

    /** A problem detail (RFC 9457). */
    static Reply problem(int status, String type, String title, String detail, String path) {
        return new Reply(status, problem(problemOf(status, type, title, detail, path)), Keeping.ASK_AGAIN);
    }

    /** The problem of a request that says something wrong in one of its parameters. */
    static Reply invalid(String path, String parameter, String reason) {
        var problem = problemOf(400, "invalid", "The request is not valid", parameter + " must be mended.", path);
        problem.put("errors", List.of(Map.of("field", parameter, "reason", reason)));
        return new Reply(400, problem(problem), Keeping.ASK_AGAIN);
    }

    private static Map<String, Object> problemOf(int status, String type, String title, String detail, String path) {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "urn:broadsheet:problem:" + type);
        problem.put("title", title);
        problem.put("status", status);
        problem.put("detail", detail);
        problem.put("instance", path);
        return problem;
    }

    private static Pressed problem(Map<String, Object> problem) {
        return Pressed.json("application/problem+json", problem);
    }

    /** Its last change, once no other can happen within the same second: times in headers have no more than that. */
    @Nullable
    Instant lastModified(Instant now) {
        return since != null && since.getEpochSecond() < now.getEpochSecond() ? since : null;
    }

    /** How long browsers and caches in between may keep a reply. */
    enum Keeping {
        /** As long as they like, but they must ask whether it is still the same. */
        ASK_AGAIN("public, max-age=0, must-revalidate"),
        /** They must ask as well, yet may show it once more while they do, as long as a change takes to get around. */
        A_BLINK("public, max-age=0, stale-while-revalidate=2"),
        A_YEAR("public, max-age=31536000, immutable"),
        /** What was made for one reader: others have not asked the same. */
        TO_ONESELF("private, no-cache"),
        NOT_AT_ALL("no-store");

        private final String header;

        Keeping(String header) {
            this.header = header;
        }

        String header() {
            return header;
        }
    }
}
