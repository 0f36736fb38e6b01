package broadsheet.feed.pressroom;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.feed.archive.Fate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WhereaboutsTest {

    private final List<String> asked = new ArrayList<>();
    private final Whereabouts whereabouts = new Whereabouts(this::fate, this::fate);

    @Test
    void whatIsAskedAgainIsLookedUpOnceUntilSomethingChanges() {
        assertThat(whereabouts.ofSlug("a")).contains(new Fate.Moved("a"));
        whereabouts.ofSlug("a");
        whereabouts.ofPath("a");
        assertThat(asked).containsExactly("a", "a");

        whereabouts.forgetAll();
        whereabouts.ofSlug("a");

        assertThat(asked).hasSize(3);
    }

    @Test
    void whatIsLongerThanAnyNameOfAnArticleIsNotLookedUp() {
        whereabouts.ofSlug("a".repeat(100));
        whereabouts.ofPath("/" + "a".repeat(499));
        assertThat(asked).hasSize(2);

        assertThat(whereabouts.ofSlug("a".repeat(101))).isEmpty();
        assertThat(whereabouts.ofPath("/" + "a".repeat(500))).isEmpty();
        assertThat(asked).hasSize(2);
    }

    private Optional<Fate> fate(String name) {
        asked.add(name);
        return Optional.of(new Fate.Moved(name));
    }
}
