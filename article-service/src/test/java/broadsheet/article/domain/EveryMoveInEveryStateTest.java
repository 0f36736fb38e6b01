package broadsheet.article.domain;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
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
        assertThat(moved.changedAt()).isEqualTo(Stage.CHANGED);
        assertThat(moved.last().move()).isEqualTo(move);
        assertThat(moved.last().by()).isEqualTo(Stage.MINH);
        assertThat(moved.owner()).isEqualTo(Stage.HIEN);
    }

    @ParameterizedTest
    @MethodSource("closedMoves")
    void aMoveThatIsNotOpenIsRefusedWithTheStateAndTheMovesThatAre(Stage stage, Move move) {
        var article = stage.article();
        var open = article.openMoves().stream().map(Move::toString).collect(joining(", "));

        assertThatExceptionOfType(MoveRefused.class)
                .isThrownBy(() -> Stage.make(move, article))
                .extracting(MoveRefused::reason)
                .isEqualTo("An article that is " + stage.description(move) + " can't be moved by '" + move
                        + "'. Open moves: " + open + ".");
    }

    @ParameterizedTest
    @MethodSource("openMoves")
    void othersHearOfWhatReadersSeeAndOfNothingElse(Stage stage, Move move) {
        var seen = Set.of(Move.PUBLISH, Move.REVISE, Move.UNPUBLISH, Move.TAKE_DOWN);

        assertThat(Stage.make(move, stage.article()).fact().isPresent()).isEqualTo(seen.contains(move));
    }

    @ParameterizedTest
    @MethodSource("openMoves")
    void onlyTheEditOfWhatReadersNeverSawChangesTheSlug(Stage stage, Move move) {
        var follows = stage.article().filing().shown().isEmpty() && move == Move.EDIT;

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
