package broadsheet.local.rebuild;

import broadsheet.local.command.Refusal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** feed-service's rebuilds over HTTP, as an operator sees them. */
final class Rebuilds {

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(20);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final String bearer;

    /** Takes feed-service's web address and an operator's token. */
    Rebuilds(String feedService, String token) {
        this.address = feedService + "/rebuilds";
        this.bearer = "Bearer " + token;
    }

    /**
     * Begins one.
     *
     * @throws Refusal if feed-service doesn't want to, or isn't there
     */
    Progress begin() {
        return atOnce(() -> progress(send(request(address).POST(BodyPublishers.noBody()))));
    }

    /**
     * How far one is that was begun some time ago.
     *
     * @throws Refusal if there is none with this number, or feed-service isn't there
     */
    Progress find(long number) {
        return atOnce(() -> read(number));
    }

    private Progress atOnce(Supplier<Progress> request) {
        try {
            return request.get();
        } catch (Away e) {
            throw new Refusal("No answer from %s; is the platform up?".formatted(address), e);
        }
    }

    /**
     * How far one is.
     *
     * @throws Refusal if there is none with this number
     * @throws Away if feed-service can't tell at the moment
     */
    Progress read(long number) {
        return progress(send(request(address + "/" + number)));
    }

    private HttpRequest.Builder request(String uri) {
        return HttpRequest.newBuilder(URI.create(uri))
                .header("Authorization", bearer)
                .timeout(LONGEST_ANSWER);
    }

    private static Progress progress(HttpResponse<String> answer) {
        if (answer.statusCode() >= 500) {
            throw new Away("It answered " + answer.statusCode());
        }
        if (answer.statusCode() >= 300) {
            throw new Refusal("feed-service answered %d%s".formatted(answer.statusCode(), reason(answer)));
        }
        return JsonMapper.shared().readValue(answer.body(), Progress.class);
    }

    private static String reason(HttpResponse<String> answer) {
        try {
            return ": "
                    + JsonMapper.shared().readTree(answer.body()).path("detail").asString("");
        } catch (JacksonException notAProblemDetail) {
            return "";
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Away(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while waiting for " + address);
        }
    }
}
