package broadsheet.system.harness;

import broadsheet.system.harness.Commenter.Said;
import broadsheet.system.harness.Editor.Written;
import broadsheet.system.harness.History.Finding;
import broadsheet.system.harness.History.Wrong;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares, once all are well, what clients were told with each service's database, the log from its start and the
 * pages of every replica. What isn't there yet is waited for, within a bound; what differs then is a finding.
 */
final class Checker {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final JsonMapper JSON = new JsonMapper();

    private final List<String> feeds;
    private final String brokers;
    private final Writer articles;
    private final Writer comments;
    private final Door readers;
    private final Map<String, String> bearers;
    private final History history;
    private Log log = new Log();

    Checker(Doors doors, String brokers, Map<String, String> bearers, History history) {
        this.feeds = doors.feed().addresses();
        this.brokers = brokers;
        this.bearers = bearers;
        this.history = history;
        articles = new Writer(doors.articles(), history, new Random(1));
        comments = new Writer(doors.comments(), history, new Random(1));
        readers = doors.feed();
    }

    /** Compares everything; returns the log as it was in the end. */
    Log check(List<Written> written, List<Said> said) {
        var checks = new ArrayList<Check>();
        written.forEach(article -> {
            checks.add(() -> atTheDesk(article));
            checks.add(() -> inTheLog(article));
            feeds.forEach(feed -> checks.add(() -> onItsPage(article, feed)));
        });
        said.forEach(comment -> {
            checks.add(() -> inTheDiscussion(comment));
            checks.add(() -> inTheLog(comment));
        });
        feeds.forEach(feed -> checks.add(() -> onTheFront(feed)));
        checks.add(this::sameEverywhere);
        var deadline = Instant.now().plus(PATIENCE);
        log = Log.read(brokers);
        checks.removeIf(check -> check.difference().isEmpty());
        while (!checks.isEmpty() && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(PAUSE.toNanos());
            log = Log.read(brokers);
            checks.removeIf(check -> check.difference().isEmpty());
        }
        checks.stream().flatMap(check -> check.difference().stream()).forEach(this::report);
        log.disorder().forEach(this::report);
        doubled(Log::headlines, "articles");
        doubled(Log::texts, "comments");
        return log;
    }

    private void report(Finding finding) {
        history.wrong(finding.wrong(), finding.what());
    }

    private Optional<Finding> atTheDesk(Written article) {
        var now = articles.read(article.path(), bearers.getOrDefault("editor", ""));
        return same(article.path(), article.state(), now, "version", "state", "headline", "slug");
    }

    private Optional<Finding> inTheLog(Written article) {
        var last = log.last(article.id());
        if (last.path("version").asLong() == article.announced()) {
            return Optional.empty();
        }
        return lost(article.path() + " was announced in version " + article.announced() + ", the log has " + last);
    }

    private Optional<Finding> onItsPage(Written article, String feed) {
        if (article.announced() == 0) {
            return Optional.empty();
        }
        var answer = page(feed, "/pages/articles/" + article.slug());
        var right = article.isPublished()
                ? answer.statusCode() == 200 && answer.body().contains(article.headline())
                : answer.statusCode() == 404 || answer.statusCode() == 410;
        return right
                ? Optional.empty()
                : lost("%s%s should be %s with '%s', but: %d %s"
                        .formatted(
                                feed,
                                article.path(),
                                article.state().path("state"),
                                article.headline(),
                                answer.statusCode(),
                                answer.body()));
    }

    private Optional<Finding> inTheDiscussion(Said comment) {
        var now = comments.read(comment.path(), bearers.getOrDefault("moderator", ""));
        // What is hidden is shown without its words
        return comment.is("visible")
                ? same(comment.path(), comment.state(), now, "version", "status", "text")
                : same(comment.path(), comment.state(), now, "version", "status");
    }

    private Optional<Finding> inTheLog(Said comment) {
        return same("the log's " + comment.path(), comment.state(), log.last(comment.id()), "version", "status");
    }

    /** Nothing twice, and as many comments of each article as the log has. */
    private Optional<Finding> onTheFront(String feed) {
        var counts = log.visibleComments();
        var items = JSON.readTree(page(feed, "/fronts/home").body())
                .path("blocks")
                .valueStream()
                .flatMap(block -> block.path("items").valueStream())
                .toList();
        var ids = items.stream().map(item -> item.path("id").asString()).toList();
        if (ids.stream().distinct().count() != ids.size()) {
            return Optional.of(new Finding(Wrong.DOUBLED, feed + " has on its front " + ids));
        }
        return items.stream()
                .filter(item -> item.path("commentCount").asLong()
                        != counts.getOrDefault(item.path("id").asString(), 0L))
                .findFirst()
                .flatMap(item -> lost(feed + " counts " + item + ", the log " + counts));
    }

    private Optional<Finding> sameEverywhere() {
        var fronts = feeds.stream()
                .map(feed -> page(feed, "/"))
                .map(answer -> answer.headers().firstValue("ETag").orElse("") + answer.body())
                .distinct()
                .toList();
        return fronts.size() == 1 ? Optional.empty() : lost("the replicas' homepages differ");
    }

    private void doubled(Function<Log, List<String>> words, String of) {
        words.apply(log).stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 1)
                .forEach(entry ->
                        report(new Finding(Wrong.DOUBLED, entry.getValue() + " " + of + ": " + entry.getKey())));
    }

    private HttpResponse<String> page(String feed, String path) {
        try {
            return readers.askAt(feed, path, HttpRequest.Builder::GET);
        } catch (IOException e) {
            throw new UncheckedIOException(feed + path, e);
        }
    }

    private static Optional<Finding> same(String what, JsonNode told, JsonNode now, String... fields) {
        for (var field : fields) {
            if (!told.path(field).equals(now.path(field))) {
                return lost("%s: %s was told to be %s, but is %s"
                        .formatted(what, field, told.path(field), now.path(field)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Finding> lost(String what) {
        return Optional.of(new Finding(Wrong.LOST, what));
    }

    /** Something that must be so. */
    @FunctionalInterface
    private interface Check {

        Optional<Finding> difference();
    }
}
