package broadsheet.article.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PermissionTest {

    private static final Set<Move> OF_AUTHORS = EnumSet.of(Move.CREATE, Move.EDIT, Move.SUBMIT, Move.WITHDRAW);
    private static final Set<Stage> BEFORE_EDITORS =
            EnumSet.of(Stage.SUBMITTED, Stage.APPROVED, Stage.SCHEDULED, Stage.SCHEDULED_AGAIN);

    private final Member owner = new Member(Stage.HIEN, Rank.AUTHOR);
    private final Member colleague = new Member(new Person("lan", "Lan"), Rank.AUTHOR);
    private final Member editor = new Member(Stage.MINH, Rank.EDITOR);

    @ParameterizedTest
    @EnumSource
    void editorsMayDoEverything(Stage stage) {
        var article = stage.article();

        for (var move : Move.values()) {
            assertThatCode(() -> Permission.require(move, article, editor)).doesNotThrowAnyException();
        }
        assertThat(article.openMoves(editor)).isEqualTo(article.openMoves());
    }

    @ParameterizedTest
    @EnumSource
    void anAuthorMayDoNothingToSomebodyElsesArticle(Stage stage) {
        var article = stage.article();

        for (var move : Move.values()) {
            assertThatThrownBy(() -> Permission.require(move, article, colleague))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> Permission.requireToRead(article, colleague)).isInstanceOf(NotAllowed.class);
        assertThat(article.openMoves(colleague)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anAuthorWorksOnTheirOwnArticleAndPassesOverNoEditor(Stage stage) {
        var article = stage.article();

        for (var move : Move.values()) {
            var allowed = OF_AUTHORS.contains(move) && !(move == Move.EDIT && BEFORE_EDITORS.contains(stage));
            assertThat(may(move, article)).as(move + " of " + stage).isEqualTo(allowed);
            assertThat(article.openMoves(owner).contains(move))
                    .isEqualTo(allowed && article.openMoves().contains(move));
        }
    }

    private boolean may(Move move, Article article) {
        try {
            Permission.require(move, article, owner);
            return true;
        } catch (NotAllowed e) {
            assertThat(e.reason()).endsWith(".");
            return false;
        }
    }
}
