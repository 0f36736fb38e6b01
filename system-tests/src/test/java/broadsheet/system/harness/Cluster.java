package broadsheet.system.harness;

import static broadsheet.local.command.Addresses.LOOPBACK;
import static broadsheet.local.command.Addresses.http;
import static org.awaitility.Awaitility.await;

import broadsheet.local.identity.Tokens;
import broadsheet.local.topics.Topics;
import broadsheet.system.FreePorts;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/**
 * Two instances of each service, each on lines of its own to one broker and one database; every one of them a process.
 */
final class Cluster implements AutoCloseable {

    static final int INSTANCES = 2;

    /** The services, in the order of their ports. */
    static final List<String> SERVICES = List.of("feed-service", "article-service", "comment-service");

    private static final Duration START = Duration.ofMinutes(3);
    private static final int BROKER = 0;
    private static final int DATABASE = 1;
    private static final int IDENTITY = 2;
    private static final int FIRST_INSTANCE = 3;
    private static final int PORTS_OF_INSTANCE = 4;
    private static final Path ROOT = Path.of(System.getProperty("broadsheet.root"));

    private final Path folder;
    private final Path logs;
    private final int ports;
    private final Member broker;
    private final Member database;
    private final Member identity;
    private final Map<String, List<Instance>> instances = new HashMap<>();

    /**
     * Starts everything, and returns when all are ready.
     *
     * @param logs the folder in which what the processes print is kept
     */
    Cluster(Path folder, Path logs) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.logs = Files.createDirectories(logs);
        ports = FreePorts.next(FIRST_INSTANCE + SERVICES.size() * INSTANCES * PORTS_OF_INSTANCE);
        database = backend("database", folder.resolve("database").resolve("data.mv"), ports + DATABASE, List.of());
        broker = backend("broker", folder.resolve("kafka"), ports + BROKER, doors());
        identity = service(
                "identity",
                "identity",
                ports + IDENTITY,
                "/.well-known/openid-configuration",
                Map.of("IDENTITY_FOLDER", folder.resolve("identity").toString(), "IDENTITY_SITES", http(ports)));
        await().atMost(START).until(() -> broker.isReady() && database.isReady());
        Topics.create(brokers());
        for (var service : SERVICES) {
            var both = new ArrayList<Instance>();
            for (var number = 0; number < INSTANCES; number++) {
                both.add(instance(service, number));
            }
            instances.put(service, both);
        }
        awaitReady();
    }

    Member broker() {
        return broker;
    }

    Member database() {
        return database;
    }

    /** The instances of a service. */
    List<Instance> of(String service) {
        return instances.getOrDefault(service, List.of());
    }

    /** Where all instances listen. */
    List<String> addresses() {
        return instances.values().stream()
                .flatMap(List::stream)
                .map(Instance::address)
                .toList();
    }

    /** Where the checker reads the log, on a line that is never cut. */
    String brokers() {
        return LOOPBACK + ":" + (ports + BROKER);
    }

    /** A bearer header of the demo user of a role. */
    String bearer(String role) {
        var users = folder.resolve("identity").resolve("users.json");
        return "Bearer " + new Tokens(http(ports + IDENTITY), users).ofRole(role);
    }

    /** Returns when every process is ready. */
    void awaitReady() {
        await("all instances are ready")
                .atMost(START)
                .until(() -> identity.isReady()
                        && instances.values().stream()
                                .flatMap(List::stream)
                                .allMatch(it -> it.process().isReady()));
    }

    @Override
    public void close() throws IOException {
        for (var instance : instances.values().stream().flatMap(List::stream).toList()) {
            instance.process().close();
            instance.toKafka().close();
            instance.toMongo().close();
        }
        identity.close();
        broker.close();
        database.close();
    }

    private Instance instance(String service, int number) throws IOException {
        var port = port(service, number);
        var toKafka = new Line(port + 1, port + 3);
        var toMongo = new Line(port + 2, ports + DATABASE);
        var environment = new HashMap<>(Map.of(
                "MONGODB_URI", "mongodb://" + LOOPBACK + ":" + (port + 2),
                "KAFKA_BROKERS", LOOPBACK + ":" + (port + 1),
                // The one reader of the demo would soon write too often
                "RATE_LIMITS_PER_READER", "1000000"));
        if (service.equals("feed-service")) {
            environment.put("COMMENT_SERVICE_URL", http(port("comment-service", number)));
            environment.put("BROADSHEET_SITE_BASE_URL", http(ports));
            environment.put("SEARCH_FOLDER", folder.resolve("search-" + number).toString());
        }
        var name = service + "-" + (number + 1);
        return new Instance(service(name, service, port, "/readyz", environment), http(port), toKafka, toMongo);
    }

    /** The first of an instance's ports: its own; then its lines to Kafka and MongoDB, then its door at the broker. */
    private int port(String service, int number) {
        return ports + FIRST_INSTANCE + (SERVICES.indexOf(service) * INSTANCES + number) * PORTS_OF_INSTANCE;
    }

    private List<String> doors() {
        var doors = new TreeMap<Integer, Integer>();
        for (var service : SERVICES) {
            for (var number = 0; number < INSTANCES; number++) {
                doors.put(port(service, number) + 3, port(service, number) + 1);
            }
        }
        return doors.entrySet().stream().map(Map.Entry::toString).toList();
    }

    private Member service(String name, String app, int port, String path, Map<String, String> own) {
        var environment = new HashMap<>(own);
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put("SERVER_ADDRESS", LOOPBACK);
        environment.put("MANAGEMENT_PORT", "0");
        environment.put("ISSUER_URI", http(ports + IDENTITY));
        var home = ROOT.resolve(app).resolve("target").resolve("app");
        return member(
                name, home, List.of("-XX:AOTCache=app.aot", "-jar", "app.jar"), environment, () -> answers(port, path));
    }

    private Member backend(String kind, Path path, int port, List<String> doors) {
        var command = new ArrayList<>(
                List.of("-cp", System.getProperty("java.class.path"), Backend.class.getName(), kind, path.toString()));
        command.add(Integer.toString(port));
        command.addAll(doors);
        return member(kind, folder, command, Map.of(), () -> listens(port));
    }

    private Member member(
            String name, Path home, List<String> command, Map<String, String> environment, BooleanSupplier ready) {
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-Xmx256m"));
        words.addAll(command);
        return new Member(
                name, home, words, environment, logs.resolve(name + ".log").toAbsolutePath(), ready);
    }

    private static boolean answers(int port, String path) {
        try {
            var connection =
                    (HttpURLConnection) URI.create(http(port) + path).toURL().openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(1_000);
            return connection.getResponseCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean listens(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException _) {
            return false;
        }
    }

    /**
     * One of a service's processes.
     *
     * @param address where it listens
     */
    record Instance(Member process, String address, Line toKafka, Line toMongo) {}
}
