package broadsheet.article.media.stock;

import static broadsheet.article.domain.House.Words.ALT;
import static broadsheet.article.domain.House.Words.CAPTION;
import static broadsheet.article.domain.House.Words.CREDIT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PictureRulesTest {

    @Test
    void whatIsAskedForIsTheNewsroomsToDecide() {
        assertThat(new PictureRules(true, false, false).required()).containsExactly(ALT);
        assertThat(new PictureRules(false, true, true).required()).containsExactlyInAnyOrder(CAPTION, CREDIT);
        assertThat(new PictureRules(false, false, false).required()).isEmpty();
    }
}
