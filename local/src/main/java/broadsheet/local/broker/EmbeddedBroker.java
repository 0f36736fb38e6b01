package broadsheet.local.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/**
 * A running Kafka broker: one KRaft node in this JVM, reachable on loopback only. Its log lives in a folder and
 * outlives it; a folder serves one broker at a time.
 */
public final class EmbeddedBroker implements AutoCloseable {

    private final KafkaRaftServer server;
    private final String brokers;

    private EmbeddedBroker(KafkaRaftServer server, String brokers) {
        this.server = server;
        this.brokers = brokers;
    }

    /**
     * Starts a broker, and returns once it takes requests (two to three seconds).
     *
     * @param folder holds the log; made and formatted on first use
     * @param port the port on 127.0.0.1, or 0 for any free one
     * @throws UncheckedIOException if the folder can't be written
     * @throws RuntimeException Kafka's own, if the port is taken or another broker uses the folder
     */
    public static EmbeddedBroker start(Path folder, int port) {
        return start(folder, port, Map.of());
    }

    /**
     * As {@link #start(Path, int)}, with further ports for clients that come through something in between.
     *
     * @param doors ports to listen on as well, each with the port on loopback at which whoever comes in there is told
     *     to find the broker
     */
    public static EmbeddedBroker start(Path folder, int port, Map<Integer, Integer> doors) {
        var listening = port == 0 ? freePort() : port;
        var settings = new BrokerSettings(folder, listening, freePort(), doors);
        new LogFolder(folder).prepare(settings);
        var server = new KafkaRaftServer(new KafkaConfig(settings.properties()), Time.SYSTEM);
        startOrShutDown(server);
        return new EmbeddedBroker(server, settings.brokers());
    }

    /** The address for clients, {@code 127.0.0.1:PORT}. */
    public String brokers() {
        return brokers;
    }

    /** Stops the broker and returns once its log is closed. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void startOrShutDown(KafkaRaftServer server) {
        try {
            server.startup();
        } catch (RuntimeException e) {
            server.shutdown();
            throw e;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port on loopback", e);
        }
    }
}
