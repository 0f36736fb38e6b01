package broadsheet.local.database;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A running database that MongoDB's drivers take for a MongoDB, reachable on loopback only. It has no sessions,
 * transactions, change streams or expiring documents. Its file is flushed about once a second, so a killed JVM may lose
 * that second; {@link #close} loses nothing.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    private final MongoServer server;
    private final InetSocketAddress address;

    private EmbeddedDatabase(MongoServer server, InetSocketAddress address) {
        this.server = server;
        this.address = address;
    }

    /**
     * Starts a database that keeps its data in a file.
     *
     * @param file made on first use, with the folders that lead to it; serves one database at a time
     * @param port the port on 127.0.0.1, or 0 for any free one
     * @throws UncheckedIOException if the file's folder can't be made
     * @throws RuntimeException the server's own, if the port is taken or another database uses the file
     */
    public static EmbeddedDatabase start(Path file, int port) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException("The database's folder can't be made: " + file, e);
        }
        return start(IndexedBackend.in(file.toString()), port);
    }

    /** Starts a database that forgets everything when closed; port 0 is any free one. */
    public static EmbeddedDatabase startInMemory(int port) {
        return start(IndexedBackend.in(null), port);
    }

    private static EmbeddedDatabase start(MongoBackend backend, int port) {
        var server = new MongoServer(backend);
        bindOrShutDown(server, port);
        return new EmbeddedDatabase(server, server.getLocalAddress());
    }

    private static void bindOrShutDown(MongoServer server, int port) {
        try {
            server.bind(LOOPBACK, port);
        } catch (RuntimeException e) {
            server.shutdownNow();
            throw e;
        }
    }

    /** The address for drivers, {@code mongodb://127.0.0.1:PORT}; it names no database. */
    public String uri() {
        return "mongodb://" + LOOPBACK + ":" + address.getPort();
    }

    /** Drops the clients' connections, stops the server and writes out what its file lacks. */
    @Override
    public void close() {
        server.shutdownNow();
    }
}
