package broadsheet.events;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment under an article.
 *
 * @param id a UUID, version 7: ids sort by the time at which the comments were posted
 * @param articleId the article it is about
 * @param version grows with every change of the comment
 * @param parentId the comment that it answers; absent when it answers the article itself
 * @param ancestors what it answers, from the comment on the article down to its parent; absent or empty when it answers
 *     the article itself
 * @param author who wrote it; absent once removed
 * @param text plain text, Unicode NFC, 1 to 5,000 user-perceived characters; absent once removed
 * @param status whether readers see it
 * @param postedAt UTC
 * @param editedAt when its text last changed, UTC; absent if it never did
 * @param featured true when the newsroom recommends it to readers; absent otherwise
 */
public record Comment(
        String id,
        String articleId,
        long version,
        @Nullable String parentId,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        List<String> ancestors,

        @Nullable Author author,
        @Nullable String text,
        Status status,
        Instant postedAt,
        @Nullable Instant editedAt,
        @Nullable Boolean featured) {

    public Comment {
        requireNonNull(id, "id");
        Versions.require(version);
        requireNonNull(articleId, "articleId");
        requireNonNull(status, "status");
        requireNonNull(postedAt, "postedAt");
        ancestors = ancestorsOf(parentId, ancestors);
    }

    @Override
    public List<String> ancestors() {
        return ancestorsOf(parentId, ancestors);
    }

    /** Whether readers see what it says. It counts if they do, and none of its ancestors {@link #hidesReplies()}. */
    @JsonIgnore
    public boolean isVisible() {
        return status == Status.VISIBLE;
    }

    /** Whether the comments below it are hidden with it, and not counted. One that is removed keeps its place. */
    @JsonIgnore
    public boolean hidesReplies() {
        return switch (status) {
            case HELD, REJECTED -> true;
            case VISIBLE, REMOVED -> false;
        };
    }

    /** What was told before there were ancestors names the parent alone. */
    private static List<String> ancestorsOf(@Nullable String parentId, @Nullable List<String> ancestors) {
        if (ancestors == null || ancestors.isEmpty()) {
            return parentId == null ? List.of() : List.of(parentId);
        }
        return List.copyOf(ancestors);
    }

    /**
     * Who wrote a comment.
     *
     * @param name as the reader gave it, 1 to 80 characters
     */
    public record Author(String name) {
        public Author {
            requireNonNull(name, "name");
        }
    }

    /** What readers see of a comment. */
    public enum Status {
        @JsonProperty("visible")
        VISIBLE,
        /** Waits for a moderator; was not seen yet, or is seen no longer. */
        @JsonProperty("held")
        HELD,
        /** Hidden; may be shown again. */
        @JsonProperty("rejected")
        REJECTED,
        /** Gone for good. */
        @JsonProperty("removed")
        REMOVED
    }
}
