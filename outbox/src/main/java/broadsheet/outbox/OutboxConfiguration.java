package broadsheet.outbox;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.PropertySource;
import org.springframework.kafka.support.SimpleKafkaHeaderMapper;

/** What every service that speaks through Kafka shares: its defaults, bare headers, and someone to carry letters. */
@AutoConfiguration
@EnableConfigurationProperties(RelaySettings.class)
@PropertySource("classpath:/broadsheet/outbox/stream-defaults.properties")
class OutboxConfiguration {

    @Bean
    Courier courier(StreamBridge bridge) {
        return new Courier(bridge);
    }

    /** Writes header values as bare strings, as CloudEvents asks for, and none that is only for inside the process. */
    @Bean
    SimpleKafkaHeaderMapper bareHeaders() {
        var mapper = new SimpleKafkaHeaderMapper(
                "!" + Courier.PARTITION_BY, "!scst_*", "!contentType", "!message-type", "*");
        mapper.setMapAllStringsOut(true);
        return mapper;
    }
}
