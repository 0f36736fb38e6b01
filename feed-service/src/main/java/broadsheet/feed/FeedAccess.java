package broadsheet.feed;

import static broadsheet.web.identity.Role.OPERATOR;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import broadsheet.web.identity.Access;
import broadsheet.web.identity.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may ask feed-service for what besides readers' pages, which are answered before anybody is asked. */
@Configuration(proxyBeanMethods = false)
class FeedAccess {

    @Bean
    Access access() {
        return Access.table()
                .open(GET, "/streams/fronts/home")
                .open(GET, "/streams/fronts/sections/{slug}")
                .only(GET, "/curation/{front}", Role.EDITOR)
                .only(PUT, "/curation/{front}", Role.EDITOR)
                .only(POST, "/curation/{front}/undo", Role.EDITOR)
                .only(POST, "/curation/{front}/preview", Role.EDITOR)
                .only(POST, "/curation/{front}/preview/page", Role.EDITOR)
                .only(GET, "/curation/{front}/history", Role.EDITOR)
                .only(GET, "/curation/{front}/history/{version}", Role.EDITOR)
                .only(POST, "/rebuilds", OPERATOR)
                .only(GET, "/rebuilds/{number}", OPERATOR);
    }
}
