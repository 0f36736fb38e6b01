package broadsheet.article.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the desk knows of an article in whatever state it is.
 *
 * @param slug missing as long as there is no headline
 * @param formerSlugs under which readers have known it; they are sent on for ever
 * @param owner who created it
 * @param createdAt UTC
 * @param edition what readers were last shown; null if they never saw it
 * @param unpublishedAt since when they don't see it any more, UTC; null while they do, and if they never did
 * @param last the newest line of its activity log
 */
public record Filing(
        ArticleId id,
        Version version,
        @Nullable Slug slug,
        List<Slug> formerSlugs,
        Person owner,
        Instant createdAt,
        @Nullable Edition edition,
        @Nullable Instant unpublishedAt,
        Entry last) {

    public Filing {
        formerSlugs = List.copyOf(formerSlugs);
    }

    /** The filing of an article that is just being created. */
    static Filing first(ArticleId id, @Nullable Slug slug, Act act) {
        var entry = new Entry(Version.FIRST, Move.CREATE, State.DRAFT, act.by(), act.at(), null);
        return new Filing(id, Version.FIRST, slug, List.of(), act.by(), act.at(), null, null, entry);
    }

    /** When anything about it last changed, UTC. */
    public Instant changedAt() {
        return last.at();
    }

    /** What readers were last shown, if they ever saw it. */
    public Optional<Edition> shown() {
        return Optional.ofNullable(edition);
    }

    Filing moved(Move move, State to, Act act) {
        return moved(move, to, act, null);
    }

    Filing moved(Move move, State to, Act act, @Nullable String note) {
        var next = version.next();
        return new Filing(
                id,
                next,
                slug,
                formerSlugs,
                owner,
                createdAt,
                edition,
                unpublishedAt,
                new Entry(next, move, to, act.by(), act.at(), note));
    }

    /** As readers see it now: the slug that the desk chose counts from here on, and the one they knew leads to it. */
    Filing showing(Edition next) {
        var chosen = next.content().slug();
        return (chosen == null ? this : renamed(chosen)).withEdition(next).unseenSince(null);
    }

    /** As readers don't see it any more; if they didn't anyway, the earlier time stays. */
    Filing gone(Instant at) {
        return unpublishedAt == null ? unseenSince(at) : this;
    }

    Filing slugged(@Nullable Slug other) {
        return new Filing(id, version, other, formerSlugs, owner, createdAt, edition, unpublishedAt, last);
    }

    private Filing renamed(Slug chosen) {
        if (slug == null || edition == null || slug.equals(chosen)) {
            return slugged(chosen);
        }
        var former = Stream.concat(formerSlugs.stream(), Stream.of(slug))
                .filter(old -> !old.equals(chosen))
                .distinct()
                .toList();
        return new Filing(id, version, chosen, former, owner, createdAt, edition, unpublishedAt, last);
    }

    Filing withEdition(Edition next) {
        return new Filing(id, version, slug, formerSlugs, owner, createdAt, next, unpublishedAt, last);
    }

    private Filing unseenSince(@Nullable Instant at) {
        return new Filing(id, version, slug, formerSlugs, owner, createdAt, edition, at, last);
    }
}
