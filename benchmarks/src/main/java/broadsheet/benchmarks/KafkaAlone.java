package broadsheet.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The least that any path through Kafka takes: the same bodies at the same pace, from one producer to one consumer. */
final class KafkaAlone {

    private final Map<String, Object> brokers;

    KafkaAlone(String brokers) {
        this.brokers = Map.of("bootstrap.servers", brokers, "acks", "all", "linger.ms", 0);
    }

    Latencies measure(int count, int perSecond, String body) throws InterruptedException, ExecutionException {
        var topic = "broadsheet.benchmark-" + UUID.randomUUID();
        try (var admin = Admin.create(brokers)) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
            try {
                return measure(topic, count, perSecond, body);
            } finally {
                admin.deleteTopics(List.of(topic)).all().get();
            }
        }
    }

    private Latencies measure(String topic, int count, int perSecond, String body)
            throws InterruptedException, ExecutionException {
        var taken = new ArrayList<Long>();
        try (var producer = new KafkaProducer<>(brokers, new StringSerializer(), new StringSerializer());
                var consumer = new KafkaConsumer<>(brokers, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(new TopicPartition(topic, 0)));
            consumer.seekToBeginning(consumer.assignment());
            var pace = new Pace(perSecond);
            for (var i = 0; i < count; i++) {
                pace.waitFor(i);
                var sent = System.nanoTime();
                producer.send(new ProducerRecord<>(topic, body)).get();
                while (consumer.poll(Duration.ofSeconds(1)).isEmpty()) {
                    Thread.onSpinWait();
                }
                taken.add(System.nanoTime() - sent);
            }
        }
        return Latencies.of(taken);
    }
}
