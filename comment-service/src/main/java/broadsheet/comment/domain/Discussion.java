package broadsheet.comment.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether an article takes comments: its own events tell whether readers see it, and as long as they do, the newsroom
 * or its age may close the discussion.
 *
 * @param version grows when the discussion opens or closes
 * @param articleVersion the version of the article that was last heard of
 * @param section the article's, as far as it was heard of
 * @param live whether readers see the article, and so may read the discussion
 * @param closed whether it was closed although they do; stays so until somebody opens it
 * @param since when it last opened or closed, UTC
 * @param last why it did
 */
public record Discussion(
        ArticleId articleId,
        Version version,
        long articleVersion,
        @Nullable String section,
        boolean live,
        boolean closed,
        Instant since,
        Turn last) {

    /** The discussion of an article that is heard of for the first time. */
    public static Discussion begin(ArticleHeard heard, Instant at) {
        return new Discussion(
                heard.articleId(),
                Version.FIRST,
                heard.version(),
                heard.section(),
                heard.live(),
                false,
                at,
                Turn.OF_THE_ARTICLE);
    }

    /** Whether readers may comment. */
    public boolean open() {
        return live && !closed;
    }

    /** What the news of the article make of it; empty when they are old. */
    public Optional<Discussion> hear(ArticleHeard heard, Instant at) {
        if (heard.version() <= articleVersion) {
            return Optional.empty();
        }
        var place = heard.section() == null ? section : heard.section();
        var turns = open() != (heard.live() && !closed);
        return Optional.of(new Discussion(
                articleId,
                turns ? version.next() : version,
                heard.version(),
                place,
                heard.live(),
                closed,
                turns ? at : since,
                turns ? Turn.OF_THE_ARTICLE : last));
    }

    /**
     * Takes no more comments; those that there are stay to be read.
     *
     * @throws DiscussionRefused if it takes none already
     */
    public Discussion close(Judge.Moderator by, @Nullable String note, Instant at) {
        if (!open()) {
            throw new DiscussionRefused("The discussion is closed already.");
        }
        return turned(true, at, new Turn(Turn.Cause.HAND, by, note));
    }

    /**
     * Takes comments again, as new as on its first day.
     *
     * @throws DiscussionRefused if it does already, or readers don't see the article
     */
    public Discussion reopen(Judge.Moderator by, @Nullable String note, Instant at) {
        if (!live) {
            throw new DiscussionRefused("Readers don't see the article.");
        }
        if (!closed) {
            throw new DiscussionRefused("The discussion is open already.");
        }
        return turned(false, at, new Turn(Turn.Cause.HAND, by, note));
    }

    /** Closed for its age, if it is open and was opened at or before a time. */
    public Optional<Discussion> age(Instant openedBy, Instant at) {
        return open() && !since.isAfter(openedBy) ? Optional.of(turned(true, at, Turn.OF_AGE)) : Optional.empty();
    }

    private Discussion turned(boolean closing, Instant at, Turn why) {
        return new Discussion(articleId, version.next(), articleVersion, section, live, closing, at, why);
    }

    /**
     * What an article's event says that matters here.
     *
     * @param version the article's
     * @param section null if the event doesn't say
     * @param live whether readers see the article
     */
    public record ArticleHeard(
            ArticleId articleId, long version, @Nullable String section, boolean live) {}
}
