package broadsheet.comment.live;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Follows the log, from somewhat before its end: so this instance also knows what others said just now. */
@Component
class CommentLog implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CommentLog.class);
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final Channels channels;
    private final List<Teller> tellers;
    private final Map<String, Object> consumer;
    private final int recent;
    private Optional<Thread> following = Optional.empty();
    private volatile Optional<LogReader> reading = Optional.empty();
    private volatile boolean running;
    private volatile boolean atItsEnd;

    CommentLog(
            Channels channels,
            List<Teller> tellers,
            KafkaProperties kafka,
            LiveSettings settings,
            @Value("${spring.cloud.stream.kafka.binder.brokers}") String brokers) {
        this.channels = channels;
        this.tellers = tellers;
        this.recent = settings.recent();
        this.consumer = new HashMap<>(kafka.buildConsumerProperties());
        consumer.put("bootstrap.servers", brokers);
        // Made by whoever knows how many partitions it has
        consumer.put("allow.auto.create.topics", false);
        consumer.put("auto.offset.reset", "earliest");
        consumer.put("enable.auto.commit", false);
        consumer.put("fetch.min.bytes", 1);
        consumer.put("default.api.timeout.ms", 5_000);
        consumer.put("request.timeout.ms", 4_000);
    }

    /** Whether all that is in the log is known here. */
    boolean isFollowed() {
        return atItsEnd;
    }

    /** Another reader of the same log. */
    LogReader open() {
        return LogReader.connect(consumer);
    }

    /** What is said because of what was heard, in its order. */
    List<Saying> tell(List<Heard> news, Optional<Channel> only) {
        return news.isEmpty()
                ? List.of()
                : tellers.stream()
                        .flatMap(teller -> teller.tell(news, only).stream())
                        .toList();
    }

    @Override
    public void start() {
        // First: its thread may be there before it is kept, and would find nothing to do
        running = true;
        following = Optional.of(Thread.ofPlatform().name("comment-log").daemon().start(this::follow));
    }

    @Override
    public void stop() {
        running = false;
        var thread = following;
        following = Optional.empty();
        atItsEnd = false;
        reading.ifPresent(LogReader::wakeUp);
        thread.ifPresent(CommentLog::await);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void follow() {
        var position = Optional.<LogPosition>empty();
        var failing = false;
        while (running) {
            try (var log = open()) {
                reading = Optional.of(log);
                position = Optional.of(start(log, position));
                while (running) {
                    position = Optional.of(hear(log));
                    failing = false;
                }
            } catch (WakeupException _) {
                return;
            } catch (RuntimeException e) {
                if (!failing && running) {
                    LOG.warn("The comments' log can't be followed, live streams stand still: {}", e.getMessage());
                }
                failing = true;
                LockSupport.parkNanos(PATIENCE.toNanos());
            }
        }
    }

    private LogPosition hear(LogReader log) {
        var news = log.next(PATIENCE);
        channels.say(tell(news, Optional.empty()), log.position());
        atItsEnd = atItsEnd || !log.end().isBeyond(log.position());
        return log.position();
    }

    /** What it asks of the database must not go on when that is closed. */
    private static void await(Thread thread) {
        try {
            var _ = thread.join(PATIENCE.multipliedBy(4));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private LogPosition start(LogReader log, Optional<LogPosition> before) {
        var place = before.orElseGet(() -> nearTheEnd(log));
        log.goTo(place);
        if (before.isEmpty()) {
            channels.begin(place);
        }
        return place;
    }

    private LogPosition nearTheEnd(LogReader log) {
        var begin = log.begin();
        var end = log.end();
        var share = recent / end.next().size();
        return new LogPosition(IntStream.range(0, end.next().size())
                .mapToObj(partition -> Math.max(begin.in(partition), end.in(partition) - share))
                .toList());
    }
}
