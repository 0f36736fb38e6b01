package broadsheet.local.platform;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/** What the platform sees of a service: a jar that starts, says when it is ready, and tells here what it was given. */
final class StandInService {

    private StandInService() {}

    /** Lays out a service as its build would; the jar only points to these classes. */
    static void layOut(Path app) throws IOException {
        Files.createDirectories(app);
        var manifest = new Manifest();
        var attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, StandInService.class.getName());
        attributes.put(
                Attributes.Name.CLASS_PATH,
                StandInService.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString());
        new JarOutputStream(Files.newOutputStream(app.resolve("app.jar")), manifest).close();
    }

    /** Makes a laid out service fail at its next start, with these words in its log. */
    static void breakIt(Path app, String complaint) throws IOException {
        Files.writeString(app.resolve("complaint"), complaint);
    }

    public static void main(String[] arguments) throws IOException {
        var complaint = Path.of("complaint");
        if (Files.exists(complaint)) {
            System.out.println(Files.readString(complaint));
            System.exit(3);
        }
        var port = Integer.parseInt(System.getenv("SERVER_PORT"));
        var server = HttpServer.create(new InetSocketAddress(System.getenv("SERVER_ADDRESS"), port), 0);
        server.createContext("/readyz", exchange -> answer(exchange, "{\"status\":\"UP\"}"));
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, "{}"));
        server.createContext("/environment", exchange -> answer(exchange, environment()));
        server.start();
        System.out.println("Listening on " + port);
    }

    private static String environment() {
        return System.getenv().entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining("\n"));
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }
}
