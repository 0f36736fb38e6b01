package broadsheet.feed.site;

import static broadsheet.feed.AnArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.events.CatalogueEvent;
import broadsheet.events.SectionChanged;
import broadsheet.events.SectionRetired;
import broadsheet.events.TagChanged;
import broadsheet.events.TagRetired;
import broadsheet.feed.site.Subject.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {

    private static final List<CatalogueEvent> LOG = List.of(
            section("s1", 1, "kinh-te", 20, null),
            section("s2", 1, "thoi-su", 10, null),
            section("s3", 1, "chung-khoan", 5, "s1"),
            tag("t1", 1, "tau-hoa", "tàu hỏa", List.of()),
            tag("t1", 2, "xe-lua", "xe lửa", List.of("tàu hỏa")),
            tag("t2", 1, "tau", "tàu", List.of()),
            new TagRetired("t2", 2, "tau", List.of(), List.of("tàu"), "t1"),
            tag("t3", 1, "ga", "ga", List.of()),
            new TagRetired("t3", 2, "ga", List.of(), List.of("ga"), "t2"),
            tag("t4", 1, "bao", "báo", List.of()),
            new TagRetired("t4", 2, "bao", List.of(), List.of("báo"), null),
            tag("t5", 1, "bao", "báo", List.of()),
            section("s4", 1, "cu", 30, null),
            new SectionRetired("s4", 2, "cu", List.of("xua"), "s2"));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void allEventsTwiceAndShuffledLeadToTheSame(int seed) {
        var events = new ArrayList<>(LOG);
        events.addAll(LOG);
        Collections.shuffle(events, new Random(seed));
        var catalogue = new Catalogue();
        events.forEach(event -> catalogue.take(List.of(event)));

        assertThat(catalogue.sections()).extracting(Subject::slug).containsExactly("thoi-su", "kinh-te", "chung-khoan");
        assertThat(catalogue.tag("TÀU HỎA")).map(Subject::id).contains("t1");
        assertThat(catalogue.tag("tàu")).map(Subject::id).contains("t1");
        assertThat(catalogue.bySlug(Kind.TAG, "ga")).map(Subject::id).contains("t1");
        assertThat(catalogue.bySlug(Kind.TAG, "bao")).map(Subject::id).contains("t5");
        assertThat(catalogue.section("xua")).map(Subject::slug).contains("thoi-su");
        assertThat(catalogue.references(catalogue.tag("ga").orElseThrow()))
                .containsExactlyInAnyOrder("xe lửa", "tàu hỏa", "tàu", "ga");
    }

    @Test
    void anArticleIsReadAsWhatItNamesIsCalledNow() {
        var catalogue = new Catalogue();
        catalogue.take(LOG);

        var article = catalogue.current(
                anArticle().inSection("cu").tagged("tàu", "tàu hỏa", "lạ").build());

        assertThat(article.section()).isEqualTo("thoi-su");
        assertThat(article.tags()).containsExactly("xe lửa", "lạ");
    }

    @Test
    void whatIsNotAmongAllThereAreIsForgotten() {
        var catalogue = new Catalogue();
        catalogue.take(List.of(section("s9", 9, "rac", 5, null)));

        catalogue.takeAll(LOG);

        assertThat(catalogue.section("rac")).isEmpty();
        assertThat(catalogue.section("kinh-te")).isPresent();
    }

    @Test
    void sectionsThatArePartOfEachOtherByMistakeAreAllThere() {
        var catalogue = new Catalogue();
        catalogue.take(List.of(section("a", 1, "a", 1, "b"), section("b", 1, "b", 2, "a")));

        assertThat(catalogue.sections()).extracting(Subject::slug).containsExactly("a", "b");
    }

    private static SectionChanged section(String id, long version, String slug, int order, @Nullable String parent) {
        return new SectionChanged(id, version, slug, List.of(), Map.of("vi", slug), Map.of(), order, parent);
    }

    private static TagChanged tag(String id, long version, String slug, String name, List<String> formerNames) {
        return new TagChanged(id, version, slug, List.of(), Map.of("vi", name), formerNames, Map.of());
    }
}
