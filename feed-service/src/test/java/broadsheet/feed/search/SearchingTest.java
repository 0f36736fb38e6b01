package broadsheet.feed.search;

import static broadsheet.feed.AnArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.feed.SampleNewsroom;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class SearchingTest {

    private final Corpus corpus = Corpus.of(anArticle().called("cau").headed("Cầu mới"));
    private final Bulkhead one = Bulkhead.of(
            "search",
            BulkheadConfig.custom()
                    .maxConcurrentCalls(1)
                    .maxWaitDuration(Duration.ZERO)
                    .build());

    @Test
    void whoeverAsksWhileSoManyAreAnsweredGetsNoAnswerAtOnce() {
        var searching = corpus.searching(() -> true, one);

        one.acquirePermission();
        assertThat(searching.answer(search("cầu"))).isEmpty();
        assertThat(searching.suggest("cầu", 10, SampleNewsroom.editions().askedFor("vi")))
                .isEmpty();

        one.onComplete();
        assertThat(searching.answer(search("cầu"))).isPresent();
    }

    @Test
    void nobodyIsAnsweredFromAnIndexThatIsNotComplete() {
        var complete = new AtomicBoolean();
        var searching = corpus.searching(complete::get, one);

        assertThat(searching.answer(search("cầu"))).isEmpty();

        complete.set(true);
        assertThat(searching.answer(search("cầu")).orElseThrow().count()).isOne();
    }

    private static Search search(String text) {
        return Search.parse(name -> Optional.of(text).filter(_ -> name.equals("q")), ZoneOffset.UTC);
    }
}
