package broadsheet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextTest {

    private static final int LONGEST_MAIN_FILE = 160;
    private static final int LONGEST_TEST_FILE = 300;
    private static final Pattern MACHINE =
            Pattern.compile("(/" + "home/\\w|/" + "Users/\\w|/" + "root/|C:\\\\" + "Users|/" + "work/)");
    private static final Pattern REGISTRY = Pattern.compile("(repo1?\\.maven|registry\\.npmjs|pypi)\\.(org|apache)");
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X|HA" + "CK)\\b");
    private static final Pattern SKIPPED = Pattern.compile("@Dis" + "abled|assume(True|That|False)\\(");
    private static final Pattern PAUSE = Pattern.compile("Thread\\.sl" + "eep|TimeUnit\\.\\w+\\.sl" + "eep");

    @Test
    void aFileIsShortEnoughToBeReadInOneGo() {
        assertThat(SourceTree.java().filter(TextTest::isTooLong).map(SourceTree::name))
                .isEmpty();
    }

    @Test
    void nothingNamesTheMachineItWasWrittenOn() {
        assertThat(SourceTree.text().flatMap(lines(MACHINE.asPredicate()))).isEmpty();
        assertThat(SourceTree.text().flatMap(lines(REGISTRY.asPredicate()))).isEmpty();
    }

    @Test
    void nothingIsLeftUnfinished() {
        assertThat(SourceTree.text().flatMap(lines(UNFINISHED.asPredicate()))).isEmpty();
    }

    @Test
    void aTestWaitsForAConditionAndIsNeverSkipped() {
        assertThat(tests().flatMap(lines(PAUSE.asPredicate().or(SKIPPED.asPredicate()))))
                .isEmpty();
    }

    private static boolean isTooLong(Path file) {
        var most = isTest(file) ? LONGEST_TEST_FILE : LONGEST_MAIN_FILE;
        return SourceTree.lines(file).size() > most;
    }

    private static Stream<Path> tests() {
        return SourceTree.java().filter(TextTest::isTest);
    }

    private static boolean isTest(Path file) {
        return file.toString().contains("/src/test/");
    }

    private static Function<Path, Stream<String>> lines(Predicate<String> offends) {
        return file -> SourceTree.lines(file).stream()
                .filter(offends)
                .map(line -> SourceTree.name(file) + ": " + line.strip());
    }
}
