package broadsheet.system.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.AppInfoParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class ComposeFileTest {

    private static final String COMPLETED = "service_completed_successfully";
    private static final String HEALTHY = "service_healthy";

    private final ComposeFile file = ComposeFile.read();
    private final DatabaseScript script = DatabaseScript.read();

    static Stream<String> services() {
        return Stream.of("article-service", "comment-service", "feed-service");
    }

    @ParameterizedTest
    @MethodSource("services")
    void aServiceIsGivenWhatItCannotGuessInAContainer(String service) {
        var needed = new ServiceSettings(service).neededInAContainer();

        assertThat(needed).contains("MONGODB_URI", "KAFKA_BROKERS", "ISSUER_URI");
        assertThat(file.environment(service)).containsKeys(needed.toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("services")
    void aServiceIsGivenOnlyWhatItReads(String service) {
        assertThat(new ServiceSettings(service).all())
                .containsAll(file.environment(service).keySet());
    }

    @ParameterizedTest
    @MethodSource("services")
    void aServiceSignsInAsItsOwnUserAtItsOwnDatabase(String service) {
        var account = script.account(service);
        var password = file.environment("mongo-init").get(account.passwordIn());

        assertThat(password).isNotNull();
        assertThat(file.environment(service))
                .containsEntry("MONGODB_DATABASE", account.database())
                .containsEntry("MONGODB_URI", account.uri(String.valueOf(password), script.server()));
    }

    @Test
    void noTwoServicesShareADatabaseOrAPassword() {
        assertThat(script.accounts())
                .hasSize(3)
                .doesNotHaveDuplicates()
                .extracting(DatabaseScript.Account::database)
                .doesNotHaveDuplicates();
        assertThat(script.accounts())
                .extracting(DatabaseScript.Account::passwordIn)
                .doesNotHaveDuplicates();
    }

    @Test
    void theDatabaseIsTheReplicaSetThatItsScriptMakes() {
        assertThat(script.server()).hasScheme("mongodb").hasHost("mongo").hasPort(27017);
        assertThat(texts(file.service("mongo").path("command")))
                .containsSequence("--replSet", script.server().getQuery().replace("replicaSet=", ""))
                .contains("--keyFile");
        assertThat(file.environment("mongo").get("MONGO_INITDB_ROOT_PASSWORD"))
                .isEqualTo(file.environment("mongo-init").get("MONGODB_ROOT_PASSWORD"));
    }

    @ParameterizedTest
    @MethodSource("services")
    void aServiceStartsOnceItsDatabaseItsUserAndItsTopicsAreThere(String service) {
        assertThat(file.conditions(service))
                .isEqualTo(Map.of("mongo", HEALTHY, "mongo-init", COMPLETED, "kafka", HEALTHY, "topics", COMPLETED));
    }

    @Test
    void whatEndsByItselfIsWaitedForToTheEndAndWhatStaysUpUntilItIsHealthy() {
        assertThat(file.services())
                .allSatisfy(service -> assertThat(file.conditions(service))
                        .allSatisfy((dependency, condition) ->
                                assertThat(condition).isEqualTo(file.endsByItself(dependency) ? COMPLETED : HEALTHY)));
    }

    @Test
    void whatStaysUpIsWatchedAndStartedAgain() {
        assertThat(file.services())
                .filteredOn(service -> !file.endsByItself(service))
                .allSatisfy(service -> {
                    assertThat(texts(file.service(service).path("healthcheck").path("test")))
                            .startsWith("CMD");
                    assertThat(file.service(service).path("restart").asString()).isEqualTo("unless-stopped");
                    assertThat(file.service(service).has("stop_grace_period")).isTrue();
                });
    }

    @Test
    void onlyTheServicesAndTheIdentityProviderArePublishedAndOnlyOnLoopback() {
        var published = file.services().stream()
                .flatMap(service -> texts(file.service(service).path("ports")).stream());

        assertThat(published)
                .containsExactlyInAnyOrder(
                        "127.0.0.1:8080:8080", "127.0.0.1:8081:8081", "127.0.0.1:8082:8082", "127.0.0.1:8085:8085");
    }

    @Test
    void theServicesTrustTheProviderThatIsThereAndReachItsKeysByItsNameInTheNetwork() {
        var provider = file.environment("identity");

        assertThat(services().map(file::environment))
                .allSatisfy(environment -> assertThat(environment)
                        .containsEntry("ISSUER_URI", "${ISSUER_URI:-%s}".formatted(provider.get("ISSUER_URI")))
                        .containsEntry(
                                "KEYS_URI",
                                "${KEYS_URI:-http://identity:%s/oauth2/jwks}".formatted(provider.get("SERVER_PORT"))));
        assertThat(new ServiceSettings("identity").all()).containsAll(provider.keySet());
    }

    @ParameterizedTest
    @MethodSource("services")
    void aServiceListensWhereItIsPublished(String service) {
        var port = file.environment(service).get("SERVER_PORT");

        assertThat(texts(file.service(service).path("ports"))).containsExactly("127.0.0.1:%s:%s".formatted(port, port));
    }

    @Test
    void theBrokerIsOfTheVersionThatTheServicesAreBuiltWith() {
        assertThat(file.service("kafka").path("image").asString())
                .isEqualTo("apache/kafka:" + AppInfoParser.getVersion());
    }

    @Test
    void everyImageIsMadeOfWhatTheBuildLaysOut() {
        var stages = new ProjectFile("Dockerfile").text();
        var context = new ProjectFile(".dockerignore").text();

        assertThat(builds()).hasSize(5).allSatisfy(build -> {
            var app = build.path("args").path("APP").asString();
            assertThat(new ProjectFile(app + "/pom.xml").exists()).isTrue();
            assertThat(context).contains("\n!" + app + "/target/app\n");
            assertThat(stages).contains(" AS " + build.path("target").asString() + "\n");
        });
    }

    @Test
    void theSamplesPicturesAreWhereFeedServiceLooksForThem() {
        var folder = file.environment("feed-service").get("BROADSHEET_SITE_ASSETS");

        assertThat(texts(file.service("feed-service").path("volumes")))
                .containsExactly("./sample/assets:%s:ro".formatted(folder));
        assertThat(new ProjectFile("sample/assets").exists()).isTrue();
    }

    @Test
    void everyVariableIsDocumentedWithItsDefault() {
        var text = new ProjectFile("docs/compose.md").text();

        assertThat(ComposeFile.variables())
                .allSatisfy((name, value) -> assertThat(text).contains("| `%s` | `%s` |".formatted(name, value)));
    }

    private Set<JsonNode> builds() {
        return file.services().stream()
                .map(service -> file.service(service).path("build"))
                .filter(build -> !build.isMissingNode())
                .collect(Collectors.toSet());
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
