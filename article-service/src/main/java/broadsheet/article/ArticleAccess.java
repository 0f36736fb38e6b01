package broadsheet.article;

import static broadsheet.web.identity.Role.AUTHOR;
import static broadsheet.web.identity.Role.EDITOR;
import static org.springframework.http.HttpMethod.GET;
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
                .only(POST, "/articles", AUTHOR, EDITOR)
                .only(GET, "/articles/{id}", AUTHOR, EDITOR)
                .only(PUT, "/articles/{id}", AUTHOR, EDITOR)
                .only(PATCH, "/articles/{id}", AUTHOR, EDITOR)
                .only(POST, "/articles/{id}/publish", EDITOR)
                .only(POST, "/articles/{id}/revise", EDITOR)
                .only(POST, "/articles/{id}/unpublish", EDITOR);
    }
}
