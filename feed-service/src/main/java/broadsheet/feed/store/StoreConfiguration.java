package broadsheet.feed.store;

import broadsheet.web.starting.BeforeServing;
import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    Articles storedArticles(MongoDatabase database, JsonMapper json) {
        return new Articles(database.getCollection("articles"), json);
    }

    @Bean
    ArticleList articleList(MongoDatabase database, JsonMapper json) {
        return new ArticleList(database.getCollection("articles"), json);
    }

    @Bean
    CommentCounts commentCounts(MongoDatabase database) {
        return new CommentCounts(database.getCollection("comments"));
    }

    @Bean
    BeforeServing feedIndexes(Articles storedArticles, CommentCounts commentCounts) {
        return new BeforeServing(() -> {
            storedArticles.index();
            commentCounts.index();
        });
    }
}
