package broadsheet.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports on loopback that nothing listens on. */
public final class FreePorts {

    private FreePorts() {}

    /**
     * The first of so many neighbours. They are below those that systems give to outgoing connections: one of these
     * could take a port before its service does.
     */
    public static int next(int count) {
        return ThreadLocalRandom.current()
                .ints(20_000, 32_000)
                .filter(base -> areFree(base, count))
                .findFirst()
                .orElseThrow();
    }

    private static boolean areFree(int from, int count) {
        for (var port = from; port < from + count; port++) {
            try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                assertThat(socket.isBound()).isTrue();
            } catch (IOException _) {
                return false;
            }
        }
        return true;
    }
}
