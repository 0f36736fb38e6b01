package broadsheet.comment.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ChannelsTest {

    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Channel CHANNEL = Channel.ofArticle("a");

    private final LogPosition start = new LogPosition(List.of(0L));
    private final Channels channels =
            new Channels(new LiveSettings(SOON, SOON, SOON, 10, 10, 10, 10, 10), new JsonMapper());

    @Test
    void noStreamIsOpenedAfterTheEnd() {
        assertThat(channels.open(CHANNEL, Optional.empty())).isEmpty();
        channels.begin(start);
        var opened = channels.open(CHANNEL, Optional.empty()).orElseThrow();

        channels.endAll();

        assertThat(opened.stream().isOpen()).isFalse();
        assertThat(channels.open(CHANNEL, Optional.empty())).isEmpty();
        channels.begin(start);
        assertThat(channels.open(CHANNEL, Optional.empty())).isPresent();
    }
}
