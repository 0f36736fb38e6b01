package broadsheet.web.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Listens to a stream of server-sent events until it has told something, and hangs up: it would never end. */
final class FirstEvent implements BodySubscriber<String> {

    private static final int PATIENCE_SECONDS = 30;
    private static final Pattern TOLD = Pattern.compile("(?s)^.*?(^|\n)data:[^\n]*\n\n");

    private final CompletableFuture<String> told =
            new CompletableFuture<String>().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private Optional<Subscription> line = Optional.empty();

    @Override
    public CompletionStage<String> getBody() {
        return told;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        line = Optional.of(subscription);
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {
        for (var part : parts) {
            var bytes = new byte[part.remaining()];
            part.get(bytes);
            heard.writeBytes(bytes);
        }
        var first = TOLD.matcher(heard.toString(UTF_8));
        if (first.find() && told.complete(first.group())) {
            line.ifPresent(Subscription::cancel);
        }
    }

    @Override
    public void onError(Throwable failure) {
        told.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        told.complete(heard.toString(UTF_8));
    }
}
