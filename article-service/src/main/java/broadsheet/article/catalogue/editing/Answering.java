package broadsheet.article.catalogue.editing;

import broadsheet.article.catalogue.entry.Details;
import broadsheet.article.catalogue.entry.Entry;
import broadsheet.article.catalogue.entry.Wording;
import broadsheet.article.domain.Slug;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sections, tags and authors as clients read them. */
final class Answering {

    private Answering() {}

    static SectionAnswer section(Shown shown) {
        var entry = shown.entry();
        var order = entry.details() instanceof Details.OfSection section ? section.order() : 0;
        return new SectionAnswer(
                entry.id(),
                entry.version(),
                entry.slug().value(),
                texts(entry.names()),
                texts(entry.descriptions()),
                order,
                shown.parent(),
                slugs(entry),
                shown.articles(),
                entry.createdAt(),
                entry.updatedAt());
    }

    static TagAnswer tag(Shown shown) {
        var entry = shown.entry();
        return new TagAnswer(
                entry.id(),
                entry.version(),
                entry.slug().value(),
                texts(entry.names()),
                texts(entry.descriptions()),
                slugs(entry),
                entry.formerNames(),
                shown.articles(),
                entry.createdAt(),
                entry.updatedAt());
    }

    static AuthorAnswer author(Shown shown) {
        var entry = shown.entry();
        var author = (Details.OfAuthor) entry.details();
        return new AuthorAnswer(
                entry.id(),
                entry.version(),
                entry.slug().value(),
                texts(entry.names()),
                texts(entry.descriptions()),
                texts(author.biographies()),
                portrait(author),
                author.links().stream()
                        .map(link -> new LinkAnswer(link.label(), link.url().value()))
                        .toList(),
                slugs(entry),
                entry.formerNames(),
                shown.articles(),
                entry.createdAt(),
                entry.updatedAt());
    }

    private static @Nullable PortraitAnswer portrait(Details.OfAuthor author) {
        var picture = author.picture();
        if (picture == null) {
            return null;
        }
        var credit = picture.credit();
        return new PortraitAnswer(picture.url().value(), credit == null ? null : credit.value());
    }

    private static Map<String, String> texts(Wording wording) {
        var texts = new LinkedHashMap<String, String>();
        wording.byLanguage().forEach((language, text) -> texts.put(language.value(), text));
        return texts;
    }

    private static List<String> slugs(Entry entry) {
        return entry.formerSlugs().stream().map(Slug::value).toList();
    }

    /**
     * An entry with what isn't its own.
     *
     * @param parent the slug of the section that it is part of
     * @param articles how many articles name it
     */
    record Shown(Entry entry, @Nullable String parent, long articles) {}

    /**
     * A section.
     *
     * @param articles how many articles are in it, in the desk's text or in what readers were last shown
     */
    record SectionAnswer(
            String id,
            long version,
            String slug,
            Map<String, String> names,
            Map<String, String> descriptions,
            int order,
            @Nullable String parent,
            List<String> formerSlugs,
            long articles,
            Instant createdAt,
            Instant updatedAt) {}

    /**
     * A tag.
     *
     * @param articles how many articles have it, in the desk's text or in what readers were last shown
     */
    record TagAnswer(
            String id,
            long version,
            String slug,
            Map<String, String> names,
            Map<String, String> descriptions,
            List<String> formerSlugs,
            List<String> formerNames,
            long articles,
            Instant createdAt,
            Instant updatedAt) {}

    /**
     * An author.
     *
     * @param articles how many articles name the author, in the desk's text or in what readers were last shown
     */
    record AuthorAnswer(
            String id,
            long version,
            String slug,
            Map<String, String> names,
            Map<String, String> descriptions,
            Map<String, String> biographies,
            @Nullable PortraitAnswer picture,
            List<LinkAnswer> links,
            List<String> formerSlugs,
            List<String> formerNames,
            long articles,
            Instant createdAt,
            Instant updatedAt) {}

    /** A picture of an author. */
    record PortraitAnswer(String url, @Nullable String credit) {}

    /** Where an author is found elsewhere. */
    record LinkAnswer(String label, String url) {}
}
