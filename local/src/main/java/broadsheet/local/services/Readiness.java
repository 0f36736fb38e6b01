package broadsheet.local.services;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Asks a service whether it takes requests. */
final class Readiness {

    private static final long MILLISECONDS_BETWEEN_QUESTIONS = 100;
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(5);
    private static final int OK = 200;

    private final HttpClient client;

    Readiness(HttpClient client) {
        this.client = client;
    }

    /** Waits until the service is ready, and returns false if its process ends before. */
    boolean await(URI address, Process process) throws InterruptedException {
        while (!isReady(address)) {
            if (process.waitFor(MILLISECONDS_BETWEEN_QUESTIONS, TimeUnit.MILLISECONDS)) {
                return false;
            }
        }
        return true;
    }

    private boolean isReady(URI address) throws InterruptedException {
        var question = HttpRequest.newBuilder(address).timeout(LONGEST_ANSWER).build();
        try {
            return client.send(question, BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException notListeningYet) {
            return false;
        }
    }
}
