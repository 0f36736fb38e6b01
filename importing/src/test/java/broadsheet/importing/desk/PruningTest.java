package broadsheet.importing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.importing.article.Notes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PruningTest {

    @Test
    void aBlockWithTwoFaultsIsTakenOutOnceAndItsNeighboursStay() {
        var problem = JsonMapper.shared().readTree("""
            {"errors": [{"field": "body[1].marks[0].href", "reason": "a"}, {"field": "body[1].marks[1].to", "reason": "b"},
                        {"field": "body[0].text", "reason": "c"}]}
            """);
        var draft = Map.<String, Object>of("headline", "H", "body", List.of("first", "second", "third"));

        assertThat(Pruning.without(problem, draft, new Notes()).get("body")).isEqualTo(List.of("third"));
    }
}
