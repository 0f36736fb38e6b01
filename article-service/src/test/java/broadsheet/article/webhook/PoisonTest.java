package broadsheet.article.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.Desk;
import broadsheet.inbox.Poison;
import broadsheet.local.broker.EmbeddedBroker;
import broadsheet.local.topics.Topics;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is on the topics that the service listens to: its own, for webhooks and pictures, and that of receipts. */
class PoisonTest {

    private static final String RECEIPTS = "broadsheet.receipts";
    private static final String ARTICLES = "broadsheet.articles";

    @Test
    @Timeout(180)
    void whatNobodyCanReadIsPutAsideWithTheReasonAndHoldsNothingUp(@TempDir Path folder) {
        try (var broker = EmbeddedBroker.start(folder, 0);
                var poison = new Poison(broker.brokers())) {
            Topics.create(broker.brokers());
            try (var _ = Desk.startServiceOn("poisoned", broker.brokers())) {
                var receipts = new HashSet<>(poison.unreadable(RECEIPTS, "broadsheet.takedown.confirmed.v1"));
                receipts.addAll(poison.withoutKey(RECEIPTS, "broadsheet.takedown.confirmed.v1"));
                poison.foreign(RECEIPTS, "broadsheet.takedown.confirmed.v1");
                poison.tombstone(RECEIPTS);
                // A webhook passes on types that came later: none of these is a CloudEvent
                var articles = new HashSet<>(poison.unreadable(ARTICLES, "broadsheet.article.published.v1"));
                var unreadable = Set.copyOf(articles);
                articles.addAll(poison.foreign(ARTICLES, "broadsheet.article.published.v1"));
                poison.tombstone(ARTICLES);
                poison.awaitTaken(RECEIPTS, "article-service");
                poison.awaitTaken(ARTICLES, "article-service-webhooks");
                poison.awaitTaken(ARTICLES, "article-service-media");

                assertThat(poison.reasons("broadsheet.receipts.article-service.dlq")
                                .keySet())
                        .isEqualTo(receipts);
                assertThat(poison.reasons("broadsheet.articles.article-service-webhooks.dlq")
                                .keySet())
                        .isEqualTo(articles);
                assertThat(poison.reasons("broadsheet.articles.article-service-media.dlq")
                                .keySet())
                        .isEqualTo(unreadable);
                assertThat(poison.reasons("broadsheet.articles.article-service-webhooks.dlq"))
                        .containsEntry("a type that came later", "The header ce_id is missing");
            }
        }
    }
}
