package broadsheet.feed.serving;

import broadsheet.feed.press.Copy;
import com.mongodb.MongoException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what readers ask for; lets everything else pass. */
final class ReadersFilter extends HttpFilter {

    private static final Logger LOG = LoggerFactory.getLogger(ReadersFilter.class);
    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** Pages run no script and load nothing but their style and pictures. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' https: http:; base-uri 'none'; "
                    + "form-action 'self'; frame-ancestors 'self'";

    private final transient Pages pages;

    ReadersFilter(Pages pages) {
        this.pages = pages;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var reply = reply(request);
        if (reply.isEmpty()) {
            chain.doFilter(request, response);
        } else if (READING.contains(request.getMethod())) {
            answer(reply.get(), request, response);
        } else {
            response.setHeader("Allow", "GET, HEAD");
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private Optional<Reply> reply(HttpServletRequest request) {
        var language = language(request.getQueryString());
        try {
            return pages.at(request.getRequestURI(), language);
        } catch (MongoException e) {
            LOG.warn("{} can't be had, since the database can't be read: {}", request.getRequestURI(), e.getMessage());
            return Optional.of(pages.unavailable(language));
        }
    }

    private static void answer(Reply reply, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var copy = copy(reply, request.getHeader("Accept-Encoding"), response);
        response.setHeader("ETag", copy.etag());
        response.setHeader("Cache-Control", reply.keeping().header());
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (reply.status() == 200 && isKnown(copy.etag(), request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setStatus(reply.status());
        if (reply.location() != null) {
            response.setHeader("Location", reply.location());
        }
        response.setContentType(reply.body().contentType());
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setContentLength(copy.length());
        if (request.getMethod().equals("GET")) {
            copy.writeTo(response.getOutputStream());
        }
    }

    private static Copy copy(Reply reply, @Nullable String encodings, HttpServletResponse response) {
        var gzipped = accepts(encodings) ? reply.body().gzipped() : Optional.<Copy>empty();
        gzipped.ifPresent(_ -> response.setHeader("Content-Encoding", "gzip"));
        return gzipped.orElse(reply.body().plain());
    }

    private static boolean accepts(@Nullable String encodings) {
        return encodings != null
                && Arrays.stream(encodings.split(","))
                        .map(String::strip)
                        .anyMatch(coding -> coding.startsWith("gzip") && !coding.matches("gzip\\s*;\\s*q=0(\\.0*)?"));
    }

    /** Compares weakly, as RFC 9110 asks for If-None-Match. */
    private static boolean isKnown(String etag, @Nullable String ifNoneMatch) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                        .anyMatch(tag -> tag.equals(etag) || tag.equals("*"));
    }

    private static @Nullable String language(@Nullable String query) {
        if (query == null) {
            return null;
        }
        return Arrays.stream(query.split("&"))
                .filter(parameter -> parameter.startsWith("lang="))
                .map(parameter -> parameter.substring("lang=".length()))
                .findFirst()
                .orElse(null);
    }
}
