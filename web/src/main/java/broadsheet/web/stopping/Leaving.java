package broadsheet.web.stopping;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives notice before a service stops: readiness says no already, and all that is asked until balancers have noticed is
 * answered as ever, each answer the last on its connection. A server that stops at once leaves those without an answer
 * whose requests are on their way.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Leaving extends OncePerRequestFilter implements ApplicationListener<ContextClosedEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(Leaving.class);

    private final ApplicationContext service;
    private final Duration notice;
    private volatile boolean leaving;

    Leaving(ApplicationContext service, StoppingSettings settings) {
        this.service = service;
        this.notice = settings.notice();
    }

    @Override
    public void onApplicationEvent(ContextClosedEvent event) {
        if (!event.getApplicationContext().equals(service) || notice.isZero()) {
            return;
        }
        leaving = true;
        LOG.info("Stopping: requests are still answered for {} ms", notice.toMillis());
        try {
            Thread.sleep(notice);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (leaving) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
        }
        chain.doFilter(request, response);
    }
}
