package broadsheet.feed.pressroom;

import static broadsheet.feed.AnArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.events.TagChanged;
import broadsheet.feed.arrangement.Story;
import broadsheet.feed.arrangement.Talk;
import broadsheet.feed.front.Front;
import broadsheet.feed.press.Pressed;
import broadsheet.feed.site.Catalogue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RenamedTest {

    private final Catalogue catalogue = new Catalogue();

    @Test
    void theFrontOfATagSaysItsOwnNameAndThoseOfTheAuthorsOfItsArticles() {
        var front = front();

        assertThat(tagOrAuthor("t", "lúa").isOn(front, catalogue)).isTrue();
        assertThat(tagOrAuthor("a", "hiền thu").isOn(front, catalogue)).isTrue();
        assertThat(tagOrAuthor("khac", "gạo nếp").isOn(front, catalogue)).isTrue();
    }

    @Test
    void whatIsNewElsewhereIsNotOnIt() {
        assertThat(tagOrAuthor("moi", "chè").isOn(front(), catalogue)).isFalse();
    }

    @Test
    void sectionsAreOnEveryPage() {
        var section = new Renamed(Set.of("s"), Set.of(), true);

        assertThat(section.isOn(front(), catalogue)).isTrue();
        assertThat(section.isOn(anArticle().build())).isTrue();
    }

    @Test
    void anArticleSaysItsTagsAndAuthorsHoweverTheyAreWritten() {
        var article = anArticle().tagged("Lúa").by("Hiền Thu").build();

        assertThat(tagOrAuthor("t", "lúa").isOn(article)).isTrue();
        assertThat(tagOrAuthor("a", "hiền thu").isOn(article)).isTrue();
        assertThat(tagOrAuthor("moi", "chè").isOn(article)).isFalse();
    }

    private static Renamed tagOrAuthor(String id, String name) {
        return new Renamed(Set.of(id), Set.of(name), false);
    }

    private LaidSubject front() {
        catalogue.take(
                List.of(new TagChanged("t", 1, "lua", List.of(), Map.of("vi", "lúa"), List.of("gạo nếp"), Map.of())));
        var shelf = new Shelf(
                List.of(Story.of(anArticle().tagged("lúa").by("Hiền Thu").build(), Talk.NONE)));
        var json = Pressed.json("lúa");
        var front = new Front("lua", List.of());
        return new LaidSubject(catalogue.tag("lúa").orElseThrow(), shelf, front, Instant.EPOCH, json, Map.of());
    }
}
