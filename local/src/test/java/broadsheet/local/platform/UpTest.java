package broadsheet.local.platform;

import static broadsheet.local.platform.LaunchedPlatform.get;
import static broadsheet.local.platform.LaunchedPlatform.launch;
import static broadsheet.local.platform.LaunchedPlatform.up;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.events.Topic;
import broadsheet.local.broker.EmbeddedBroker;
import broadsheet.local.database.EmbeddedDatabase;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 5, unit = TimeUnit.MINUTES)
class UpTest {

    @TempDir
    Path folder;

    private Path project;
    private int ports;

    @BeforeEach
    void layOutServices() throws Exception {
        project = LaunchedPlatform.project(folder);
        ports = LaunchedPlatform.freePortBase();
    }

    @Test
    void everythingStartsStopsOnSigtermAndStartsAgainOnTheSameData() throws Exception {
        try (var platform = up(project, ports)) {
            platform.awaitSaying("Ctrl-C stops everything");

            assertThat(platform.output()).contains("Ready in", "http://localhost:" + ports + "/");
            assertThat(topics("127.0.0.1:" + (ports + 3)))
                    .containsAll(
                            Arrays.stream(Topic.values()).map(Topic::topicName).toList());
            var services = platform.services();
            platform.signal("TERM");

            assertThat(platform.awaitExit()).isEqualTo(143);
            assertThat(platform.output())
                    .containsSubsequence(
                            "Stopping the services", "Stopping Kafka", "Stopping MongoDB", "Everything is stopped")
                    .doesNotContain("starting it again", "Exception");
            assertThat(services).hasSize(4).noneMatch(ProcessHandle::isAlive);
            assertThat(IntStream.range(ports, ports + 9)).allMatch(LaunchedPlatform::isFree);
        }

        try (var platform = up(project, ports)) {
            platform.awaitSaying("Ready in");

            assertThat(platform.output()).contains("Topics: all there").doesNotContain("left behind");
        }
    }

    @Test
    void ctrlCStopsEverything() throws Exception {
        try (var platform = up(project, ports)) {
            platform.awaitSaying("Ready in").signal("INT");

            assertThat(platform.awaitExit()).isEqualTo(130);
            assertThat(platform.output()).contains("Everything is stopped").doesNotContain("starting it again");
        }
    }

    @Test
    void aStartCanBeInterrupted() throws Exception {
        try (var platform = up(project, ports)) {
            platform.awaitSaying("Kafka is ready").signal("INT");

            assertThat(platform.awaitExit()).isEqualTo(130);
            assertThat(platform.output()).contains("Everything is stopped").doesNotContain("Exception");
            assertThat(IntStream.range(ports, ports + 9)).allMatch(LaunchedPlatform::isFree);
        }
    }

    @Test
    void eachServiceIsGivenWhatItNeeds() throws Exception {
        try (var platform = up(project, ports)) {
            platform.awaitSaying("Ready in");

            assertThat(get(ports, "/environment").lines())
                    .contains(
                            "MONGODB_URI=mongodb://127.0.0.1:" + (ports + 4),
                            "KAFKA_BROKERS=127.0.0.1:" + (ports + 3),
                            "ISSUER_URI=http://127.0.0.1:" + (ports + 5),
                            "MONGODB_DATABASE=broadsheet_feed",
                            "COMMENT_SERVICE_URL=http://127.0.0.1:" + (ports + 2),
                            "COMMENTS_PUBLIC_URL=http://127.0.0.1:" + (ports + 2),
                            "SIGN_IN_ISSUER_URI=http://127.0.0.1:" + (ports + 5),
                            "BROADSHEET_SITE_BASE_URL=http://localhost:" + ports,
                            "BROADSHEET_SITE_ASSETS=" + project.resolve("sample/assets"),
                            "SEARCH_FOLDER=" + project.resolve("data/search"),
                            "OUTBOX_SWEEP_INTERVAL=2s");
            assertThat(get(ports + 1, "/environment"))
                    .contains("MONGODB_DATABASE=broadsheet_articles")
                    .doesNotContain("COMMENT_SERVICE_URL", "BROADSHEET_SITE_ASSETS");
            assertThat(get(ports + 2, "/environment").lines())
                    .contains(
                            "MONGODB_DATABASE=broadsheet_comments",
                            "ALLOWED_ORIGINS=http://localhost:" + ports + ",http://127.0.0.1:" + ports);
        }
    }

    @Test
    void serversFromOutsideReplaceTheEmbeddedOnes() throws Exception {
        try (var database = EmbeddedDatabase.startInMemory(0);
                var broker = EmbeddedBroker.start(folder.resolve("elsewhere"), 0);
                var platform = launch(
                        project,
                        Map.of(
                                "MONGODB_URI",
                                database.uri(),
                                "KAFKA_BROKERS",
                                broker.brokers(),
                                "ISSUER_URI",
                                "https://id.example.org/newsroom"),
                        "up",
                        "--port-base",
                        Integer.toString(ports))) {
            platform.awaitSaying("Ready in");

            assertThat(platform.output()).contains("MONGODB_URI names", "KAFKA_BROKERS names", "ISSUER_URI names");
            assertThat(get(ports, "/environment"))
                    .contains("MONGODB_URI=" + database.uri(), "KAFKA_BROKERS=" + broker.brokers())
                    .contains("ISSUER_URI=https://id.example.org/newsroom")
                    .doesNotContain("OUTBOX_SWEEP_INTERVAL", "SIGN_IN_ISSUER_URI");
            assertThat(topics(broker.brokers())).contains(Topic.ARTICLES.topicName());
            assertThat(IntStream.of(ports + 3, ports + 4, ports + 5)).allMatch(LaunchedPlatform::isFree);
        }
    }

    @Test
    void aServiceThatIsKilledIsStartedAgain() throws Exception {
        try (var platform = up(project, ports)) {
            platform.awaitSaying("Ready in").service("article-service").destroyForcibly();

            platform.awaitSaying("article-service was killed (SIGKILL); starting it again in 0.2 s")
                    .awaitSaying("article-service is ready again");
            assertThat(get(ports + 1, "/readyz")).contains("UP");
        }
    }

    @Test
    void servicesLeftBehindByAKilledLauncherAreEndedFirst() throws Exception {
        try (var killed = up(project, ports)) {
            var services = killed.awaitSaying("Ready in").services();
            killed.signal("KILL");
            killed.awaitExit();
            assertThat(services).hasSize(4).allMatch(ProcessHandle::isAlive);

            try (var platform = up(project, ports)) {
                platform.awaitSaying("Ready in");

                assertThat(platform.output())
                        .contains(services.stream()
                                .map(service -> "(process " + service.pid() + "), left behind by an earlier run")
                                .toList());
                assertThat(services).noneMatch(ProcessHandle::isAlive);
            }
        }
    }

    @Test
    void takenPortsAreOneLineBeforeAnythingStarts() throws Exception {
        try (var _ = new ServerSocket(ports + 1, 1, InetAddress.getLoopbackAddress());
                var _ = new ServerSocket(ports + 4, 1, InetAddress.getLoopbackAddress());
                var platform = up(project, ports)) {

            assertThat(platform.awaitExit()).isOne();
            assertThat(platform.output())
                    .isEqualToIgnoringNewLines(
                            "broadsheet: Already taken: port %d (article-service), port %d (MongoDB). Stop what listens there, or choose other ports with --port-base"
                                    .formatted(ports + 1, ports + 4));
        }
    }

    @Test
    void aServiceThatDiesAtItsStartIsToldWithTheEndOfItsLog() throws Exception {
        StandInService.breakIt(LaunchedPlatform.app(project, "comment-service"), "comment.limit must be positive");

        try (var platform = up(project, ports)) {

            assertThat(platform.awaitExit()).isOne();
            assertThat(platform.output())
                    .containsSubsequence(
                            "Everything is stopped",
                            "comment-service ended with exit code 3 before it was ready",
                            "comment.limit must be positive");
        }
    }

    @Test
    void aDataFolderServesOnePlatform() throws Exception {
        try (var first = up(project, ports)) {
            first.awaitSaying("Kafka is ready");

            try (var second = up(project, ports)) {
                assertThat(second.awaitExit()).isOne();
                assertThat(second.output().lines())
                        .singleElement()
                        .asString()
                        .contains(project.resolve("data") + " is used by another running platform");
            }
        }
    }

    @Test
    void wrongInputIsOneLine() throws Exception {
        Files.writeString(folder.resolve("file"), "not a folder");
        Files.delete(LaunchedPlatform.app(project, "feed-service").resolve("app.jar"));

        assertThat(refusal("up", "--port-base", "65533")).contains("The port base must be from 1024 to 65527");
        assertThat(refusal("up", "--port-base", "http")).contains("--port-base", "'http' is not an int");
        assertThat(refusal("up", "--data", folder.resolve("file", "data").toString()))
                .contains("can't be written");
        assertThat(refusal("up", "--port-base", Integer.toString(ports))).contains("feed-service is not built");
        assertThat(refusal("sample", "--port-base", Integer.toString(ports))).contains("sample can't be read");
        assertThat(refusal("token", "editor", "--port-base", Integer.toString(ports)))
                .contains("There are no demo users in");
        assertThat(refusal("token", "editor", "--port-base", "1030")).contains("No platform is up at port base 1030");
    }

    @Test
    void aRehearsalStartsTheEmbeddedServersAndEnds() throws Exception {
        var data = folder.resolve("rehearsal");

        try (var rehearsal = launch(project, Map.of(), "rehearse", data.toString())) {
            assertThat(rehearsal.awaitExit()).isZero();
            assertThat(rehearsal.output()).isEmpty();
            assertThat(data.resolve("logs").resolve("platform.log"))
                    .content()
                    .contains("MongoServer", "KafkaRaftServer", Topic.ARTICLES.topicName());
        }
    }

    private String refusal(String... arguments) throws Exception {
        try (var launched = launch(project, Map.of(), arguments)) {
            assertThat(launched.awaitExit()).isOne();
            assertThat(launched.output().lines()).hasSize(1);
            return launched.output();
        }
    }

    private static Iterable<String> topics(String brokers) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", brokers))) {
            return admin.listTopics().names().get();
        }
    }
}
