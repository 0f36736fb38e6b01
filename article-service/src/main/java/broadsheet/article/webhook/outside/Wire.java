package broadsheet.article.webhook.outside;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * Posts over HTTP: follows no redirect, keeps no cookie, repeats nothing, and reads no more of an answer than it must.
 */
final class Wire implements AutoCloseable {

    /** Enough for any receipt; a connection with more to read is cut. */
    private static final int MOST_OF_AN_ANSWER = 8 << 10;

    private static final TimeValue LONGEST_IDLE = TimeValue.ofSeconds(30);

    private final CloseableHttpClient client;

    Wire(Doorkeeper doorkeeper, TargetSettings settings) {
        var limit = Timeout.of(settings.timeLimit());
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(doorkeeper)
                .setMaxConnPerRoute(settings.atOnce())
                .setMaxConnTotal(Integer.MAX_VALUE)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(limit)
                        .setSocketTimeout(limit)
                        .setTimeToLive(LONGEST_IDLE)
                        .build())
                .build();
        client = HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(limit)
                        .setResponseTimeout(limit)
                        .build())
                .setUserAgent("Broadsheet-Webhooks")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .evictExpiredConnections()
                .evictIdleConnections(LONGEST_IDLE)
                .build();
    }

    Outcome post(Post post) throws IOException {
        var request = new HttpPost(post.to().value());
        post.headers().forEach(request::setHeader);
        request.setEntity(new ByteArrayEntity(post.body().getBytes(UTF_8), null));
        var answer = client.executeOpen(null, request, null);
        if (readToItsEnd(answer)) {
            answer.close();
        } else {
            // Closing alone would first read the rest, which may have no end
            request.cancel();
        }
        return new Outcome.Answered(answer.getCode());
    }

    /** False when there is more than we care for, or it breaks off: the status has been said all the same. */
    private static boolean readToItsEnd(ClassicHttpResponse answer) {
        if (answer.getEntity() == null) {
            return true;
        }
        try {
            var body = answer.getEntity().getContent();
            return body == null || skipped(body) < MOST_OF_AN_ANSWER;
        } catch (IOException _) {
            return false;
        }
    }

    private static int skipped(InputStream body) throws IOException {
        return body.readNBytes(MOST_OF_AN_ANSWER).length;
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
