package broadsheet.article.catalogue.reference;

import broadsheet.article.catalogue.entry.Entry;
import broadsheet.article.catalogue.entry.Kind;
import broadsheet.article.catalogue.storage.Key;
import broadsheet.article.domain.Byline;
import broadsheet.article.domain.Content;
import broadsheet.article.domain.Language;
import broadsheet.article.domain.Section;
import broadsheet.article.domain.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the things that articles name are called now. What nothing is known of is called as it is.
 *
 * @param known the entries by what they are named by
 * @param usual the language of a name that there is not in the article's
 */
public record Names(Map<Key, Entry> known, Language usual) {

    /** By what an article's content names things. */
    static Set<Key> keys(Content content) {
        var section = Optional.ofNullable(content.section()).stream().map(Names::key);
        var tags = content.tags().stream().map(Names::key);
        var bylines = content.bylines().stream().map(Names::key);
        return Stream.of(section, tags, bylines).flatMap(Function.identity()).collect(Collectors.toSet());
    }

    static Key key(Section section) {
        return Key.ofSlug(Kind.SECTION, section.value());
    }

    static Key key(Tag tag) {
        return Key.ofName(Kind.TAG, tag.value());
    }

    static Key key(Byline byline) {
        return Key.ofName(Kind.AUTHOR, byline.value());
    }

    /**
     * The content, in which everything is called as it is called now, in the content's own language if there is that.
     */
    Content in(Content content) {
        var language = content.language();
        return content.naming(
                Optional.ofNullable(content.section()).map(this::now).orElse(null),
                tags(content.tags(), language),
                bylines(content.bylines(), language));
    }

    /** A section's slug as it is now. */
    public @Nullable String section(@Nullable String stored) {
        return stored == null ? null : now(new Section(stored)).value();
    }

    /** Tags as they are called now; two that have become one stand there once. */
    public List<Tag> tags(List<Tag> stored, Language language) {
        return stored.stream()
                .map(tag -> new Tag(now(key(tag), tag.value(), language)))
                .distinct()
                .toList();
    }

    /** Bylines as their authors are called now. */
    public List<Byline> bylines(List<Byline> stored, Language language) {
        return stored.stream()
                .map(byline -> new Byline(now(key(byline), byline.value(), language)))
                .distinct()
                .toList();
    }

    private Section now(Section stored) {
        return Optional.ofNullable(known.get(key(stored)))
                .map(entry -> new Section(entry.slug().value()))
                .orElse(stored);
    }

    private String now(Key key, String stored, Language language) {
        return Optional.ofNullable(known.get(key))
                .flatMap(entry -> entry.names().in(language, usual))
                .orElse(stored);
    }
}
