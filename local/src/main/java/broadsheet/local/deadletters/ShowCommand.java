package broadsheet.local.deadletters;

import broadsheet.local.command.BrokersOption;
import broadsheet.local.command.Refusal;
import broadsheet.local.command.Terminal;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./broadsheet deadletters show}. */
@Command(name = "show", description = "Prints a dead letter: what was decided of it, its headers and its body.")
final class ShowCommand implements Runnable {

    private static final int CHARACTERS = 20_000;

    @Mixin
    private final BrokersOption brokers = new BrokersOption();

    @Parameters(paramLabel = "ID", description = "Such as broadsheet.articles.feed-service.dlq@12.")
    private String id = "";

    @Option(names = "--raw", description = "Prints the body alone, as it is, whatever a terminal makes of it.")
    private boolean raw;

    @Override
    public void run() {
        LetterTopics.on(brokers.brokers(), topics -> {
            var letter = Letters.in(topics).named(List.of(id)).getFirst();
            var record = topics.at(letter.id())
                    .orElseThrow(() -> Refusal.ofUnknown("There is no dead letter %s any more".formatted(letter.id())));
            if (raw) {
                write(record.value());
            } else {
                show(letter, record);
            }
        });
    }

    private static void show(DeadLetter letter, ConsumerRecord<byte[], byte[]> record) {
        var terminal = new Terminal(System.out);
        terminal.say(letter.id() + "  " + letter.at());
        letter.decision().ifPresent(it -> terminal.say(Printable.line(it.toString())));
        terminal.say("key: " + Printable.line(letter.key()));
        DeadLetter.headers(record).forEach((name, value) -> terminal.say(Printable.line(name + ": " + value)));
        terminal.say("");
        terminal.say(Printable.body(record.value(), CHARACTERS));
    }

    private static void write(byte @Nullable [] body) {
        if (body != null) {
            System.out.write(body, 0, body.length);
            System.out.flush();
        }
    }
}
