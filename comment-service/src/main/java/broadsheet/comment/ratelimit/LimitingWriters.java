package broadsheet.comment.ratelimit;

import broadsheet.web.identity.Caller;
import broadsheet.web.identity.Role;
import broadsheet.web.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;

/** Has who writes too often wait, by the reader and by the address that it comes from. */
final class LimitingWriters implements HandlerInterceptor {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Limiters readers;
    private final Limiters fromAddresses;
    private final Addresses addresses;

    LimitingWriters(RateLimitSettings settings, Addresses addresses) {
        this.readers = new Limiters(settings.perReader(), settings.period(), settings.remembered());
        this.fromAddresses = new Limiters(settings.perAddress(), settings.period(), settings.remembered());
        this.addresses = addresses;
    }

    /**
     * Lets a request through.
     *
     * @throws org.springframework.web.ErrorResponseException a 429 that says when to try again
     */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!READING.contains(request.getMethod())) {
            caller().filter(LimitingWriters::isLimited).ifPresent(caller -> limit(request, caller));
        }
        return true;
    }

    private void limit(HttpServletRequest request, Caller caller) {
        require(readers.pass(caller.id()), "You write");
        addresses.of(request).ifPresent(address -> require(fromAddresses.pass(address), "Your address writes"));
    }

    private static void require(Duration wait, String who) {
        if (wait.isPositive()) {
            throw Problems.tooMany(who + " too often.", wait);
        }
    }

    /** They decide about many comments at once, or bring them here. */
    private static boolean isLimited(Caller caller) {
        return !caller.is(Role.MODERATOR) && !caller.is(Role.OPERATOR);
    }

    private static Optional<Caller> caller() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Caller caller
                ? Optional.of(caller)
                : Optional.empty();
    }
}
