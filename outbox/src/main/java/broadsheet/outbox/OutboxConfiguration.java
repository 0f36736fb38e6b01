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

    /** Writes header values as bare strings, as CloudEvents asks for, and only those that are meant for the record. */
    @Bean
    SimpleKafkaHeaderMapper bareHeaders() {
        var mapper = new SimpleKafkaHeaderMapper("ce_*", "dlq_*", "content-type");
        mapper.setMapAllStringsOut(true);
        return mapper;
    }
}
