package broadsheet.local.services;

import static broadsheet.local.command.Terminal.seconds;
import static java.util.stream.Collectors.joining;

import broadsheet.local.command.Refusal;
import broadsheet.local.command.Terminal;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The services that run, each watched and started again when it dies, until they are closed. */
public final class Services implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(15);

    private final List<SupervisedService> services;

    private Services(List<SupervisedService> services) {
        this.services = services;
    }

    /** Starts all at once, and returns before they are ready. */
    public static Services start(List<ServiceSetup> setups, Terminal terminal) {
        var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var readiness = new Readiness(client);
        var services = setups.stream()
                .map(setup -> new SupervisedService(setup, readiness, terminal))
                .toList();
        services.forEach(SupervisedService::start);
        return new Services(services);
    }

    /**
     * Returns when each is ready.
     *
     * @throws Refusal if one dies first, or isn't ready within the limit
     */
    public void awaitReady(Duration limit) {
        try {
            allReadyOrOneDead()
                    .orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        } catch (CompletionException e) {
            throw switch (e.getCause()) {
                case Refusal refusal -> refusal;
                case TimeoutException _ -> new Refusal("Not ready within %s: %s".formatted(seconds(limit), late()), e);
                case null, default -> e;
            };
        }
    }

    private String late() {
        return services.stream()
                .filter(service -> !service.firstReady().isDone())
                .map(SupervisedService::name)
                .collect(joining(", "));
    }

    private CompletableFuture<Object> allReadyOrOneDead() {
        var each = services.stream().map(SupervisedService::firstReady).toList();
        var all = CompletableFuture.allOf(each.toArray(CompletableFuture[]::new));
        var deaths = each.stream().map(one -> one.thenCompose(_ -> new CompletableFuture<Void>()));
        return CompletableFuture.anyOf(Stream.concat(Stream.of(all), deaths).toArray(CompletableFuture[]::new));
    }

    /** Stops all at once; kills those that don't end within 15 seconds. */
    @Override
    public void close() {
        services.forEach(SupervisedService::requestStop);
        var deadline = Instant.now().plus(GRACE);
        try {
            for (var service : services) {
                service.awaitStop(deadline);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
