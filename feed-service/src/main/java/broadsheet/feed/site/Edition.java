package broadsheet.feed.site;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The site in one language. Safe for use by many threads. */
public final class Edition {

    private final Site site;
    private final Language language;
    private final Catalogue catalogue;
    private final Labels labels;
    private final DateTimeFormatter dateTime;
    private final LocalizedNumberFormatter numbers;
    private final String query;
    private final String origin;

    Edition(Site site, Language language, Catalogue catalogue) {
        this.site = site;
        this.language = language;
        this.catalogue = catalogue;
        labels = Labels.in(language);
        dateTime = DateTimeFormatter.ofPattern(labels.text("dateTime"), language.locale())
                .withZone(site.zone());
        numbers = NumberFormatter.withLocale(language.locale());
        query = language.equals(site.defaultLanguage()) ? "" : "?lang=" + language.tag();
        origin = site.baseUrl().toString().replaceFirst("/+$", "");
    }

    /** The site that this is an edition of. */
    public Site site() {
        return site;
    }

    /** The language of the labels, not necessarily that of an article. */
    public Language language() {
        return language;
    }

    /** All labels, for templates. */
    public Map<String, String> labels() {
        return labels.all();
    }

    /** The labels of these names, and those that begin with one of them and a dot, for scripts. */
    public Map<String, String> labelsOf(String... names) {
        return labels.of(List.of(names));
    }

    /** A label with its placeholders {@code {0}}, {@code {1}} … filled. */
    public String label(String key, Object... values) {
        return labels.text(key, values);
    }

    /** A date and time by the site's clock, such as {@code 30/12/2022 12:26}. */
    public String dateTime(Instant instant) {
        return dateTime.format(instant);
    }

    /** A whole number, such as {@code 1.234}. */
    public String number(long number) {
        return numbers.format(number).toString();
    }

    /** How many comments there are, such as {@code 1,234 comments}. */
    public String comments(long count) {
        return counted("comments", count);
    }

    /** A label that tells how many there are, in the form for so many. */
    public String counted(String key, long count) {
        return labels.count(key, count, number(count));
    }

    /** The address of a page within the site; the reader stays in this edition. */
    public String link(String path) {
        return path + query;
    }

    /** The address of a page for use outside the site. */
    public String absolute(String path) {
        return origin + link(path);
    }

    /** The address of something that is the same in every edition, such as a picture, for use outside the site. */
    public String absoluteFile(String url) {
        return url.startsWith("/") ? origin + url : url;
    }

    /** What this edition calls a section; empty when the site doesn't have it. */
    public Optional<String> sectionName(String slug) {
        return catalogue.section(slug).map(this::name);
    }

    /** The section with a slug; empty when the catalogue hasn't got it. */
    public Optional<Subject> section(String slug) {
        return catalogue.section(slug);
    }

    /** The sections in the order of the navigation. */
    public List<Subject> sections() {
        return catalogue.sections();
    }

    /** The tag that an article names so; empty when the catalogue hasn't got it. */
    public Optional<Subject> tag(String name) {
        return catalogue.tag(name);
    }

    /** The author that an article names so; empty when the catalogue hasn't got them. */
    public Optional<Subject> author(String name) {
        return catalogue.author(name);
    }

    /** Whether the front of a tag or an author is at a path within the site. */
    public boolean isOfTagOrAuthor(String path) {
        return catalogue.tagOrAuthorAt(path).isPresent();
    }

    /** What this edition calls a section, a tag or an author. */
    public String name(Subject subject) {
        return subject.name(language, site.defaultLanguage());
    }

    /** One sentence about it. */
    public Optional<String> description(Subject subject) {
        return Subject.text(subject.descriptions(), language, site.defaultLanguage());
    }

    /** An author's life. */
    public Optional<String> biography(Subject subject) {
        return Subject.text(subject.biographies(), language, site.defaultLanguage());
    }

    /** The tag that a text must be marked with; null when it is in the edition's own language. */
    public @Nullable String foreign(String textLanguage) {
        return textLanguage.equalsIgnoreCase(language.tag()) ? null : textLanguage;
    }
}
