package broadsheet.feed.search;

import broadsheet.feed.press.Head;
import broadsheet.feed.press.Plate;
import broadsheet.feed.press.Pressed;
import broadsheet.feed.press.Shell;
import broadsheet.feed.site.Edition;
import broadsheet.feed.site.Editions;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Presses what was found. Holds nothing but compiled templates: any number of threads may use it. */
public final class PressingSearch {

    /** Where readers search. */
    public static final String PATH = "/search";

    private final Plate plate;
    private final Plate description = Plate.ofXml("opensearch");
    private final Editions editions;

    PressingSearch(Editions editions) {
        this.editions = editions;
        plate = Plate.named("search", editions.theme());
    }

    /** {@code {"query", "count", "countIsExact", "articles": […], "next"}}. */
    public Pressed json(Answer answer) {
        return Pressed.json(SearchJson.of(answer));
    }

    /**
     * The page with what was found, or with no more than the form.
     *
     * @param parameter what the reader filled the form in with
     */
    public Pressed page(Optional<Answer> answer, Function<String, Optional<String>> parameter, Edition edition) {
        var form = SearchForm.of(parameter, edition);
        return plate.press(SearchPage.of(shell(form, edition), form, answer, edition));
    }

    /** The page that says why nothing can be found. */
    public Pressed refusal(String label, Function<String, Optional<String>> parameter, Edition edition) {
        var form = SearchForm.of(parameter, edition);
        return plate.press(SearchPage.refused(shell(form, edition), form, edition.label(label)));
    }

    /** How browsers search this site (OpenSearch 1.1). */
    public Pressed description(Edition edition) {
        var site = edition.site().name();
        return description.press(
                "application/opensearchdescription+xml;charset=utf-8",
                new Description(
                        site,
                        edition.label("searchIn", site),
                        edition.language().tag(),
                        template(edition, PATH),
                        template(edition, PATH + "/articles"),
                        edition.absolute("/opensearch.xml")));
    }

    private static String template(Edition edition, String path) {
        var address = edition.absolute(path);
        return address + (address.contains("?") ? "&" : "?") + "q={searchTerms}";
    }

    private Shell shell(SearchForm form, Edition edition) {
        var site = edition.site().name();
        var title = form.q().isEmpty() ? edition.label("search") : edition.label("searchTitle", form.q());
        var head = new Head(
                edition.label("articleTitle", title, site), title, null, null, "website", null, null, List.of());
        return Shell.around(head, edition, editions);
    }

    private record Description(
            String name, String description, String language, String page, String json, String self) {}
}
