package broadsheet.feed.serving;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.feed.Reading;
import broadsheet.feed.SampleNewsroom;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApologiesTest {

    private final Apologies apologies = new Apologies(SampleNewsroom.editions());

    private final Map<Integer, BiFunction<String, Query, Reply>> all =
            Map.of(405, apologies::notAllowed, 500, apologies::failed, 503, apologies::unavailable);

    @ParameterizedTest
    @ValueSource(strings = {"/", "/articles/x", "/search", "/sections/kinh-te", "/khong-co"})
    void readersGetAPageOfTheSiteInTheirLanguage(String path) {
        all.forEach((status, apology) -> {
            var reply = apology.apply(path, new Query("lang=en"));

            assertThat(reply.status()).isEqualTo(status);
            var page = Reading.page(reply.body());
            assertThat(page.select("html").attr("lang")).isEqualTo("en");
            assertThat(page.select("main .label").text()).isEqualTo(status.toString());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pages/articles/x", "/fronts/home", "/search/articles", "/oembed", "/feed.json"})
    void programsGetAProblem(String path) {
        all.forEach((status, apology) -> {
            var reply = apology.apply(path, new Query(null));

            assertThat(reply.status()).isEqualTo(status);
            assertThat(reply.body().contentType()).isEqualTo("application/problem+json");
            assertThat(Reading.text(reply.body())).contains("urn:broadsheet:problem:", path);
        });
    }
}
