package broadsheet.article.domain;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EveryMoveInEveryStateTest {

    @ParameterizedTest
    @EnumSource
    void anArticleSaysWhichMovesAreOpen(Stage stage) {
        assertThat(stage.article().openMoves()).isEqualTo(stage.open());
    }

    @ParameterizedTest
    @MethodSource("openMoves")
    void aMoveThatIsOpenMakesTheNextVersionOfTheSameArticle(Stage stage, Move move) {
        var article = stage.article();

        var moved = Stage.make(move, article).state().filing();

        assertThat(moved.id()).isEqualTo(article.filing().id());
        assertThat(moved.version()).isEqualTo(article.filing().version().next());
        assertThat(moved.createdAt()).isEqualTo(Stage.CREATED);
        assertThat(moved.updatedAt()).isEqualTo(Stage.CHANGED);
    }

    @ParameterizedTest
    @MethodSource("closedMoves")
    void aMoveThatIsNotOpenIsRefusedWithTheStateAndTheMovesThatAre(Stage stage, Move move) {
        var article = stage.article();
        var open = article.openMoves().stream().map(Move::toString).collect(joining(", "));

        assertThatExceptionOfType(MoveRefused.class)
                .isThrownBy(() -> Stage.make(move, article))
                .extracting(MoveRefused::reason)
                .isEqualTo("An article that is " + stage.description() + " can't be moved by '" + move
                        + "'. Open moves: " + open + ".");
    }

    @ParameterizedTest
    @MethodSource("openMoves")
    void othersHearOfEveryMoveButAnEdit(Stage stage, Move move) {
        assertThat(Stage.make(move, stage.article()).fact().isEmpty()).isEqualTo(move == Move.EDIT);
    }

    @ParameterizedTest
    @MethodSource("openMoves")
    void onlyTheEditOfADraftChangesTheSlug(Stage stage, Move move) {
        var follows = stage == Stage.DRAFTED && move == Move.EDIT;

        var moved = Stage.make(move, stage.article()).state();

        assertThat(moved.filing().slug()).isEqualTo(new Slug(follows ? "mot-nhan-de-khac" : "mua-lon-o-hue"));
    }

    static Stream<Arguments> openMoves() {
        return moves((stage, move) -> stage.open().contains(move));
    }

    static Stream<Arguments> closedMoves() {
        return moves((stage, move) -> !stage.open().contains(move));
    }

    private static Stream<Arguments> moves(BiPredicate<Stage, Move> which) {
        return Stream.of(Stage.values())
                .flatMap(stage -> Stream.of(Move.values())
                        .filter(move -> which.test(stage, move))
                        .map(move -> Arguments.of(stage, move)));
    }
}
