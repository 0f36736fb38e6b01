package broadsheet.web.openapi;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * A client that sends whatever it is told to, as it is: addresses that no other client lets through, bytes in headers.
 */
record Wire(URI service) {

    private static final int PATIENCE_MILLIS = 30_000;

    /** The answer to a request of these lines; the connection is closed after it. */
    Answer send(String requestLine, List<String> headers, byte[] body) {
        try (var socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            var head = new StringBuilder(requestLine).append(" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
            headers.forEach(header -> head.append(header).append("\r\n"));
            if (body.length > 0) {
                head.append("Content-Length: ").append(body.length).append("\r\n");
            }
            write(socket, head.append("\r\n").toString().getBytes(UTF_8), body);
            return Answer.read(read(socket));
        } catch (IOException e) {
            throw new UncheckedIOException(requestLine, e);
        }
    }

    /** A service may answer, and close, before it has been told all. */
    private static void write(Socket socket, byte[] head, byte[] body) {
        try {
            socket.getOutputStream().write(head);
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
        } catch (IOException _) {
            // What it says about it is read next
        }
    }

    private static byte[] read(Socket socket) throws IOException {
        var read = new ByteArrayOutputStream();
        var buffer = new byte[8_192];
        try {
            for (var n = socket.getInputStream().read(buffer);
                    n >= 0;
                    n = socket.getInputStream().read(buffer)) {
                read.write(buffer, 0, n);
                if (hasBegunAStream(read)) {
                    break;
                }
            }
        } catch (SocketException e) {
            if (read.size() == 0) {
                throw e;
            }
        }
        return read.toByteArray();
    }

    /** It would never end. */
    private static boolean hasBegunAStream(ByteArrayOutputStream read) {
        var head = read.toString(ISO_8859_1).split("\r\n\r\n", 2);
        return head.length == 2 && head[0].toLowerCase(Locale.ROOT).contains("content-type: text/event-stream");
    }

    /** An answer in so far as it is a problem. */
    record Answer(int status, String contentType, Optional<String> etag, String body) {

        private static Answer read(byte[] bytes) {
            var text = new String(bytes, ISO_8859_1);
            var end = text.indexOf("\r\n\r\n");
            if (!text.startsWith("HTTP/1.1 ") || end < 0) {
                return new Answer(0, "", Optional.empty(), text);
            }
            var head = text.substring(0, end);
            return new Answer(
                    Integer.parseInt(text.substring(9, 12)),
                    header(head, "content-type").orElse(""),
                    header(head, "etag"),
                    new String(text.substring(end + 4).getBytes(ISO_8859_1), UTF_8));
        }

        private static Optional<String> header(String head, String name) {
            return head.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst();
        }

        /** Whether it refuses, and says so as everywhere. */
        boolean isProblem() {
            return status >= 400
                    && status < 500
                    && contentType.startsWith("application/problem+json")
                    && json().path("status").asInt(0) == status;
        }

        /** Whether it neither does what is asked nor says what is wrong. */
        boolean isFailure() {
            return !isProblem() && (status < 200 || status > 299);
        }

        /** Whether one of the wrong fields that it names is this one, or around it, or within it. */
        boolean names(String field) {
            return json().path("errors")
                    .valueStream()
                    .map(error -> error.path("field").asString(""))
                    .anyMatch(named -> named.startsWith(field) || field.startsWith(named));
        }

        /** The body, however it is cut into pieces. */
        private JsonNode json() {
            try {
                return JsonMapper.shared()
                        .readTree(body.substring(Math.max(0, body.indexOf('{')), body.lastIndexOf('}') + 1));
            } catch (JacksonException | StringIndexOutOfBoundsException _) {
                return MissingNode.getInstance();
            }
        }
    }
}
