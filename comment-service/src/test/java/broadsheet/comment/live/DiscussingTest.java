package broadsheet.comment.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.comment.Desk;
import broadsheet.comment.storage.Discussions;
import broadsheet.comment.storage.Threads;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DiscussingTest {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final LiveSettings SETTINGS = new LiveSettings(LONG, LONG, LONG, 10, 10, 10, 50, 50);

    private final Channels channels = new Channels(SETTINGS, new JsonMapper());
    private final Discussing discussing = new Discussing(
            channels, Desk.part(Threads.class), Desk.part(Discussions.class), SETTINGS, InstantSource.system());

    @Test
    void whatCannotBeCountedIsCountedTheNextTimeAndKeepsNobodyElseWaiting() throws InterruptedException {
        channels.begin(new LogPosition(List.of(0L)));
        var uncountable = Channel.ofArticle("none that could be counted");
        var countable = Channel.ofArticle(Desk.newId());
        var told = channels.open(countable, Optional.empty()).orElseThrow().stream();
        channels.stir(uncountable);
        channels.stir(countable);

        discussing.tellCounts();

        assertThat(new String(told.next(LONG).getFirst(), UTF_8)).contains("\"count\":0");
        assertThat(channels.stirred()).containsExactly(uncountable);
    }
}
