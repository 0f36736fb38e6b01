package broadsheet.feed.search;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article as the index keeps it: enough for an answer without the database. */
record Found(
        String id,
        String slug,
        String language,
        String headline,
        @Nullable String standfirst,
        String body,
        String section,
        List<String> tags,
        List<String> bylines,
        Instant publishedAt,
        Instant updatedAt) {}
