package broadsheet.comment.pipeline;

import broadsheet.comment.domain.Reason;
import broadsheet.comment.settings.Rules;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.timelimiter.TimeLimiter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the moderator outside. When it is slow, fails, or too many ask at once, comments go on without it: what readers
 * write must not depend on somebody else's server.
 */
final class ExternalModerator implements Phase, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ExternalModerator.class);

    private final ExternalSettings settings;
    private final JsonMapper json;
    private final InstantSource clock;
    private final HttpClient http;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final TimeLimiter timeLimit;
    private final CircuitBreaker circuit;
    private final Bulkhead room;
    private final AtomicBoolean failing = new AtomicBoolean();

    ExternalModerator(ExternalSettings settings, JsonMapper json, InstantSource clock) {
        this.settings = settings;
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        this.clock = clock;
        this.http = HttpClient.newBuilder().connectTimeout(settings.timeLimit()).build();
        this.timeLimit = TimeLimiter.of(settings.timeLimit());
        this.circuit = CircuitBreaker.of(
                "external-moderator",
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(10)
                        .minimumNumberOfCalls(5)
                        .waitDurationInOpenState(settings.circuitPause())
                        .permittedNumberOfCallsInHalfOpenState(2)
                        .build());
        this.room = Bulkhead.of(
                "external-moderator",
                BulkheadConfig.custom().maxConcurrentCalls(settings.atOnce()).build());
    }

    @Override
    public String name() {
        return "external";
    }

    @Override
    public Finding look(Submission submission, Rules rules) {
        if (!settings.isThere() || !rules.external()) {
            return Finding.NOTHING;
        }
        try {
            var finding = room.executeCallable(() -> circuit.executeCallable(
                    () -> timeLimit.executeFutureSupplier(() -> threads.submit(() -> ask(submission)))));
            if (failing.getAndSet(false)) {
                LOG.info("The external moderator answers again");
            }
            return finding;
        } catch (Exception e) {
            if (!failing.getAndSet(true)) {
                LOG.warn("The external moderator gives no answer, comments go on without it: {}", e.toString());
            }
            return Finding.NOTHING;
        }
    }

    private Finding ask(Submission submission) throws IOException, InterruptedException {
        var body = json.writeValueAsString(Question.of(submission));
        var id = submission.posting().id() + "@" + submission.version().value();
        var timestamp = Long.toString(clock.instant().getEpochSecond());
        var request = HttpRequest.newBuilder(URI.create(settings.url()))
                .timeout(settings.timeLimit())
                .header("Content-Type", "application/json")
                .header("webhook-id", id)
                .header("webhook-timestamp", timestamp)
                .header("webhook-signature", Signature.of(settings.secret(), id, timestamp, body))
                .POST(BodyPublishers.ofString(body))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("It answered " + answer.statusCode());
        }
        return finding(json.readValue(answer.body(), Opinion.class));
    }

    private static Finding finding(Opinion opinion) throws IOException {
        var note = opinion.reason() == null ? "the external moderator says so" : opinion.reason();
        return switch (opinion.decision()) {
            case "publish" -> Finding.NOTHING;
            case "hold" -> Finding.hold(Reason.OTHER, note);
            case "reject" -> Finding.reject(Reason.OTHER, note, opinion.message());
            case null, default -> throw new IOException("It decided '" + opinion.decision() + "'");
        };
    }

    @Override
    public void close() {
        threads.shutdownNow();
        http.close();
    }
}
