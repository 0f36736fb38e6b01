package broadsheet.web.identity;

import broadsheet.web.problem.Problems;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.filter.CorsFilter;
import tools.jackson.databind.json.JsonMapper;

/** Lets browsers call the service for web pages of the origins on a list (CORS); to others it says why not. */
final class CrossOrigin extends DefaultCorsProcessor {

    private final JsonMapper json;

    private CrossOrigin(JsonMapper json) {
        this.json = json;
    }

    static CorsFilter filter(List<String> origins, JsonMapper json) {
        var allowed = new CorsConfiguration();
        allowed.setAllowedOrigins(origins);
        allowed.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
        allowed.setAllowedHeaders(List.of(
                "Authorization", "Content-Type", "If-Match", "If-None-Match", "Idempotency-Key", "Last-Event-ID"));
        allowed.setExposedHeaders(List.of("ETag", "Location", "Link", "Retry-After"));
        allowed.setMaxAge(Duration.ofHours(1));
        var filter = new CorsFilter(_ -> allowed);
        filter.setCorsProcessor(new CrossOrigin(json));
        return filter;
    }

    @Override
    protected void rejectRequest(ServerHttpResponse response) throws IOException {
        var problem = Problems.forbidden("Web pages of this origin may not ask for this: it is not on the list of"
                + " allowed origins, or the method or a header is not allowed.");
        response.setStatusCode(HttpStatus.FORBIDDEN);
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        response.getBody().write(json.writeValueAsBytes(problem.getBody()));
        response.flush();
    }
}
