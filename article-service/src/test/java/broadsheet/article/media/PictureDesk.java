package broadsheet.article.media;

import broadsheet.article.Answer;
import broadsheet.article.Desk;
import broadsheet.web.identity.Role;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.json.JsonMapper;

/** Sends files to the service, and gets pictures from it as readers do. */
final class PictureDesk {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private PictureDesk() {}

    /** Uploads a file as the editor Linh. */
    static Answer upload(byte[] file, String... headers) {
        return uploadAs(Desk.as("linh", Role.EDITOR), "image/jpeg", file, headers);
    }

    static Answer uploadAs(String who, String type, byte[] file, String... headers) {
        var request = HttpRequest.newBuilder(Desk.at("/media"))
                .header("Authorization", who)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(file));
        if (headers.length > 0) {
            request.headers(headers);
        }
        var answer = send(request.build());
        return new Answer(
                answer.statusCode(),
                answer.headers().firstValue("ETag").orElse(""),
                answer.headers().firstValue("Location").orElse(""),
                JsonMapper.shared().readTree(answer.body()));
    }

    /** Asks for a path without a token. */
    static HttpResponse<byte[]> get(String path, String... headers) {
        return reader("GET", path, headers);
    }

    static HttpResponse<byte[]> reader(String method, String path, String... headers) {
        var request = HttpRequest.newBuilder(Desk.at(path)).method(method, BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** The path of a rendition of a medium. */
    static String path(Answer medium, int rendition) {
        return URI.create(medium.body().at("/renditions/" + rendition + "/url").asString())
                .getPath();
    }

    private static HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException("The service did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
