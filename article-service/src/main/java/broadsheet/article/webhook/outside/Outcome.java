package broadsheet.article.webhook.outside;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/** What became of a post. */
public sealed interface Outcome {

    /**
     * The target answered.
     *
     * @param status its HTTP status
     */
    record Answered(int status) implements Outcome {

        /** Whether the target has taken what was sent. */
        public boolean taken() {
            return status >= 200 && status < 300;
        }
    }

    /**
     * The target could not be reached, or did not answer in time: nobody knows whether it has what was sent.
     *
     * @param reason for those who have to mend it
     */
    record Unanswered(String reason) implements Outcome {}

    /** Nothing was sent, or it was broken off by our own side: the target is not to blame. */
    record NotTried() implements Outcome {}

    /** Whether it speaks for a target that is down, and not for a request that it doesn't like. */
    static boolean isDown(Object outcome) {
        return switch (outcome) {
            case Unanswered _ -> true;
            case Answered(int status) -> status >= 500 || status == 429;
            default -> false;
        };
    }

    /** What a failure on the way means. */
    static Outcome of(Throwable failure) {
        return switch (failure) {
            case CallNotPermittedException _ -> new NotTried();
            case CancellationException _ -> new NotTried();
            case InterruptedException _ -> interrupted();
            case TimeoutException _ -> new Unanswered("did not answer in time");
            case ForbiddenAddress forbidden -> new Unanswered(String.valueOf(forbidden.getMessage()));
            case UnknownHostException _ -> new Unanswered("has no address: its name can't be resolved");
            case ConnectException _ -> new Unanswered("took no connection");
            case InterruptedIOException _ -> new Unanswered("did not answer in time");
            case SSLException e -> new Unanswered("spoke no TLS that we trust: " + e.getMessage());
            case IOException e -> new Unanswered("broke the connection: " + e.getMessage());
            case Error error -> throw error;
            default -> new Unanswered("could not be posted to: " + failure);
        };
    }

    private static Outcome interrupted() {
        Thread.currentThread().interrupt();
        return new NotTried();
    }
}
