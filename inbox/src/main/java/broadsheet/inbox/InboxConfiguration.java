package broadsheet.inbox;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.cloud.stream.binding.Bindable;
import org.springframework.cloud.stream.binding.BindingService;
import org.springframework.cloud.stream.binding.InputBindingLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.PropertySource;
import org.springframework.kafka.KafkaException.Level;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.KafkaHeaderMapper;
import org.springframework.kafka.support.converter.BatchMessagingMessageConverter;
import org.springframework.util.backoff.ExponentialBackOff;

/** What every consumer shares: batches, from the first record on, tried again for as long as it takes. */
@AutoConfiguration
@PropertySource("classpath:/broadsheet/inbox/stream-defaults.properties")
class InboxConfiguration {

    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;

    /** Only failures that may pass reach it: the inbox dead-letters the others. So it never gives up. */
    @Bean
    DefaultErrorHandler tryAgain() {
        var pauses = new ExponentialBackOff(FIRST_PAUSE_MILLIS, 2);
        pauses.setMaxInterval(LONGEST_PAUSE_MILLIS);
        var handler = new DefaultErrorHandler(pauses);
        handler.setRetryListeners(new TellingRetries());
        handler.setLogLevel(Level.DEBUG);
        return handler;
    }

    /** Reads the headers of a batch as they are: the framework's own reader of them takes some for its own. */
    @Bean
    BatchMessagingMessageConverter bareBatches(KafkaHeaderMapper bareHeaders) {
        var batches = new BatchMessagingMessageConverter();
        batches.setHeaderMapper(bareHeaders);
        return batches;
    }

    /** Puts {@link BindingInBackground} in the place of what the framework has. */
    @Bean
    static BeanPostProcessor bindingInBackground(ConfigurableListableBeanFactory beans) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (!(bean instanceof InputBindingLifecycle)) {
                    return bean;
                }
                var inBackground = new BindingInBackground(
                        beans.getBean(BindingService.class),
                        () -> beans.getBeansOfType(Bindable.class).values());
                beans.autowireBean(inBackground);
                return inBackground;
            }
        };
    }
}
