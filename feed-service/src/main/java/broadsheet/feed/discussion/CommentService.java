package broadsheet.feed.discussion;

import broadsheet.feed.page.Discussion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/** comment-service over HTTP. */
final class CommentService {

    private final RestClient http;
    private final int shown;

    CommentService(RestClient http, int shown) {
        this.http = http;
        this.shown = shown;
    }

    /** The first comments under an article; empty if comment-service has not heard of the article, or not yet. */
    Optional<Discussion> first(String articleId) {
        try {
            var page = http.get()
                    .uri("/articles/{id}/comments?limit={shown}", articleId, shown)
                    .retrieve()
                    .body(Page.class);
            return Optional.of(page == null ? new Discussion.Empty() : page.discussion());
        } catch (HttpClientErrorException e) {
            if (e.getStatusCode() == HttpStatus.NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private record Page(
            long count, List<Comment> comments, @Nullable String next) {

        Discussion discussion() {
            return comments.isEmpty()
                    ? new Discussion.Empty()
                    : new Discussion.Loaded(
                            comments.stream()
                                    .flatMap(Comment::andReplies)
                                    .map(Comment::read)
                                    .toList(),
                            count,
                            next != null || comments.stream().anyMatch(Comment::hasMoreReplies));
        }
    }

    private record Comment(
            String id,
            @Nullable String parentId,
            @Nullable Author author,
            @Nullable String text,
            @Nullable String html,
            Instant postedAt,
            @Nullable Instant editedAt,
            @Nullable Long replies,
            @Nullable List<Comment> firstReplies) {

        Stream<Comment> andReplies() {
            return Stream.concat(Stream.of(this), first().stream().flatMap(Comment::andReplies));
        }

        boolean hasMoreReplies() {
            return (replies != null && replies > first().size())
                    || first().stream().anyMatch(Comment::hasMoreReplies);
        }

        private List<Comment> first() {
            return firstReplies == null ? List.of() : firstReplies;
        }

        Discussion.Comment read() {
            return new Discussion.Comment(
                    id, parentId, author == null ? null : author.name(), text, html, postedAt, editedAt);
        }
    }

    private record Author(String name) {}
}
