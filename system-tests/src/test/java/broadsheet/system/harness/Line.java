package broadsheet.system.harness;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** The TCP line between one process and a server that it depends on, which can be cut. */
final class Line implements AutoCloseable {

    /** How it is cut. */
    enum Cut {
        /** Nothing is wrong with it. */
        NONE,
        /** Whatever is connected gets a reset, and so does whoever connects. */
        RESET,
        /** Bytes go out and never arrive; nobody is told. */
        SILENCE,
        /** Every piece arrives a good while later. */
        DELAY
    }

    private static final long DELAY_NANOS = 300_000_000;
    private static final int PIECE = 64 * 1024;

    private final ServerSocket door;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile Cut cut = Cut.NONE;

    /** A line from one port to another, both on loopback. */
    Line(int port, int target) throws IOException {
        this.door = new ServerSocket(port, 200, InetAddress.getLoopbackAddress());
        this.target = target;
        threads.execute(this::accept);
    }

    /** From now on it is cut like that; what was in flight on a line that swallowed bytes is of no use any more. */
    void cut(Cut how) {
        var before = cut;
        cut = how;
        if (how == Cut.RESET || before == Cut.SILENCE) {
            open.forEach(Line::reset);
        }
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var near = door.accept();
                if (cut == Cut.RESET) {
                    reset(near);
                } else {
                    threads.execute(() -> connect(near));
                }
            } catch (IOException _) {
                // Closed: the loop ends
            }
        }
    }

    private void connect(Socket near) {
        var far = new Socket();
        open.add(near);
        open.add(far);
        try {
            near.setTcpNoDelay(true);
            far.setTcpNoDelay(true);
            far.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target));
            threads.execute(() -> carry(near, far));
            carry(far, near);
        } catch (IOException _) {
            reset(near);
        } finally {
            open.remove(near);
            open.remove(far);
        }
    }

    private void carry(Socket from, Socket to) {
        var piece = new byte[PIECE];
        try (from;
                to) {
            for (var read = from.getInputStream().read(piece);
                    read >= 0;
                    read = from.getInputStream().read(piece)) {
                if (cut == Cut.DELAY) {
                    LockSupport.parkNanos(DELAY_NANOS);
                }
                if (cut != Cut.SILENCE) {
                    to.getOutputStream().write(piece, 0, read);
                }
            }
        } catch (IOException _) {
            // Either end is gone: so is the line
        }
    }

    /** Closes with a reset instead of a farewell. */
    private static void reset(Socket socket) {
        try (socket) {
            socket.setSoLinger(true, 0);
        } catch (IOException _) {
            // It is closed already
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        open.forEach(Line::reset);
        threads.shutdownNow();
    }
}
