package broadsheet.article;

import static broadsheet.web.identity.Role.AUTHOR;
import static broadsheet.web.identity.Role.EDITOR;
import static broadsheet.web.identity.Role.OPERATOR;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.PATCH;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import broadsheet.web.identity.Access;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may ask article-service for what. That authors work on their own articles only, the domain says. */
@Configuration(proxyBeanMethods = false)
class ArticleAccess {

    @Bean
    Access access() {
        return Access.table()
                .open(GET, "/schemas/article-body.json")
                .only(POST, "/articles", AUTHOR, EDITOR)
                .only(GET, "/articles", AUTHOR, EDITOR)
                .only(GET, "/articles/counts", AUTHOR, EDITOR)
                .only(GET, "/articles/{id}", AUTHOR, EDITOR)
                .only(PUT, "/articles/{id}", AUTHOR, EDITOR)
                .only(PATCH, "/articles/{id}", AUTHOR, EDITOR)
                .only(GET, "/articles/{id}/revisions", AUTHOR, EDITOR)
                .only(GET, "/articles/{id}/revisions/{number}", AUTHOR, EDITOR)
                .only(GET, "/articles/{id}/revisions/{number}/changes", AUTHOR, EDITOR)
                .only(POST, "/articles/{id}/revisions/{number}/restore", AUTHOR, EDITOR)
                .only(GET, "/articles/{id}/activity", AUTHOR, EDITOR)
                .only(GET, "/articles/{id}/presence", AUTHOR, EDITOR)
                .only(PUT, "/articles/{id}/presence", AUTHOR, EDITOR)
                .only(DELETE, "/articles/{id}/presence", AUTHOR, EDITOR)
                .only(PUT, "/articles/{id}/lock", AUTHOR, EDITOR)
                .only(DELETE, "/articles/{id}/lock", AUTHOR, EDITOR)
                .only(GET, "/articles/{id}/notes", AUTHOR, EDITOR)
                .only(POST, "/articles/{id}/notes", AUTHOR, EDITOR)
                .only(GET, "/articles/{id}/notes/{note}", AUTHOR, EDITOR)
                .only(PATCH, "/articles/{id}/notes/{note}", AUTHOR, EDITOR)
                .only(DELETE, "/articles/{id}/notes/{note}", AUTHOR, EDITOR)
                .only(POST, "/articles/{id}/submit", AUTHOR, EDITOR)
                .only(POST, "/articles/{id}/withdraw", AUTHOR, EDITOR)
                .only(POST, "/articles/{id}/request-changes", EDITOR)
                .only(POST, "/articles/{id}/approve", EDITOR)
                .only(POST, "/articles/{id}/schedule", EDITOR)
                .only(POST, "/articles/{id}/unschedule", EDITOR)
                .only(POST, "/articles/{id}/publish", EDITOR)
                .only(POST, "/articles/{id}/revise", EDITOR)
                .only(POST, "/articles/{id}/unpublish", EDITOR)
                .only(POST, "/articles/{id}/archive", EDITOR)
                .only(POST, "/articles/{id}/restore", EDITOR)
                .only(POST, "/articles/{id}/take-down", EDITOR)
                .only(GET, "/articles/{id}/takedown", AUTHOR, EDITOR)
                .only(POST, "/media", AUTHOR, EDITOR)
                .only(GET, "/media", AUTHOR, EDITOR)
                .only(GET, "/media/{id}", AUTHOR, EDITOR)
                .only(PATCH, "/media/{id}", AUTHOR, EDITOR)
                .only(DELETE, "/media/{id}", EDITOR, OPERATOR)
                .only(GET, "/media/{id}/articles", AUTHOR, EDITOR)
                .open(GET, "/media/{id}/{file}")
                .open(HEAD, "/media/{id}/{file}")
                .only(POST, "/sections", EDITOR)
                .only(GET, "/sections", AUTHOR, EDITOR)
                .only(GET, "/sections/{id}", AUTHOR, EDITOR)
                .only(PUT, "/sections/{id}", EDITOR)
                .only(PATCH, "/sections/{id}", EDITOR)
                .only(POST, "/sections/{id}/merge", EDITOR)
                .only(DELETE, "/sections/{id}", EDITOR)
                .only(POST, "/tags", EDITOR)
                .only(GET, "/tags", AUTHOR, EDITOR)
                .only(GET, "/tags/{id}", AUTHOR, EDITOR)
                .only(PUT, "/tags/{id}", EDITOR)
                .only(PATCH, "/tags/{id}", EDITOR)
                .only(POST, "/tags/{id}/merge", EDITOR)
                .only(DELETE, "/tags/{id}", EDITOR)
                .only(POST, "/authors", EDITOR)
                .only(GET, "/authors", AUTHOR, EDITOR)
                .only(GET, "/authors/{id}", AUTHOR, EDITOR)
                .only(PUT, "/authors/{id}", EDITOR)
                .only(PATCH, "/authors/{id}", EDITOR)
                .only(POST, "/authors/{id}/merge", EDITOR)
                .only(DELETE, "/authors/{id}", EDITOR)
                .only(POST, "/webhooks", EDITOR, OPERATOR)
                .only(GET, "/webhooks", EDITOR, OPERATOR)
                .only(GET, "/webhooks/{id}", EDITOR, OPERATOR)
                .only(PUT, "/webhooks/{id}", EDITOR, OPERATOR)
                .only(PATCH, "/webhooks/{id}", EDITOR, OPERATOR)
                .only(DELETE, "/webhooks/{id}", EDITOR, OPERATOR)
                .only(POST, "/webhooks/{id}/rotate-secret", EDITOR, OPERATOR)
                .only(POST, "/webhooks/{id}/ping", EDITOR, OPERATOR)
                .only(GET, "/webhooks/{id}/deliveries", EDITOR, OPERATOR)
                .only(GET, "/webhooks/{id}/deliveries/{delivery}", EDITOR, OPERATOR)
                .only(POST, "/webhooks/{id}/deliveries/{delivery}/resend", EDITOR, OPERATOR);
    }
}
