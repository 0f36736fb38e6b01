package broadsheet.local.deadletters;

import static java.util.stream.Collectors.joining;

import broadsheet.local.command.BrokersOption;
import broadsheet.local.command.Terminal;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./broadsheet deadletters list}. */
@Command(
        name = "list",
        description =
                "Lists the dead letters of which nothing is decided: id, time, place that it came from, key, reason.")
final class ListCommand implements Runnable {

    @Mixin
    private final BrokersOption brokers = new BrokersOption();

    @Option(names = "--settled", description = "Lists those as well of which something is decided.")
    private boolean settled;

    @Option(names = "--json", description = "Prints one JSON object on a line for each.")
    private boolean json;

    @Override
    public void run() {
        var terminal = new Terminal(System.out);
        LetterTopics.on(brokers.brokers(), topics -> {
            var letters = Letters.in(topics)
                    .all()
                    .filter(letter -> settled || letter.isOpen())
                    .toList();
            letters.forEach(letter -> terminal.say(json ? json(letter) : line(letter)));
            if (letters.isEmpty() && !json) {
                terminal.say("No dead letters");
            }
        });
    }

    private static String line(DeadLetter letter) {
        var first = "%s  %s%s  key %s"
                .formatted(
                        letter.id(),
                        letter.at(),
                        letter.from().map(it -> "  from " + it).orElse(""),
                        letter.key());
        var lines = Stream.concat(Stream.of(letter.reason()), letter.decision().map(Decision::toString).stream());
        return Printable.line(first)
                + lines.map(it -> "\n    " + Printable.line(it)).collect(joining());
    }

    private static String json(DeadLetter letter) {
        var json = JsonMapper.shared().createObjectNode();
        json.put("id", letter.id().toString())
                .put("at", letter.at().toString())
                .put("key", letter.key())
                .put("reason", letter.reason())
                .put("whole", letter.isWhole());
        letter.from()
                .ifPresent(from -> json.putObject("from")
                        .put("topic", from.topic())
                        .put("partition", from.partition())
                        .put("offset", from.offset()));
        letter.decision()
                .ifPresent(decision -> json.putObject("decision")
                        .put("kind", decision.kind().toString())
                        .put("at", decision.at().toString())
                        .put("by", decision.by()));
        return Printable.line(json.toString());
    }
}
