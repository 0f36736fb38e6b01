package broadsheet.feed.serving;

import broadsheet.feed.press.Copy;
import broadsheet.feed.site.Site;
import com.mongodb.MongoException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what readers ask for; lets everything else pass. */
final class ReadersFilter extends HttpFilter {

    private static final Logger LOG = LoggerFactory.getLogger(ReadersFilter.class);
    private static final Set<String> READING = Set.of("GET", "HEAD");

    /**
     * Pages run the site's own scripts, and load nothing else but the site's style and pictures. These may be anywhere:
     * what is brought in from another system shows them where they are, by either scheme.
     */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' https: http:; base-uri 'none'; form-action 'self'; frame-ancestors 'self'; "
            + "connect-src 'self'";

    private final transient Pages pages;
    private final transient Apologies apologies;
    private final transient InstantSource clock;
    private final String policy;

    ReadersFilter(Pages pages, Apologies apologies, Site site, InstantSource clock) {
        this.pages = pages;
        this.apologies = apologies;
        this.policy = POLICY + site.commenting().map(it -> " " + it.origins()).orElse("");
        this.clock = clock;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!Pages.isForReaders(request.getRequestURI())) {
            chain.doFilter(request, response);
        } else if (READING.contains(request.getMethod())) {
            answer(reply(request.getRequestURI(), new Query(request.getQueryString())), request, response);
        } else {
            response.setHeader("Allow", "GET, HEAD");
            var query = new Query(request.getQueryString());
            answer(apologies.notAllowed(request.getRequestURI(), query), request, response);
        }
    }

    private Reply reply(String path, Query query) {
        try {
            return pages.at(path, query);
        } catch (MongoException e) {
            LOG.warn("{} can't be had, since the database can't be read: {}", path, e.getMessage());
            return apologies.unavailable(path, query);
        } catch (RuntimeException e) {
            LOG.error("{} can't be had", path, e);
            return apologies.failed(path, query);
        }
    }

    private void answer(Reply reply, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var copy = new AcceptedCodings(request.getHeader("Accept-Encoding")).best(reply.body());
        var lastModified = reply.lastModified(clock.instant());
        describe(reply, copy, lastModified, response);
        if (reply.status() == 200 && Known.of(request).is(copy.etag(), lastModified)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setStatus(reply.status());
        if (reply.location() != null) {
            response.setHeader("Location", reply.location());
        }
        copy.coding().ifPresent(coding -> response.setHeader("Content-Encoding", coding.token()));
        response.setContentType(reply.body().contentType());
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setContentLength(copy.length());
        if (!request.getMethod().equals("HEAD")) {
            copy.writeTo(response.getOutputStream());
        }
    }

    /** What is said of a page whether it is sent or not. */
    private static void describe(Reply reply, Copy copy, @Nullable Instant lastModified, HttpServletResponse response) {
        response.setHeader("ETag", copy.etag());
        response.setHeader("Cache-Control", reply.keeping().header());
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (reply.next() != null) {
            response.setHeader("Link", "<" + reply.next() + ">; rel=\"next\"");
        }
        if (reply.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", "1");
        }
        if (lastModified != null) {
            response.setHeader("Last-Modified", Known.httpDate(lastModified));
        }
    }
}
