package broadsheet.feed.press;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PlateTest {

    @Test
    void aPageThatLacksWhatItsTemplateNamesIsAnErrorAndNoEmptyPlace() {
        assertThatThrownBy(() -> Plate.named("item-text").press(Map.of())).hasMessageContaining("sectionUrl");
    }

    @Test
    void aMissingTemplateIsNamed() {
        assertThatThrownBy(() -> Plate.named("nowhere")).hasMessage("There is no template nowhere.mustache");
    }
}
