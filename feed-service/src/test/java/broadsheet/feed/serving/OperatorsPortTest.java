package broadsheet.feed.serving;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.feed.Replica;
import org.junit.jupiter.api.Test;

class OperatorsPortTest {

    private final Replica feed = Replica.shared();

    @Test
    void whatIsInsideIsShownAtAPortOfItsOwnAndNotToReaders() {
        assertThat(feed.operatorsGet("/actuator/metrics/jvm.memory.used").statusCode())
                .isEqualTo(200);
        assertThat(feed.operatorsGet("/actuator/health").body()).contains("UP");
        assertThat(feed.operatorsGet("/").statusCode()).isNotEqualTo(200);
        assertThat(feed.get("/actuator/metrics").statusCode()).isEqualTo(404);
        assertThat(feed.get("/actuator/health").statusCode()).isEqualTo(404);
    }

    @Test
    void whoBalancesTheLoadAsksWhereReadersDo() {
        assertThat(feed.get("/livez").statusCode()).isEqualTo(200);
        assertThat(feed.get("/readyz").statusCode()).isEqualTo(200);
    }
}
