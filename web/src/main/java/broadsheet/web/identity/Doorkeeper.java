package broadsheet.web.identity;

import broadsheet.web.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.access.BearerTokenAccessDeniedHandler;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.ErrorResponseException;
import tools.jackson.databind.json.JsonMapper;

/** Turns away who may not in: the headers are RFC 6750's, the body is a problem as everywhere. */
final class Doorkeeper
        implements AuthenticationEntryPoint, AccessDeniedHandler, AuthenticationFailureHandler, RequestRejectedHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Doorkeeper.class);

    private final BearerTokenAuthenticationEntryPoint challenge = new BearerTokenAuthenticationEntryPoint();
    private final BearerTokenAccessDeniedHandler refusal = new BearerTokenAccessDeniedHandler();
    private final JsonMapper json;

    Doorkeeper(JsonMapper json) {
        this.json = json;
    }

    /** Nobody knows who asks. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        challenge.commence(request, response, why);
        answer(request, response, Problems.unidentified());
    }

    /** It is known who asks, and it isn't theirs to ask. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        refusal.handle(request, response, why);
        answer(request, response, Problems.forbidden("Your roles don't include one that may do this."));
    }

    /** The token is no good; or nobody can tell, because the provider doesn't say its keys. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        if (why instanceof AuthenticationServiceException) {
            LOG.error("Tokens can't be checked: {}", why.getMessage());
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
            answer(request, response, Problems.providerAway());
        } else {
            commence(request, response, why);
        }
    }

    /** The address or a header is made to mislead, such as by going up with dots. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException why)
            throws IOException {
        answer(request, response, Problems.malformed("The address or a header has what it may not have."));
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, ErrorResponseException problem)
            throws IOException {
        var body = problem.getBody();
        body.setInstance(java.net.URI.create(request.getRequestURI()));
        response.setStatus(body.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), body);
    }
}
