package broadsheet.feed.discussion;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.timelimiter.TimeLimiter;
import java.net.http.HttpClient;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class DiscussionConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(FirstComments.class);

    @Bean
    FirstComments firstComments(DiscussionSettings settings, JsonMapper json) {
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.timeLimit())
                .build());
        requests.setReadTimeout(settings.timeLimit());
        // A newer comment-service may say more than this release knows
        var forgiving = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        var http = RestClient.builder()
                .baseUrl(settings.url())
                .requestFactory(requests)
                .configureMessageConverters(
                        converters -> converters.withJsonConverter(new JacksonJsonHttpMessageConverter(forgiving)))
                .build();
        return new FirstComments(
                new CommentService(http, settings.shown()), TimeLimiter.of(settings.timeLimit()), circuit());
    }

    /** Open after half of at least 5 calls of the last 10 failed; tries again with 2 calls every 2 s. */
    private static CircuitBreaker circuit() {
        var circuit = CircuitBreaker.of(
                "comment-service",
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(10)
                        .minimumNumberOfCalls(5)
                        .waitDurationInOpenState(Duration.ofSeconds(2))
                        .permittedNumberOfCallsInHalfOpenState(2)
                        .automaticTransitionFromOpenToHalfOpenEnabled(true)
                        .build());
        circuit.getEventPublisher()
                .onStateTransition(event -> LOG.warn(
                        "comment-service: the circuit is {} now",
                        event.getStateTransition().getToState()));
        return circuit;
    }
}
