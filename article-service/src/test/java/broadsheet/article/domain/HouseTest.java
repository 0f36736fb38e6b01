package broadsheet.article.domain;

import static broadsheet.article.domain.House.Words.ALT;
import static broadsheet.article.domain.House.Words.CAPTION;
import static broadsheet.article.domain.House.Words.CREDIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HouseTest {

    private static final MediumId ID = MediumId.ofHash(new byte[32]);
    private static final Rendition WHOLE = new Rendition(new Link("/media/400.jpg"), 400, 300, "image/jpeg", 2_000);
    private static final Medium WORDED =
            new Medium(ID, new Caption("Cầu"), new Credit("An Bình"), new AltText("Một cây cầu"), List.of(WHOLE));

    @Test
    void ofAPictureThatHasNoWordsThoseAreMissedThatTheNewsroomAsksFor() {
        var act = new Act(Stage.HIEN, Stage.CREATED, asking(Set.of(CAPTION, CREDIT)));
        var draft = Article.draft(ArticleId.next(), AContent.withMainImage(null), act)
                .state();

        var refusal = catchThrowableOfType(NotReady.class, () -> draft.publish(Release.USUAL, act));

        assertThat(refusal.missing()).containsOnlyKeys("mainImage.caption", "mainImage.credit");
    }

    @Test
    void whatAPictureLacksItsMediumSays() {
        var picture = new Picture(null, ID, null, null, null);

        assertThat(asking(Set.of(ALT, CAPTION, CREDIT)).missing(picture)).isEmpty();
    }

    private static House asking(Set<House.Words> required) {
        return new House(
                id -> Optional.of(WORDED).filter(it -> it.id().equals(id)), House.PLAIN.keeping(), required, _ -> true);
    }
}
