package broadsheet.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;

/** A port that speaks TLS and nothing else, before one on this machine that doesn't. */
final class TlsGuard implements AutoCloseable {

    private static final String PASSWORD = "for-one-test";

    private final SSLServerSocket door;
    private final int inside;

    private TlsGuard(SSLServerSocket door, int inside) {
        this.door = door;
        this.inside = inside;
    }

    /**
     * Opens the port, with a key of its own.
     *
     * @param certificate where its certificate goes, for those who are to trust it
     */
    static TlsGuard open(int port, int inside, Path certificate)
            throws IOException, InterruptedException, GeneralSecurityException {
        var keys = keys(certificate);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        var door = (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(port, 50, InetAddress.getLoopbackAddress());
        var guard = new TlsGuard(door, inside);
        Thread.ofVirtual().start(guard::accept);
        return guard;
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private static KeyManagerFactory keys(Path certificate)
            throws IOException, InterruptedException, GeneralSecurityException {
        var store = certificate.resolveSibling("guard.p12");
        keytool(store, "-genkeypair", "-keyalg", "EC", "-dname", "CN=127.0.0.1", "-ext", "san=ip:127.0.0.1");
        keytool(store, "-exportcert", "-rfc", "-file", certificate.toString());
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        try (var file = Files.newInputStream(store)) {
            var loaded = KeyStore.getInstance("PKCS12");
            loaded.load(file, PASSWORD.toCharArray());
            keys.init(loaded, PASSWORD.toCharArray());
        }
        return keys;
    }

    private static void keytool(Path store, String... words) throws IOException, InterruptedException {
        var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var command = new ArrayList<>(List.of(tool));
        command.addAll(List.of(words));
        command.addAll(List.of(
                "-alias", "guard", "-storetype", "PKCS12", "-keystore", store.toString(), "-storepass", PASSWORD));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var outside = door.accept();
                Thread.ofVirtual().start(() -> letIn(outside));
            } catch (IOException _) {
                // Closed, or somebody left at once
            }
        }
    }

    private void letIn(Socket outside) {
        try (outside;
                var broker = new Socket(InetAddress.getLoopbackAddress(), inside)) {
            var back = Thread.ofVirtual().start(() -> carry(broker, outside));
            carry(outside, broker);
            back.join();
        } catch (IOException _) {
            // The broker is gone
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException _) {
            // One of both is gone, or doesn't speak TLS: so is the other then
        }
    }
}
