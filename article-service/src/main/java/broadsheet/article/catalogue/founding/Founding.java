package broadsheet.article.catalogue.founding;

import static java.nio.charset.StandardCharsets.UTF_8;

import broadsheet.article.catalogue.Newsroom;
import broadsheet.article.catalogue.Newsroom.FirstSection;
import broadsheet.article.catalogue.entry.Details;
import broadsheet.article.catalogue.entry.Entry;
import broadsheet.article.catalogue.entry.Kind;
import broadsheet.article.catalogue.entry.Terms;
import broadsheet.article.catalogue.entry.Wording;
import broadsheet.article.catalogue.reference.Acquainting;
import broadsheet.article.catalogue.storage.Catalogue;
import broadsheet.article.catalogue.storage.Taken;
import broadsheet.article.domain.Language;
import broadsheet.article.domain.Slug;
import broadsheet.article.storage.Mentions;
import broadsheet.article.storage.Mentions.Where;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Enters the newsroom's first sections, and what articles from before the catalogue name. It is done once; done twice,
 * or by several instances at the same time, or broken off and begun again, it comes to the same.
 */
@Component
class Founding {

    private static final Logger LOG = LoggerFactory.getLogger(Founding.class);
    private static final int BETWEEN_SECTIONS = 10;

    private final Newsroom newsroom;
    private final Catalogue catalogue;
    private final Mentions mentions;
    private final Acquainting acquainting;
    private final Milestones milestones;
    private final InstantSource clock;

    Founding(
            Newsroom newsroom,
            Catalogue catalogue,
            Mentions mentions,
            Acquainting acquainting,
            Milestones milestones,
            InstantSource clock) {
        this.newsroom = newsroom;
        this.catalogue = catalogue;
        this.mentions = mentions;
        this.acquainting = acquainting;
        this.milestones = milestones;
        this.clock = clock;
    }

    /** The sections: articles can't be written without. */
    void sections() {
        if (milestones.isReached("sections")) {
            return;
        }
        var order = BETWEEN_SECTIONS;
        for (var section : first().values()) {
            found(section, order);
            order += BETWEEN_SECTIONS;
        }
        milestones.reached("sections");
    }

    /** The tags and authors that articles name. */
    void names() {
        if (milestones.isReached("names")) {
            return;
        }
        mentions.all(Where.TAGS).forEach(name -> meet(Kind.TAG, name));
        mentions.all(Where.BYLINES).forEach(name -> meet(Kind.AUTHOR, name));
        milestones.reached("names");
    }

    /** Those of the settings, then those that articles are in, which nobody has named yet: they go by their slugs. */
    private Map<String, FirstSection> first() {
        var sections = newsroom.sections().stream()
                .collect(Collectors.toMap(FirstSection::slug, section -> section, (one, _) -> one, LinkedHashMap::new));
        mentions.all(Where.SECTION).stream()
                .sorted()
                .forEach(slug ->
                        sections.computeIfAbsent(slug, _ -> new FirstSection(slug, Map.of(newsroom.language(), slug))));
        return sections;
    }

    private void found(FirstSection section, int order) {
        var names = section.names().entrySet().stream()
                .collect(Collectors.toMap(name -> new Language(name.getKey()), Map.Entry::getValue));
        var terms = new Terms(
                Optional.of(new Slug(section.slug())),
                new Wording(names),
                Wording.NONE,
                new Details.OfSection(order, null));
        // An id that every instance makes alike: what one has founded, and an editor then deleted, stays deleted
        var id = UUID.nameUUIDFromBytes(("section/" + section.slug()).getBytes(UTF_8));
        try {
            if (catalogue.add(Entry.create(id.toString(), terms, section.slug(), clock.instant()), Optional.empty())) {
                LOG.info("section {} founded", section.slug());
            }
        } catch (Taken _) {
            LOG.debug("section {} is there already", section.slug());
        }
    }

    private void meet(Kind kind, String name) {
        var entry = acquainting.with(kind, name, newsroom.usualLanguage());
        if (!entry.allNames().contains(name)) {
            catalogue.addReferences(entry, List.of(name));
        }
    }
}
