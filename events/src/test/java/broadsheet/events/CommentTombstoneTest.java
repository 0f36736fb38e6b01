package broadsheet.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommentTombstoneTest {

    private static final Instant POSTED = Instant.parse("2026-03-05T04:05:06.789Z");
    private static final Instant ERASED = Instant.parse("2026-03-06T00:00:00Z");

    private final Comment removed =
            new Comment("c", "a", 4, null, null, null, null, Comment.Status.REMOVED, POSTED, null, null);
    private final Map<String, String> headers = new CommentTombstone(removed).headers("/comment-service", ERASED);

    @Test
    void whoComesAfterCompactionReadsFromTheTombstoneThatTheCommentIsGone() {
        assertThat(CommentTombstone.read(headers)).contains(new CommentRemoved(removed));
    }

    @Test
    void aTombstoneIsACloudEventWithoutData() {
        assertThat(headers)
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", "broadsheet.comment.erased.v1")
                .containsEntry("ce_id", "c@4/erased")
                .containsEntry("ce_subject", "c")
                .containsEntry("ce_time", "2026-03-06T00:00:00Z")
                .doesNotContainKey("content-type");
    }

    @Test
    void aTombstoneOfAnotherKindIsNobodysBusiness() {
        assertThat(CommentTombstone.read(Map.of())).isEmpty();
        assertThat(CommentTombstone.read(Map.of("ce_type", "broadsheet.article.forgotten.v1")))
                .isEmpty();
    }

    @Test
    void aTombstoneThatBreaksItsContractIsRefusedWithTheReason() {
        assertThatThrownBy(() -> CommentTombstone.read(without("ce_articleid")))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("ce_articleid");
        assertThatThrownBy(() -> CommentTombstone.read(with("ce_version", "four")))
                .isInstanceOf(UnreadableEvent.class);
        assertThatThrownBy(() -> CommentTombstone.read(with("ce_postedat", "yesterday")))
                .isInstanceOf(UnreadableEvent.class);
    }

    private Map<String, String> without(String name) {
        var rest = new HashMap<>(headers);
        rest.remove(name);
        return rest;
    }

    private Map<String, String> with(String name, String value) {
        var changed = new HashMap<>(headers);
        changed.put(name, value);
        return changed;
    }
}
