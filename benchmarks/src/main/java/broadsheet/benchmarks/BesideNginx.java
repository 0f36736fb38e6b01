package broadsheet.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How many requests a second the homepage and the front's JSON stand, beside nginx with the same bytes in files. */
@Command(
        name = "beside-nginx",
        description = "Reads the homepage and the front as JSON with wrk, in turns from feed-service and from an nginx"
                + " that has the same bytes in files, and compares. nginx and wrk must be installed.")
final class BesideNginx implements Callable<Integer> {

    private static final List<String> PATHS = List.of("/", "/fronts/home");

    @Option(names = "--port-base", defaultValue = "8080", description = "The platform's (${DEFAULT-VALUE}).")
    private int portBase;

    @Option(names = "--nginx-port", defaultValue = "8090", description = "Where nginx listens (${DEFAULT-VALUE}).")
    private int nginxPort;

    @Option(names = "--rounds", defaultValue = "5", description = "Of each, in turns (${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--seconds", defaultValue = "6", description = "Each round takes (${DEFAULT-VALUE}).")
    private int seconds;

    @Option(names = "--connections", defaultValue = "64", description = "Open at once (${DEFAULT-VALUE}).")
    private int connections;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("beside-nginx");
        for (var path : PATHS) {
            save(path, folder);
        }
        try (var nginx = Nginx.start(folder, nginxPort)) {
            for (var path : PATHS) {
                compare(path, nginx.address());
            }
        }
        return 0;
    }

    private void compare(String path, String nginx) throws IOException, InterruptedException {
        var ours = "http://127.0.0.1:" + portBase + path;
        var theirs = nginx + Nginx.file(path);
        // Both warm up
        wrk(ours);
        wrk(theirs);
        var ratios = new ArrayList<Double>();
        for (var round = 0; round < rounds; round++) {
            var feed = wrk(ours);
            var files = wrk(theirs);
            ratios.add(feed / files);
            System.out.printf(
                    Locale.ROOT,
                    "%s: feed-service %,.0f a second, nginx %,.0f, ratio %.2f%n",
                    path,
                    feed,
                    files,
                    feed / files);
        }
        ratios.sort(null);
        System.out.printf(Locale.ROOT, "%s: median ratio %.2f%n", path, ratios.get(ratios.size() / 2));
    }

    private void save(String path, Path folder) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + portBase + path));
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request.build(), BodyHandlers.ofByteArray());
            Files.write(folder.resolve(Nginx.file(path).substring(1)), answer.body());
            System.out.printf(Locale.ROOT, "%s: %,d bytes%n", path, answer.body().length);
        }
    }

    private double wrk(String address) throws IOException, InterruptedException {
        var wrk = new ProcessBuilder("wrk", "-t1", "-c" + connections, "-d" + seconds + "s", address)
                .redirectErrorStream(true)
                .start();
        var printed = new String(wrk.getInputStream().readAllBytes(), UTF_8);
        if (wrk.waitFor() != 0 || printed.contains("Non-2xx") || printed.contains("Socket errors")) {
            throw new IllegalStateException(printed);
        }
        return printed.lines()
                .filter(line -> line.startsWith("Requests/sec:"))
                .mapToDouble(line -> Double.parseDouble(line.split(":", 2)[1].strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(printed));
    }
}
