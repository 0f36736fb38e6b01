package broadsheet.web.json;

import broadsheet.web.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stops reading a body at the limit, whether its length was announced or not, and one that comes a byte now and then.
 */
final class BodyLimitFilter extends OncePerRequestFilter {

    /** In a second, on average, once the patience is over. */
    private static final long LEAST_BYTES = 500;

    private final long usual;
    private final Duration patience;
    private final List<LargeBody> larger;

    BodyLimitFilter(BodyLimit limit, List<LargeBody> larger) {
        this.usual = limit.maxBody().toBytes();
        this.patience = limit.patience();
        this.larger = larger;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Limited(request, limit(request), patience), response);
    }

    private long limit(HttpServletRequest request) {
        return larger.stream()
                .filter(it ->
                        it.method().matches(request.getMethod()) && it.path().equals(request.getRequestURI()))
                .mapToLong(it -> it.most().toBytes())
                .findFirst()
                .orElse(usual);
    }

    private static final class Limited extends HttpServletRequestWrapper {

        private final long limit;
        private final Duration patience;

        Limited(HttpServletRequest request, long limit, Duration patience) {
            super(request);
            this.limit = limit;
            this.patience = patience;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (getContentLengthLong() > limit) {
                throw Problems.tooLarge(limit);
            }
            return new Counted(super.getInputStream(), limit, patience);
        }
    }

    private static final class Counted extends ServletInputStream {

        private final ServletInputStream body;
        private final long limit;
        private final Duration patience;
        private final long begin = System.nanoTime();
        private long read;

        Counted(ServletInputStream body, long limit, Duration patience) {
            this.body = body;
            this.limit = limit;
            this.patience = patience;
        }

        @Override
        public int read() throws IOException {
            var next = body.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var bytes = body.read(buffer, offset, length);
            count(Math.max(bytes, 0));
            return bytes;
        }

        private void count(int bytes) {
            read += bytes;
            if (read > limit) {
                throw Problems.tooLarge(limit);
            }
            if (System.nanoTime() - begin
                    > patience.plusSeconds(read / LEAST_BYTES).toNanos()) {
                throw Problems.tooSlow();
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
