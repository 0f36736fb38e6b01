package broadsheet.system.harness;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The way to a service: to either of its instances, as a proxy before them would choose. */
final class Door {

    private static final Set<Integer> ASK_AGAIN = Set.of(429, 503);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(4))
            .build();
    private final List<String> addresses;
    private final Balancing balancing;
    private final History history;

    /** To the instances at these addresses. */
    Door(List<String> addresses, Balancing balancing, History history) {
        this.addresses = addresses;
        this.balancing = balancing;
        this.history = history;
    }

    List<String> addresses() {
        return addresses;
    }

    /** All of them from one on by chance; those that want requests first. */
    List<String> inTurn(Random chance) {
        var first = chance.nextInt(addresses.size());
        return IntStream.range(first, first + addresses.size())
                .mapToObj(number -> addresses.get(number % addresses.size()))
                .sorted(Comparator.comparing(address -> !balancing.wanted().test(address)))
                .toList();
    }

    /**
     * The answer of one instance by chance, of the other when that takes no connections; empty when nobody knows what
     * became of the request.
     */
    Optional<HttpResponse<String>> ask(
            String operation, String path, Random chance, Function<HttpRequest.Builder, HttpRequest.Builder> as) {
        for (var address : inTurn(chance)) {
            try {
                var answer = askAt(address, path, as);
                if (!ASK_AGAIN.contains(answer.statusCode())) {
                    return Optional.of(answer);
                }
                history.inDoubt(operation, address + path + " " + answer.statusCode());
                return Optional.empty();
            } catch (ConnectException _) {
                // It takes no connections: nothing was asked, and the other one is
            } catch (IOException e) {
                history.inDoubt(operation, address + path + " " + e);
                return Optional.empty();
            }
        }
        history.inDoubt(operation, path + " nobody takes connections");
        return Optional.empty();
    }

    /** The answer of the first instance that has one, as a reader behind a proxy gets it; empty when none has. */
    Optional<HttpResponse<String>> read(String path, Random chance) {
        for (var address : inTurn(chance)) {
            try {
                var answer = askAt(address, path, HttpRequest.Builder::GET);
                if (answer.statusCode() < 500) {
                    return Optional.of(answer);
                }
                history.inDoubt("read", address + path + " " + answer.statusCode());
            } catch (IOException e) {
                history.inDoubt("read", address + path + " " + e);
            }
        }
        return Optional.empty();
    }

    /** The answer of one instance. */
    HttpResponse<String> askAt(String address, String path, Function<HttpRequest.Builder, HttpRequest.Builder> as)
            throws IOException {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(balancing.patience())
                // As simple proxies do: a connection that is kept may end just when it is used again
                .header("Connection", "close");
        try {
            return http.send(as.apply(request).build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
