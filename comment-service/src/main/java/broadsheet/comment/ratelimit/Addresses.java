package broadsheet.comment.ratelimit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which addresses requests come from. */
@Component
public class Addresses {

    private final ForwardedFor forwarded;

    Addresses(RateLimitSettings settings) {
        this.forwarded = new ForwardedFor(settings.trustedProxies());
    }

    /** The address of whoever asks; empty when nobody but trusted proxies is heard of. */
    public Optional<String> of(HttpServletRequest request) {
        return forwarded.address(Collections.list(request.getHeaders("X-Forwarded-For")), request.getRemoteAddr());
    }
}
