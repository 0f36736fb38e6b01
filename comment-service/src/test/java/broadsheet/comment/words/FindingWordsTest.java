package broadsheet.comment.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.comment.Desk;
import broadsheet.comment.domain.Judge.Moderator;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FindingWordsTest {

    private static final Moderator HOA = new Moderator("hoa", "Hoa");

    private final MongoDatabase database = Desk.part(MongoDatabase.class);
    private final Words words = Desk.part(Words.class);
    private final Revisions revisions = Desk.part(Revisions.class);
    private final FindingWords finding = new FindingWords(words, revisions);
    private final String word = "tiếng" + UUID.randomUUID().toString().substring(0, 8);
    private final String key = new Phrase(word, false).key();

    @AfterEach
    void theWordIsBannedNoLonger() {
        words.remove(WordList.BANNED, key, HOA);
    }

    @Test
    void wordsOfAProcessThatDiedWhileItAddedThemAreInForce() {
        assertThat(isFound()).isFalse();

        assertThatThrownBy(() -> revisions.changing(WordList.BANNED, this::addAndDie))
                .hasMessage("killed");

        assertThat(isFound()).isTrue();
        assertThat(revisions.of(WordList.BANNED).isSettled()).isFalse();
    }

    @Test
    void aListThatADeadProcessHasChangedIsRememberedAgainAfterAWhile() {
        assertThatThrownBy(() -> revisions.changing(WordList.BANNED, this::addAndDie))
                .hasMessage("killed");

        new Revisions(database, InstantSource.fixed(Instant.now().plus(Duration.ofMinutes(2)))).of(WordList.BANNED);

        assertThat(revisions.of(WordList.BANNED).isSettled()).isTrue();
        assertThat(isFound()).isTrue();
    }

    private boolean addAndDie() {
        database.getCollection("words")
                .insertOne(Word.added(WordList.BANNED, new Phrase(word, false), Optional.empty(), HOA, Instant.now())
                        .write());
        throw new IllegalStateException("killed");
    }

    private boolean isFound() {
        return finding.find(WordList.BANNED, "Đây là " + word).isPresent();
    }
}
