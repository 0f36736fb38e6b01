package broadsheet.comment;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.web.identity.Access;
import broadsheet.web.identity.Access.Rule;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tests of who may do what leave nothing out. */
class AccessMatrixTest {

    private final List<Rule> table = Desk.part(Access.class).rules();

    @Test
    void everyOperationIsTriedAsEveryRoleAndAsNobody() {
        var tried = Stream.of(
                        CommentAccessTest.OPEN,
                        CommentAccessTest.NEEDING_A_TOKEN.keySet(),
                        ReadersAndOperatorsAccessTest.LINES.keySet())
                .flatMap(Collection::stream)
                .toList();

        assertThat(tried).allSatisfy(operation -> assertThat(line(operation)).isPresent());
        assertThat(tried.stream().map(this::line).flatMap(Optional::stream)).containsAll(table);
    }

    @Test
    void whatIsTriedAsOpenIsOpen() {
        assertThat(CommentAccessTest.OPEN)
                .allSatisfy(operation ->
                        assertThat(line(operation)).map(Rule::isOpen).contains(true));
        assertThat(CommentAccessTest.OPEN)
                .hasSize((int) table.stream().filter(Rule::isOpen).count());
    }

    /** The one that counts: the first that fits. */
    private Optional<Rule> line(String operation) {
        return table.stream().filter(rule -> fits(rule, operation)).findFirst();
    }

    private static boolean fits(Rule rule, String operation) {
        var address = rule.pattern().replaceAll("\\{\\w+}", "[^/]+");
        return operation.replaceFirst("\\?.*", "").matches(rule.method().name() + " " + address);
    }
}
