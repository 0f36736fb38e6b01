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
                .open(GET, "/comments/{id}")
                .only(POST, "/articles/{articleId}/comments", READER, EVERYBODY_ELSE)
                .only(PATCH, "/comments/{id}", READER, EVERYBODY_ELSE)
                .only(DELETE, "/comments/{id}", READER, EVERYBODY_ELSE)
                .only(POST, "/comments/{id}/reject", MODERATOR)
                .only(POST, "/comments/{id}/approve", MODERATOR)
                .only(POST, "/comments/{id}/hold", MODERATOR)
                .only(POST, "/comments/{id}/feature", MODERATOR)
                .only(POST, "/comments/{id}/unfeature", MODERATOR);
    }
}
