package broadsheet.comment.discussion;

import static java.nio.charset.StandardCharsets.UTF_8;

import broadsheet.events.ArticleTakenDown;
import broadsheet.events.Event;
import broadsheet.events.EventFormat;
import broadsheet.events.TakedownConfirmed;
import broadsheet.outbox.Courier;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Says that readers find nothing any more that was said about articles that were taken down: neither the discussion nor
 * one of its comments, by whatever address. The comments are kept, for the newsroom and for operators who take all out.
 */
@Component
class ConfirmingTakedowns {

    private static final Logger LOG = LoggerFactory.getLogger(ConfirmingTakedowns.class);
    private static final String CONSUMER = "comment-service";

    private final Courier courier;
    private final InstantSource clock;

    ConfirmingTakedowns(Courier courier, InstantSource clock) {
        this.courier = courier;
        this.clock = clock;
    }

    void confirm(List<? extends Event> events) {
        for (var event : events) {
            if (event instanceof ArticleTakenDown takenDown) {
                confirm(takenDown);
            }
        }
    }

    private void confirm(ArticleTakenDown takenDown) {
        var at = clock.instant();
        var receipt = new TakedownConfirmed(takenDown.articleId(), takenDown.version(), CONSUMER, at);
        var id = receipt.articleId() + "@" + receipt.version() + "/" + CONSUMER;
        var record = EventFormat.write(receipt, id, "/" + CONSUMER, at);
        courier.send(
                record.topic(),
                record.key(),
                record.partitionKey(),
                record.headers(),
                record.body().getBytes(UTF_8));
        LOG.info("{} is taken down: readers find no comment on it any more", takenDown.articleId());
    }
}
