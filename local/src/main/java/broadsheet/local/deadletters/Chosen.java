package broadsheet.local.deadletters;

import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which dead letters a command is about. */
final class Chosen {

    @Parameters(
            paramLabel = "ID",
            arity = "1..*",
            description = "One or several, such as broadsheet.articles.feed-service.dlq@12; `list` tells them.")
    private List<String> ids = List.of();

    @Option(names = "--all", description = "All that are open.")
    private boolean all;

    /** Those of all. */
    List<DeadLetter> of(Letters letters) {
        return all ? letters.open() : letters.named(ids);
    }
}
