package broadsheet.system.harness;

import broadsheet.system.harness.History.Wrong;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was run and what came of it, in Markdown. */
record Report(long seed, Duration lasting, History history, Log log) {

    String text() {
        return """
            # A run of the fault harness

            Seed %d, %d s, %d instances of each service.

            | operation | acknowledged | asked for again |
            | --- | --: | --: |
            %s

            | fault | times |
            | --- | --: |
            %s
            | all | %d |

            The log has %d records, of which %d say again what was said before.

            | finding | times |
            | --- | --: |
            %s
            """.formatted(
                        seed,
                        lasting.toSeconds(),
                        Cluster.INSTANCES,
                        operations(),
                        lines(history.faults()),
                        history.faultCount(),
                        log.records(),
                        log.repeats(),
                        findings());
    }

    private String operations() {
        return Stream.concat(history.operations().keySet().stream(), history.doubts().keySet().stream())
                .distinct()
                .sorted()
                .map(name -> "| %s | %d | %d |"
                        .formatted(name, count(history.operations(), name), count(history.doubts(), name)))
                .collect(Collectors.joining("\n"));
    }

    private String findings() {
        return Stream.of(Wrong.values())
                .map(wrong -> "| %s | %d |"
                        .formatted(
                                wrong.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                                history.findings().stream()
                                        .filter(it -> it.wrong() == wrong)
                                        .count()))
                .collect(Collectors.joining("\n"));
    }

    private static String lines(Map<String, LongAdder> counts) {
        return counts.entrySet().stream()
                .map(entry ->
                        "| %s | %d |".formatted(entry.getKey(), entry.getValue().sum()))
                .collect(Collectors.joining("\n"));
    }

    private static long count(Map<String, LongAdder> counts, String name) {
        return counts.containsKey(name) ? counts.get(name).sum() : 0;
    }
}
