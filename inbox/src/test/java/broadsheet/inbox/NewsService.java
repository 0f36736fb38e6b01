package broadsheet.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import broadsheet.outbox.Courier;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.messaging.Message;

/** A service that only reads, and writes what it has read into a ledger. */
final class NewsService implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    /**
     * Starts it.
     *
     * @param topics one or several with commas between
     */
    NewsService(String brokers, String topics, String group, Instant now, Ledger ledger) {
        context = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .initializers(it -> {
                    it.getBeanFactory().registerSingleton("ledger", ledger);
                    it.getBeanFactory().registerSingleton("clock", InstantSource.fixed(now));
                })
                .run(
                        "--spring.config.name=inbox-test",
                        "--spring.cloud.function.definition=news",
                        "--group=" + group,
                        "--KAFKA_BROKERS=" + brokers,
                        "--spring.cloud.stream.bindings.news-in-0.destination=" + topics,
                        "--spring.cloud.stream.bindings.news-in-0.group=" + group);
    }

    @Override
    public void close() {
        context.close();
    }

    @EnableAutoConfiguration
    static class Application {

        @Bean
        Consumer<Message<List<byte[]>>> news(
                Ledger ledger, Courier courier, InstantSource clock, @Value("${group}") String group) {
            return new Inbox<>(Application::read, ledger, new DeadLetters(group, courier, clock));
        }

        private static Optional<String> read(Map<String, String> headers, byte[] body) {
            var text = new String(body, UTF_8);
            if (headers.containsKey("poison") || text.equals("unreadable") || body[0] == (byte) 0xff) {
                throw new IllegalArgumentException("This is no news");
            }
            return text.startsWith("of a type") ? Optional.empty() : Optional.of(text);
        }
    }
}
