package broadsheet.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** An nginx of its own that serves the files of a folder, as quickly as it can. */
final class Nginx implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Nginx start(Path folder, int port) throws IOException, InterruptedException {
        var configuration = folder.resolve("nginx.conf");
        Files.writeString(configuration, """
            worker_processes auto;
            daemon off;
            pid %1$s/nginx.pid;
            error_log stderr;
            events { worker_connections 1024; }
            http {
              access_log off;
              sendfile on;
              tcp_nopush on;
              keepalive_requests 1000000000;
              open_file_cache max=100 inactive=60s;
              client_body_temp_path %1$s/body;
              proxy_temp_path %1$s/proxy;
              fastcgi_temp_path %1$s/fastcgi;
              uwsgi_temp_path %1$s/uwsgi;
              scgi_temp_path %1$s/scgi;
              types { text/html html; application/json json; }
              server {
                listen 127.0.0.1:%2$d;
                root %1$s;
              }
            }
            """.formatted(folder, port));
        // Its workers must be able to read, whoever they are
        var _ = folder.toFile().setExecutable(true, false) && folder.toFile().setReadable(true, false);
        var nginx = new Nginx(
                new ProcessBuilder("nginx", "-p", folder.toString(), "-c", configuration.toString())
                        .inheritIO()
                        .start(),
                port);
        nginx.await();
        return nginx;
    }

    /** Which file a page is in. */
    static String file(String path) {
        return path.equals("/") ? "/home.html" : "/home.json";
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.destroy();
    }

    private void await() throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!listens()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("nginx did not start");
            }
            Thread.sleep(50);
        }
    }

    private boolean listens() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException _) {
            return false;
        }
    }
}
