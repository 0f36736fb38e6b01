package broadsheet.local.sample;

import static broadsheet.local.command.Terminal.seconds;

import broadsheet.local.command.Addresses;
import broadsheet.local.command.PortBaseOption;
import broadsheet.local.command.ProjectFolder;
import broadsheet.local.command.Terminal;
import java.time.Duration;
import java.time.Instant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ./broadsheet sample}. */
@Command(
        name = "sample",
        description = {
            "Publishes the sample newsroom's articles and posts their comments, on a platform that is up.",
            "A second time changes nothing."
        })
public final class SampleCommand implements Runnable {

    @Mixin
    private final PortBaseOption ports = new PortBaseOption();

    @Override
    public void run() {
        var begin = Instant.now();
        var addresses = ports.addresses();
        var terminal = new Terminal(System.out);
        var api =
                new NewsroomApi(Addresses.http(addresses.articleService()), Addresses.http(addresses.commentService()));
        var folder = ProjectFolder.current().sample().resolve("articles");
        new LoadingSample(api, terminal).load(SampleArticle.allIn(folder));
        terminal.say("Done in %s; see http://localhost:%d/"
                .formatted(seconds(Duration.between(begin, Instant.now())), addresses.feedService()));
    }
}
