package broadsheet.comment.live;

import broadsheet.comment.domain.ArticleId;
import broadsheet.comment.domain.Discussion;
import broadsheet.comment.live.Channel.Kind;
import broadsheet.comment.storage.Discussions;
import broadsheet.comment.storage.Threads;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Tells those who read a discussion how many comments it has, whenever that may have changed, and ends their streams
 * when the article is no longer to be read.
 */
@Component
class Discussing implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Discussing.class);

    private final Channels channels;
    private final Threads threads;
    private final Discussions discussions;
    private final LiveSettings settings;
    private final InstantSource clock;
    private final Map<Channel, Count> counts = new ConcurrentHashMap<>();
    private volatile Optional<Thread> thread = Optional.empty();
    private boolean failing;

    Discussing(
            Channels channels, Threads threads, Discussions discussions, LiveSettings settings, InstantSource clock) {
        this.channels = channels;
        this.threads = threads;
        this.discussions = discussions;
        this.settings = settings;
        this.clock = clock;
    }

    /** The discussion's channel, if readers see its article. What others listen to already, nobody need look up. */
    Optional<Channel> channel(String articleId) {
        var heard = Channel.ofArticle(articleId);
        return channels.isListenedTo(heard) ? Optional.of(heard) : find(articleId);
    }

    private Optional<Channel> find(String articleId) {
        try {
            return discussions
                    .find(ArticleId.parse(articleId))
                    .filter(Discussion::live)
                    .map(discussion -> Channel.ofArticle(discussion.articleId().toString()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** How many comments readers see, as an event; many who come at once ask the database once. */
    byte[] count(Channel channel) {
        var last = counts.get(channel);
        if (last != null && clock.instant().isBefore(last.at().plus(settings.countInterval()))) {
            return last.event();
        }
        return countAnew(channel);
    }

    private byte[] countAnew(Channel channel) {
        var event = counted(channel);
        counts.put(channel, new Count(clock.instant(), event));
        return event;
    }

    private byte[] counted(Channel channel) {
        var article = ArticleId.parse(channel.id());
        var counted = threads.count(Set.of(article)).getOrDefault(article, 0L);
        return Frame.aside("count", "{\"count\":" + counted + "}");
    }

    @Override
    public void start() {
        thread = Optional.of(Thread.ofVirtual().name("discussing").start(this::work));
    }

    @Override
    public void stop() {
        thread.ifPresent(Thread::interrupt);
        thread = Optional.empty();
    }

    @Override
    public boolean isRunning() {
        return thread.isPresent();
    }

    private void work() {
        var looked = clock.instant();
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(settings.countInterval());
                tellCounts();
                if (looked.plus(settings.heartbeat()).isBefore(clock.instant())) {
                    looked = clock.instant();
                    endWhatIsNoLongerRead();
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** What can't be counted now is counted the next time. */
    void tellCounts() {
        var stirred = channels.stirred();
        var isWell = true;
        for (var channel : stirred) {
            try {
                if (channel.kind() == Kind.ARTICLE) {
                    channels.sayAside(channel, countAnew(channel));
                }
            } catch (RuntimeException e) {
                isWell = false;
                channels.stir(channel);
                complain(e);
            }
        }
        failing = failing && (stirred.isEmpty() || !isWell);
    }

    private void endWhatIsNoLongerRead() {
        counts.keySet().retainAll(channels.listenedTo());
        try {
            channels.listenedTo().stream()
                    .filter(channel -> channel.kind() == Kind.ARTICLE)
                    .filter(channel -> find(channel.id()).isEmpty())
                    .forEach(channels::end);
        } catch (RuntimeException e) {
            complain(e);
        }
    }

    /** Once, until all is well again. */
    private void complain(RuntimeException trouble) {
        if (!failing) {
            LOG.warn("Discussions can't be looked at now, their live counts stand still: {}", trouble.toString());
        }
        failing = true;
    }

    /** What was counted last, as it is told. */
    @SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
    private record Count(Instant at, byte[] event) {}
}
