package broadsheet.local.sample;

import static broadsheet.local.command.Terminal.seconds;

import broadsheet.local.command.Addresses;
import broadsheet.local.command.ProjectFolder;
import broadsheet.local.command.Terminal;
import broadsheet.local.identity.DemoUsersOption;
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
    private final DemoUsersOption demo = new DemoUsersOption();

    @Override
    public void run() {
        var begin = Instant.now();
        var addresses = demo.addresses();
        var terminal = new Terminal(System.out);
        var sample = SampleArticle.allIn(ProjectFolder.current().sample().resolve("articles"));
        var tokens = demo.tokens();
        var api = new NewsroomApi(
                Addresses.http(addresses.articleService()),
                Addresses.http(addresses.commentService()),
                new NewsroomApi.Bearers(tokens.ofRole("editor"), tokens.ofRole("operator")));
        new LoadingSample(api, terminal).load(sample);
        terminal.say("Done in %s; see http://localhost:%d/"
                .formatted(seconds(Duration.between(begin, Instant.now())), addresses.feedService()));
    }
}
