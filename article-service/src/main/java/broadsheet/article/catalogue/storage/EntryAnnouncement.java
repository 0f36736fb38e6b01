package broadsheet.article.catalogue.storage;

import broadsheet.article.catalogue.entry.Details;
import broadsheet.article.catalogue.entry.Entry;
import broadsheet.article.catalogue.entry.Filed;
import broadsheet.article.catalogue.entry.Retired;
import broadsheet.article.catalogue.entry.Wording;
import broadsheet.article.domain.Language;
import broadsheet.article.domain.Slug;
import broadsheet.events.AuthorChanged;
import broadsheet.events.AuthorRetired;
import broadsheet.events.CatalogueEvent;
import broadsheet.events.EventFormat;
import broadsheet.events.Portrait;
import broadsheet.events.ProfileLink;
import broadsheet.events.SectionChanged;
import broadsheet.events.SectionRetired;
import broadsheet.events.TagChanged;
import broadsheet.events.TagRetired;
import broadsheet.outbox.Letter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the platform hears of an entry: the one place where one becomes a published event. */
final class EntryAnnouncement {

    private static final String SOURCE = "/article-service";

    private EntryAnnouncement() {}

    static Letter of(Filed filed, Instant at) {
        var event = event(filed);
        var record = EventFormat.write(event, event.subject() + "@" + event.version(), SOURCE, at);
        return new Letter(
                record.id(), record.topic(), record.key(), record.partitionKey(), record.headers(), record.body());
    }

    private static CatalogueEvent event(Filed filed) {
        return switch (filed) {
            case Entry entry -> changed(entry);
            case Retired retired -> retired(retired);
        };
    }

    private static CatalogueEvent changed(Entry entry) {
        var slug = entry.slug().value();
        var former = entry.formerSlugs().stream().map(Slug::value).toList();
        var names = texts(entry.names());
        var descriptions = texts(entry.descriptions());
        return switch (entry.details()) {
            case Details.OfSection(int order, @Nullable String parentId) ->
                new SectionChanged(entry.id(), entry.version(), slug, former, names, descriptions, order, parentId);
            case Details.OfTag _ ->
                new TagChanged(entry.id(), entry.version(), slug, former, names, entry.formerNames(), descriptions);
            case Details.OfAuthor author ->
                new AuthorChanged(
                        entry.id(),
                        entry.version(),
                        slug,
                        former,
                        names,
                        entry.formerNames(),
                        descriptions,
                        texts(author.biographies()),
                        portrait(author.picture()),
                        author.links().stream()
                                .map(link ->
                                        new ProfileLink(link.label(), link.url().value()))
                                .toList());
        };
    }

    private static CatalogueEvent retired(Retired gone) {
        var slug = gone.slugs().getFirst();
        List<String> former = gone.slugs().subList(1, gone.slugs().size());
        var successor = gone.replacedBy().orElse(null);
        return switch (gone.kind()) {
            case SECTION -> new SectionRetired(gone.id(), gone.version(), slug, former, successor);
            case TAG -> new TagRetired(gone.id(), gone.version(), slug, former, gone.allNames(), successor);
            case AUTHOR -> new AuthorRetired(gone.id(), gone.version(), slug, former, gone.allNames(), successor);
        };
    }

    private static @Nullable Portrait portrait(Details.@Nullable Portrait picture) {
        if (picture == null) {
            return null;
        }
        var credit = picture.credit();
        return new Portrait(picture.url().value(), credit == null ? null : credit.value());
    }

    private static Map<String, String> texts(Wording wording) {
        return wording.byLanguage().entrySet().stream()
                .collect(Collectors.toMap(text -> key(text.getKey()), Map.Entry::getValue));
    }

    private static String key(Language language) {
        return language.value();
    }
}
