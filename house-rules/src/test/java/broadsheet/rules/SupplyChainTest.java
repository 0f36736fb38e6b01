package broadsheet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the services are made of, as the CycloneDX document in each one's jar has it. */
class SupplyChainTest {

    private static final String DOCUMENT = "META-INF/sbom/application.cdx.json";

    /**
     * A newsroom may run, change and pass on what is under these; the last two are how libraries call BSD-3-Clause and
     * EPL-1.0.
     */
    private static final Set<String> FREE = Set.of(
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "EPL-1.0",
            "EPL-2.0",
            "MIT",
            "MIT-0",
            "Unicode-3.0",
            "CC0-1.0",
            "The (New) BSD License",
            "EPL 1.0");

    /** Under BSD-3-Clause by its licence file; what its metadata says is taken for an older BSD licence. */
    private static final String KNOWN_BY_ITS_FILE = "pkg:maven/com.twelvemonkeys.";

    @Test
    void eachServiceSaysWhatItIsMadeOf() throws IOException {
        assertThat(documents()
                        .map(document -> document.at("/metadata/component/name").asString()))
                .contains(
                        "broadsheet-article-service",
                        "broadsheet-comment-service",
                        "broadsheet-feed-service",
                        "broadsheet-identity");
        assertThat(documents())
                .allSatisfy(document -> assertThat(libraries(document)).isNotEmpty());
    }

    @Test
    void everyLibraryMayBePassedOn() throws IOException {
        assertThat(documents()
                        .flatMap(SupplyChainTest::libraries)
                        .filter(library -> licences(library).noneMatch(FREE::contains))
                        .filter(library -> !library.get("purl").asString().startsWith(KNOWN_BY_ITS_FILE))
                        .map(library -> library.get("purl").asString() + " "
                                + licences(library).toList())
                        .distinct())
                .isEmpty();
    }

    private static Stream<JsonNode> documents() throws IOException {
        var loader = SupplyChainTest.class.getClassLoader();
        return Collections.list(loader.getResources(DOCUMENT)).stream().map(SupplyChainTest::read);
    }

    private static Stream<JsonNode> libraries(JsonNode document) {
        return document.path("components")
                .valueStream()
                .filter(component -> !component.path("group").asString("").equals("broadsheet"));
    }

    private static Stream<String> licences(JsonNode library) {
        return library.path("licenses")
                .valueStream()
                .flatMap(licence -> List.of("/license/id", "/license/name", "/expression").stream()
                        .map(place -> licence.at(place).asString("")))
                .filter(name -> !name.isEmpty());
    }

    private static JsonNode read(URL address) {
        try (var body = address.openStream()) {
            return JsonMapper.shared().readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
