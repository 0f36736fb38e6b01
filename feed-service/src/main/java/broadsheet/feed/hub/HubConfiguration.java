package broadsheet.feed.hub;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

@Configuration(proxyBeanMethods = false)
class HubConfiguration {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

    @Bean
    Hub hub(HubSettings settings) {
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.timeLimit())
                .build());
        requests.setReadTimeout(settings.timeLimit());
        var http = RestClient.builder()
                .requestFactory(requests)
                .defaultHeaders(headers -> headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED))
                .build();
        return new Hub(settings, http, circuit(), retry());
    }

    /** Three times at most; a hub that says that the request is wrong will say so again. */
    private static Retry retry() {
        return Retry.of(
                "hub",
                RetryConfig.custom()
                        .maxAttempts(3)
                        .intervalFunction(IntervalFunction.ofExponentialRandomBackoff(FIRST_PAUSE, 2))
                        .ignoreExceptions(HttpClientErrorException.class)
                        .build());
    }

    /** Open after 3 calls of which at least half failed; tries again with 1 call every 30 s. */
    private static CircuitBreaker circuit() {
        return CircuitBreaker.of(
                "hub",
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(6)
                        .minimumNumberOfCalls(3)
                        .waitDurationInOpenState(Duration.ofSeconds(30))
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .build());
    }
}
