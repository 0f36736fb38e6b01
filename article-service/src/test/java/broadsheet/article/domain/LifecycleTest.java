package broadsheet.article.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LifecycleTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T08:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-03-04T08:00:00Z");

    private final Draft draft =
            Article.draft(ArticleId.next(), AContent.READY, MONDAY).state();
    private final Published published = draft.publish(TUESDAY).state();
    private final Published edited = published.edit(AContent.OTHER, WEDNESDAY).state();
    private final Unpublished unpublished = published.unpublish(WEDNESDAY).state();

    @Test
    void nobodyHearsOfADraft() {
        assertThat(Article.draft(ArticleId.next(), AContent.READY, MONDAY).fact())
                .isEmpty();
        assertThat(draft.edit(AContent.OTHER, TUESDAY).fact()).isEmpty();
    }

    @Test
    void everyMoveIsANewVersion() {
        assertThat(draft.filing().version()).isEqualTo(Version.FIRST);
        assertThat(published.filing().version()).isEqualTo(new Version(2));
        assertThat(edited.filing().version()).isEqualTo(new Version(3));
        assertThat(edited.unpublish(WEDNESDAY).state().filing().version()).isEqualTo(new Version(4));
    }

    @Test
    void publishingShowsReadersWhatTheDeskWrote() {
        assertThat(published.live()).isEqualTo(new Edition(AContent.READY, TUESDAY, TUESDAY));
        assertThat(draft.publish(TUESDAY).fact()).contains(new Fact.WasPublished(published));
        assertThat(published.hasChanges()).isFalse();
    }

    @Test
    void editingWhatIsPublishedChangesNothingForReaders() {
        assertThat(published.edit(AContent.OTHER, WEDNESDAY).fact()).isEmpty();
        assertThat(edited.live()).isEqualTo(published.live());
        assertThat(edited.content()).isEqualTo(AContent.OTHER);
        assertThat(edited.hasChanges()).isTrue();
    }

    @Test
    void revisingShowsTheNewTextAndKeepsTheFirstTime() {
        var change = edited.revise(AContent.OTHER, WEDNESDAY);

        assertThat(change.state().live()).isEqualTo(new Edition(AContent.OTHER, TUESDAY, WEDNESDAY));
        assertThat(change.fact()).contains(new Fact.WasRevised(change.state()));
    }

    @Test
    void publishingTheChangesOfWhatIsPublishedRevisesIt() {
        assertThat(edited.publish(WEDNESDAY)).isEqualTo(edited.revise(AContent.OTHER, WEDNESDAY));
    }

    @Test
    void unpublishingTakesItAway() {
        assertThat(published.unpublish(WEDNESDAY).fact()).contains(new Fact.WasUnpublished(unpublished));
        assertThat(unpublished.publishedAt()).isEqualTo(TUESDAY);
        assertThat(unpublished.unpublishedAt()).isEqualTo(WEDNESDAY);
        assertThat(unpublished.content()).isEqualTo(AContent.READY);
    }

    @Test
    void whatComesBackWasFirstPublishedWhenItFirstWas() {
        var back = unpublished.publish(WEDNESDAY).state();

        assertThat(back.live().publishedAt()).isEqualTo(TUESDAY);
        assertThat(back.live().revisedAt()).isEqualTo(WEDNESDAY);
    }

    @Test
    void eachStateNamesItsOpenMoves() {
        assertThat(draft.openMoves()).containsExactly(Move.EDIT, Move.PUBLISH);
        assertThat(published.openMoves()).containsExactly(Move.EDIT, Move.UNPUBLISH);
        assertThat(edited.openMoves()).containsExactly(Move.EDIT, Move.PUBLISH, Move.REVISE, Move.UNPUBLISH);
        assertThat(unpublished.openMoves()).containsExactly(Move.EDIT, Move.PUBLISH);
    }

    @Test
    void aMoveThatIsNotOpenIsRefusedByName() {
        assertThatThrownBy(() -> draft.unpublish(TUESDAY))
                .isInstanceOf(MoveRefused.class)
                .hasMessageContainingAll("draft", "'unpublish'", "edit, publish");
        assertThatThrownBy(() -> draft.revise(AContent.OTHER, TUESDAY)).isInstanceOf(MoveRefused.class);
        assertThatThrownBy(() -> unpublished.unpublish(WEDNESDAY)).isInstanceOf(MoveRefused.class);
        assertThatThrownBy(() -> unpublished.revise(AContent.OTHER, WEDNESDAY)).isInstanceOf(MoveRefused.class);
        assertThatThrownBy(() -> published.publish(WEDNESDAY))
                .isInstanceOf(MoveRefused.class)
                .hasMessageContainingAll("published, with no changes since", "edit, unpublish");
    }

    @Test
    void anArticleIsNotShownBeforeItIsReady() {
        var empty = Article.draft(ArticleId.next(), AContent.EMPTY, MONDAY).state();

        assertThatThrownBy(() -> empty.publish(TUESDAY))
                .isInstanceOfSatisfying(
                        NotReady.class,
                        refusal -> assertThat(refusal.missing()).containsOnlyKeys("headline", "section", "body"));
    }

    @Test
    void aPictureWithoutWordsForThoseWhoCantSeeItIsNotReady() {
        var image = new Block.Image(new Link("/b.jpg"), null, null, null);

        assertThat(missing(AContent.withMainImage(null))).containsOnlyKeys("mainImage.alt");
        assertThat(missing(AContent.of("Ảnh", image))).containsOnlyKeys("body[0].alt");
        assertThat(draft.edit(AContent.withMainImage(new AltText("Mưa")), TUESDAY)
                        .state()
                        .publish(TUESDAY)
                        .fact())
                .isPresent();
    }

    @Test
    void aDraftsSlugFollowsItsHeadlineUntilReadersHaveSeenIt() {
        assertThat(draft.edit(AContent.OTHER, TUESDAY).state().filing().slug()).isEqualTo(new Slug("nuoc-rut-o-hue"));
        assertThat(edited.filing().slug()).isEqualTo(new Slug("mua-lon-o-hue"));
        assertThat(unpublished.edit(AContent.OTHER, WEDNESDAY).state().filing().slug())
                .isEqualTo(new Slug("mua-lon-o-hue"));
    }

    private static Map<String, String> missing(Content content) {
        try {
            var draft = Article.draft(ArticleId.next(), content, MONDAY).state();
            return Map.of("shown", draft.publish(TUESDAY).toString());
        } catch (NotReady e) {
            return e.missing();
        }
    }
}
