package broadsheet.feed;

import static org.springframework.http.HttpMethod.GET;

import broadsheet.web.identity.Access;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may ask feed-service for what besides readers' pages, which are answered before anybody is asked. */
@Configuration(proxyBeanMethods = false)
class FeedAccess {

    @Bean
    Access access() {
        return Access.table().open(GET, "/fronts/home/stream").open(GET, "/fronts/sections/{slug}/stream");
    }
}
