package broadsheet.feed.page;

import broadsheet.web.html.SafeHtml;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The discussion under an article, as far as its page shows it. {@code state} in JSON tells which. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
public sealed interface Discussion {

    /** About how long it is. */
    default int characters() {
        return switch (this) {
            case Loaded loaded ->
                loaded.comments().stream().mapToInt(Comment::characters).sum();
            case Empty _, Unavailable _ -> 1;
        };
    }

    /**
     * The first comments.
     *
     * @param comments in the order in which they were listed; replies may stand anywhere
     * @param total how many comments there are in all
     * @param hasMore whether there are more than these
     */
    @JsonTypeName("loaded")
    record Loaded(List<Comment> comments, long total, boolean hasMore) implements Discussion {
        public Loaded {
            comments = List.copyOf(comments);
        }
    }

    /** Nobody has commented yet. */
    @JsonTypeName("empty")
    record Empty() implements Discussion {}

    /** It couldn't be asked for: the page says so and shows all the rest. */
    @JsonTypeName("unavailable")
    record Unavailable() implements Discussion {}

    /**
     * A comment as readers see it.
     *
     * @param parentId the comment that it answers; null when it answers the article
     * @param author the author's name; null once the comment is removed
     * @param text as its author typed it; null once the comment is removed
     * @param html what may be printed of it as it stands; null once the comment is removed
     * @param editedAt when its text last changed; null if it never did
     */
    record Comment(
            String id,
            @Nullable String parentId,
            @Nullable String author,
            @Nullable String text,
            @Nullable String html,
            Instant postedAt,
            @Nullable Instant editedAt) {

        /** Whoever says that it may be printed isn't trusted. */
        public Comment {
            html = html == null ? null : SafeHtml.clean(html);
        }

        private int characters() {
            return 100 + (text == null ? 0 : text.length()) + (html == null ? 0 : html.length());
        }
    }
}
