package broadsheet.article.domain;

import static broadsheet.article.domain.Stage.HIEN;
import static broadsheet.article.domain.Stage.MINH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LifecycleTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T08:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-03-04T08:00:00Z");
    private static final Act ON_MONDAY = new Act(HIEN, MONDAY);
    private static final Act ON_TUESDAY = new Act(MINH, TUESDAY);
    private static final Act ON_WEDNESDAY = new Act(MINH, WEDNESDAY);

    private final Draft draft = draft(AContent.READY);
    private final Published published = draft.publish(Release.USUAL, ON_TUESDAY).state();
    private final Published edited =
            published.edit(AContent.OTHER, ON_WEDNESDAY).state();
    private final Unpublished unpublished = published.unpublish(ON_WEDNESDAY).state();

    @Test
    void everyMoveIsANewVersionAndALineOfTheLog() {
        assertThat(draft.filing().version()).isEqualTo(Version.FIRST);
        assertThat(published.filing().version()).isEqualTo(new Version(2));
        assertThat(published.filing().last())
                .isEqualTo(new Entry(new Version(2), Move.PUBLISH, State.PUBLISHED, MINH, TUESDAY, null));
        assertThat(edited.filing().version()).isEqualTo(new Version(3));
    }

    @Test
    void publishingShowsReadersWhatTheDeskWrote() {
        assertThat(published.live())
                .isEqualTo(new Edition(1, AContent.READY, TUESDAY, TUESDAY, MINH, TUESDAY, List.of()));
        assertThat(draft.publish(Release.USUAL, ON_TUESDAY).fact()).contains(new Fact.WasPublished(published));
        assertThat(published.hasChanges()).isFalse();
    }

    @Test
    void whatAppearedElsewhereBeforeKeepsItsDate() {
        var backdated = new Release(Optional.of(MONDAY), Optional.empty(), Release.Weight.SUBSTANTIAL);

        var live = draft.publish(backdated, ON_WEDNESDAY).state().live();

        assertThat(live.publishedAt()).isEqualTo(MONDAY);
        assertThat(live.updatedAt()).isEqualTo(MONDAY);
        assertThat(live.at()).isEqualTo(WEDNESDAY);
    }

    @Test
    void editingWhatIsPublishedChangesNothingForReaders() {
        assertThat(published.edit(AContent.OTHER, ON_WEDNESDAY).fact()).isEmpty();
        assertThat(edited.live()).isEqualTo(published.live());
        assertThat(edited.content()).isEqualTo(AContent.OTHER);
        assertThat(edited.hasChanges()).isTrue();
    }

    @Test
    void revisingShowsTheNewTextAndKeepsTheFirstTime() {
        var change = edited.revise(AContent.OTHER, Release.USUAL, ON_WEDNESDAY);

        assertThat(change.state().live())
                .isEqualTo(new Edition(2, AContent.OTHER, TUESDAY, WEDNESDAY, MINH, WEDNESDAY, List.of()));
        assertThat(change.fact()).contains(new Fact.WasRevised(change.state()));
    }

    @Test
    void aMinorEditDoesntSayThatTheArticleWasUpdated() {
        var minor = new Release(Optional.empty(), Optional.empty(), Release.Weight.MINOR);

        var live = edited.publish(minor, ON_WEDNESDAY).state().live();

        assertThat(live.content()).isEqualTo(AContent.OTHER);
        assertThat(live.updatedAt()).isEqualTo(TUESDAY);
    }

    @Test
    void aCorrectionStaysWithTheArticleAndAloneIsWorthAnEdition() {
        var noted = new Release(Optional.empty(), Optional.of("Ghi nhầm tên"), Release.Weight.SUBSTANTIAL);

        var corrected = published.publish(noted, ON_WEDNESDAY).state();
        var later = corrected.revise(AContent.OTHER, Release.USUAL, new Act(MINH, WEDNESDAY.plusSeconds(60)));

        assertThat(corrected.live().correction()).contains(new Correction("Ghi nhầm tên", WEDNESDAY));
        assertThat(corrected.filing().last().note()).isEqualTo("Ghi nhầm tên");
        assertThat(later.state().live().corrections()).containsExactly(new Correction("Ghi nhầm tên", WEDNESDAY));
        assertThat(later.state().live().correction()).isEmpty();
    }

    @Test
    void unpublishingTakesItAwayAndItComesBackAsTheNextEditionWithItsFirstTime() {
        var back = unpublished.publish(Release.USUAL, ON_WEDNESDAY).state();

        assertThat(published.unpublish(ON_WEDNESDAY).fact()).contains(new Fact.WasUnpublished(unpublished));
        assertThat(unpublished.unpublishedAt()).isEqualTo(WEDNESDAY);
        assertThat(back.live().number()).isEqualTo(2);
        assertThat(back.live().publishedAt()).isEqualTo(TUESDAY);
        assertThat(back.live().updatedAt()).isEqualTo(WEDNESDAY);
    }

    @Test
    void whatIsScheduledGoesOutAtItsTimeAndNotBefore() {
        var plan = new Plan(Optional.of(TUESDAY), Optional.of(WEDNESDAY));
        var scheduled = (Scheduled) draft.schedule(plan, ON_MONDAY).state();

        assertThat(scheduled.due(TUESDAY.minusMillis(1), House.PLAIN)).isEmpty();
        var live = (Published) scheduled.due(TUESDAY, House.PLAIN).orElseThrow().state();
        assertThat(live.live().by()).isEqualTo(HIEN);
        assertThat(live.due(WEDNESDAY.minusMillis(1), House.PLAIN)).isEmpty();
        var gone = live.edit(AContent.OTHER, ON_TUESDAY).state().due(WEDNESDAY, House.PLAIN);
        assertThat(gone.orElseThrow().state()).isInstanceOf(Unpublished.class);
        assertThat(gone.orElseThrow().state().filing().last().by()).isEqualTo(HIEN);
    }

    @Test
    void whosePlanIsGivenUpIsWhereItWasBefore() {
        var submitted = draft.submit(null, ON_MONDAY).state();
        var approved = submitted.approve(null, ON_MONDAY).state();
        var givenBack = submitted.requestChanges("Thiếu nguồn", ON_MONDAY).state();

        assertThat(Stream.<Article>of(draft, submitted, approved, givenBack, unpublished))
                .allSatisfy(before -> assertThat(plannedTwiceAndGivenUp(before))
                        .hasSameClassAs(before)
                        .returns(before.content(), Article::content));
        assertThat(((Unpublished) plannedTwiceAndGivenUp(unpublished)).unpublishedAt())
                .isEqualTo(unpublished.unpublishedAt());
    }

    private static Article plannedTwiceAndGivenUp(Article article) {
        return article.schedule(Stage.publishing(Stage.LATER), ON_WEDNESDAY)
                .state()
                .schedule(Stage.publishing(Stage.LATER.plusSeconds(1)), ON_WEDNESDAY)
                .state()
                .unschedule(ON_WEDNESDAY)
                .state();
    }

    @Test
    void sinceWhenReadersDontSeeAnArticleIsKnownWhateverTheDeskDoesWithIt() {
        var later = new Act(MINH, WEDNESDAY.plusSeconds(60));

        var restored = unpublished.archive(later).state().restore(later).state();
        var takenDown = unpublished
                .takeDown(Stage.takedown(later))
                .state()
                .restore(later)
                .state();

        assertThat(restored.filing().unpublishedAt()).isEqualTo(WEDNESDAY);
        assertThat(takenDown.filing().unpublishedAt()).isEqualTo(WEDNESDAY);
        assertThat(unpublished.publish(Release.USUAL, later).state().filing().unpublishedAt())
                .isNull();
    }

    @Test
    void aPlanMustMakeSense() {
        assertThatThrownBy(() -> draft.schedule(Stage.unpublishing(TUESDAY), ON_MONDAY))
                .isInstanceOfSatisfying(
                        Unplannable.class, no -> assertThat(no.field()).isEqualTo("publishAt"));
        assertThatThrownBy(() -> published.schedule(Stage.publishing(WEDNESDAY), ON_TUESDAY))
                .isInstanceOf(Unplannable.class);
        assertThatThrownBy(() -> new Plan(Optional.of(TUESDAY), Optional.of(TUESDAY)))
                .hasMessage("must be after publishAt");
        assertThatThrownBy(() -> draft(AContent.EMPTY).schedule(Stage.publishing(TUESDAY), ON_MONDAY))
                .isInstanceOf(NotReady.class);
    }

    @Test
    void whatGoesOutByItselfStaysSuchThatItCan() {
        var scheduled = draft.schedule(Stage.publishing(TUESDAY), ON_MONDAY).state();

        assertThatThrownBy(() -> scheduled.edit(AContent.EMPTY, ON_MONDAY)).isInstanceOf(NotReady.class);
        assertThat(scheduled.edit(AContent.OTHER, ON_MONDAY).state().plan()).isEqualTo(Stage.publishing(TUESDAY));
    }

    @Test
    void anEmbargoHoldsUntilItsTime() {
        var secret = draft(AContent.underEmbargo(TUESDAY));

        assertThatThrownBy(() -> secret.publish(Release.USUAL, ON_MONDAY))
                .isInstanceOfSatisfying(
                        Embargoed.class, no -> assertThat(no.reason()).contains("2026-03-03T08:00:00Z"));
        assertThatThrownBy(() -> secret.schedule(Stage.publishing(TUESDAY.minusMillis(1)), ON_MONDAY))
                .isInstanceOf(Embargoed.class);
        assertThat(secret.publish(Release.USUAL, ON_TUESDAY).fact()).isPresent();
    }

    @Test
    void whatIsTakenDownIsToldWithItsReasonAndMayComeBackLater() {
        var change = published.takeDown(Stage.takedown(ON_WEDNESDAY));

        assertThat(change.fact()).contains(new Fact.WasTakenDown(change.state()));
        assertThat(change.state()
                        .restore(ON_WEDNESDAY)
                        .state()
                        .publish(Release.USUAL, ON_WEDNESDAY)
                        .fact())
                .isPresent();
    }

    @Test
    void anArticleIsNotShownBeforeItIsReady() {
        assertThatThrownBy(() -> draft(AContent.EMPTY).publish(Release.USUAL, ON_TUESDAY))
                .isInstanceOfSatisfying(
                        NotReady.class,
                        refusal -> assertThat(refusal.missing()).containsOnlyKeys("headline", "section", "body"));
    }

    @Test
    void aPictureWithoutWordsForThoseWhoCantSeeItIsNotReady() {
        var image = new Block.Image(new Link("/b.jpg"), null, null, null, null);

        assertThat(missing(AContent.withMainImage(null))).containsOnlyKeys("mainImage.alt");
        assertThat(missing(AContent.of("Ảnh", image))).containsOnlyKeys("body[0].alt");
        assertThat(missing(AContent.withMainImage(new AltText("Mưa")))).containsOnlyKeys("shown");
    }

    @Test
    void theSlugFollowsTheHeadlineUntilReadersHaveSeenIt() {
        assertThat(draft.edit(AContent.OTHER, ON_TUESDAY).state().filing().slug())
                .isEqualTo(new Slug("nuoc-rut-o-hue"));
        assertThat(edited.filing().slug()).isEqualTo(new Slug("mua-lon-o-hue"));
    }

    @Test
    void aSlugThatTheDeskChoseCountsFromTheNextPublishAndTheOldOneLeadsThere() {
        var chosen = published
                .edit(AContent.READY.withSlug(new Slug("mua-hue")), ON_WEDNESDAY)
                .state();
        assertThat(chosen.filing().slug()).isEqualTo(new Slug("mua-lon-o-hue"));

        var renamed = chosen.publish(Release.USUAL, ON_WEDNESDAY).state().filing();
        assertThat(renamed.slug()).isEqualTo(new Slug("mua-hue"));
        assertThat(renamed.formerSlugs()).containsExactly(new Slug("mua-lon-o-hue"));

        assertThat(draft(AContent.READY.withSlug(new Slug("mua-hue"))).filing().slug())
                .isEqualTo(new Slug("mua-hue"));
    }

    @Test
    void aSlugMayComeBack() {
        var there = published.revise(AContent.READY.withSlug(new Slug("mua-hue")), Release.USUAL, ON_WEDNESDAY);
        var back = there.state()
                .revise(AContent.OTHER.withSlug(new Slug("mua-lon-o-hue")), Release.USUAL, ON_WEDNESDAY)
                .state();

        assertThat(back.filing().slug()).isEqualTo(new Slug("mua-lon-o-hue"));
        assertThat(back.filing().formerSlugs()).containsExactly(new Slug("mua-hue"));
    }

    private static Draft draft(Content content) {
        return Article.draft(ArticleId.next(), content, ON_MONDAY).state();
    }

    private static Map<String, String> missing(Content content) {
        try {
            return Map.of(
                    "shown", draft(content).publish(Release.USUAL, ON_TUESDAY).toString());
        } catch (NotReady e) {
            return e.missing();
        }
    }
}
