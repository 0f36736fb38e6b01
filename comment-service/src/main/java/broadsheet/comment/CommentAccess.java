package broadsheet.comment;

import static broadsheet.web.identity.Role.AUTHOR;
import static broadsheet.web.identity.Role.EDITOR;
import static broadsheet.web.identity.Role.MODERATOR;
import static broadsheet.web.identity.Role.OPERATOR;
import static broadsheet.web.identity.Role.READER;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.PATCH;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import broadsheet.web.identity.Access;
import broadsheet.web.identity.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may ask comment-service for what. That readers change only what they wrote themselves, the domain says. */
@Configuration(proxyBeanMethods = false)
class CommentAccess {

    private static final Role[] EVERYBODY_ELSE = {AUTHOR, EDITOR, MODERATOR, OPERATOR};

    @Bean
    Access access() {
        return Access.table()
                .open(GET, "/articles/{articleId}/comments")
                .open(GET, "/comments/counts")
                .open(GET, "/comments/{id}")
                .open(GET, "/comments/{id}/replies")
                .open(GET, "/comments/{id}/context")
                .only(GET, "/comments/{id}/edits", MODERATOR)
                .only(PUT, "/comments/{id}/recommendation", READER, EVERYBODY_ELSE)
                .only(DELETE, "/comments/{id}/recommendation", READER, EVERYBODY_ELSE)
                .only(POST, "/articles/{articleId}/comments", READER, EVERYBODY_ELSE)
                .only(PATCH, "/comments/{id}", READER, EVERYBODY_ELSE)
                .only(DELETE, "/comments/{id}", READER, EVERYBODY_ELSE)
                .only(POST, "/comments/{id}/reject", MODERATOR)
                .only(POST, "/comments/{id}/approve", MODERATOR)
                .only(POST, "/comments/{id}/hold", MODERATOR)
                .only(POST, "/comments/{id}/feature", MODERATOR)
                .only(POST, "/comments/{id}/unfeature", MODERATOR)
                .only(PUT, "/comments/{id}/flag", READER, EVERYBODY_ELSE)
                .only(DELETE, "/comments/{id}/flag", READER, EVERYBODY_ELSE)
                .open(GET, "/articles/{articleId}/discussion")
                .only(POST, "/articles/{articleId}/discussion/close", MODERATOR, EDITOR)
                .only(POST, "/articles/{articleId}/discussion/open", MODERATOR, EDITOR)
                .only(GET, "/moderation/queues", MODERATOR)
                .only(GET, "/moderation/queues/{name}", MODERATOR)
                .only(POST, "/moderation/decisions", MODERATOR)
                .only(GET, "/comments/{id}/decisions", MODERATOR)
                .only(GET, "/readers/{reader}/decisions", MODERATOR)
                .only(GET, "/moderators/{moderator}/decisions", MODERATOR)
                .only(GET, "/moderation/journal", MODERATOR)
                .only(GET, "/moderation/standings", MODERATOR)
                .only(GET, "/readers/{reader}/standing", MODERATOR)
                .only(PUT, "/readers/{reader}/standing", MODERATOR)
                .only(GET, "/readers/{reader}/standing/history", MODERATOR)
                .only(GET, "/moderation/words/{list}", MODERATOR)
                .only(POST, "/moderation/words/{list}", MODERATOR)
                .only(DELETE, "/moderation/words/{list}", MODERATOR)
                .only(GET, "/moderation/settings/site", MODERATOR)
                .only(PUT, "/moderation/settings/site", MODERATOR)
                .only(PATCH, "/moderation/settings/site", MODERATOR)
                .only(GET, "/moderation/settings/sections/{slug}", MODERATOR)
                .only(PUT, "/moderation/settings/sections/{slug}", MODERATOR)
                .only(PATCH, "/moderation/settings/sections/{slug}", MODERATOR)
                .only(GET, "/moderation/settings/articles/{articleId}", MODERATOR)
                .only(PUT, "/moderation/settings/articles/{articleId}", MODERATOR)
                .only(PATCH, "/moderation/settings/articles/{articleId}", MODERATOR)
                .only(GET, "/moderation/settings/articles/{articleId}/effective", MODERATOR)
                .open(GET, "/articles/{articleId}/comments/stream")
                .only(GET, "/comments", OPERATOR)
                .only(PUT, "/comments/{id}", OPERATOR)
                .only(GET, "/me/notifications", READER, EVERYBODY_ELSE)
                .only(GET, "/me/notifications/unread-count", READER, EVERYBODY_ELSE)
                .only(GET, "/me/notifications/stream", READER, EVERYBODY_ELSE)
                .only(PUT, "/me/notifications/read", READER, EVERYBODY_ELSE)
                .only(PUT, "/me/notifications/{id}/read", READER, EVERYBODY_ELSE)
                .only(GET, "/me/export", READER, EVERYBODY_ELSE)
                .only(DELETE, "/me", READER, EVERYBODY_ELSE)
                .only(GET, "/readers/{id}/export", OPERATOR)
                .only(DELETE, "/readers/{id}", OPERATOR)
                .only(GET, "/readers/{id}/erasure", READER, EVERYBODY_ELSE);
    }
}
