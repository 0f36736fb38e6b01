package broadsheet.feed.rebuild;

import broadsheet.feed.intake.Announcing;
import broadsheet.feed.pressroom.Pressroom;
import broadsheet.feed.store.Generations;
import broadsheet.feed.store.ReadModel;
import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RebuildConfiguration {

    @Bean
    Rebuilds rebuilds(MongoDatabase database, RebuildSettings settings, InstantSource clock) {
        return new Rebuilds(database.getCollection("rebuilds"), settings.lease(), clock);
    }

    @Bean
    ReadingLog readingLog(
            ReadModel readModel,
            Rebuilds rebuilds,
            KafkaProperties kafka,
            @Value("${spring.cloud.stream.kafka.binder.brokers}") String brokers,
            InstantSource clock) {
        return new ReadingLog(readModel, rebuilds, consumer(kafka, brokers), clock);
    }

    @Bean
    Rebuilding rebuilding(
            Generations generations,
            ReadModel readModel,
            Rebuilds rebuilds,
            ReadingLog reading,
            Pressroom pressroom,
            Announcing announcing,
            RebuildSettings settings,
            InstantSource clock) {
        return new Rebuilding(
                generations, readModel, rebuilds, reading, pressroom, announcing, settings.keepOld(), clock);
    }

    private static Map<String, Object> consumer(KafkaProperties kafka, String brokers) {
        var consumer = new HashMap<>(kafka.buildConsumerProperties());
        consumer.put("bootstrap.servers", brokers);
        consumer.put("allow.auto.create.topics", false);
        consumer.put("auto.offset.reset", "earliest");
        consumer.put("enable.auto.commit", false);
        consumer.put("isolation.level", "read_committed");
        consumer.put("default.api.timeout.ms", 5_000);
        consumer.put("request.timeout.ms", 4_000);
        return consumer;
    }
}
