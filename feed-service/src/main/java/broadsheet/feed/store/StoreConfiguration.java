package broadsheet.feed.store;

import broadsheet.feed.site.Catalogue;
import broadsheet.web.starting.BeforeServing;
import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    Articles storedArticles(MongoDatabase database, Catalogue catalogue, JsonMapper json) {
        return new Articles(database.getCollection("articles"), catalogue, json);
    }

    @Bean
    ArticleList articleList(MongoDatabase database, Catalogue catalogue, JsonMapper json) {
        return new ArticleList(database.getCollection("articles"), catalogue, json);
    }

    @Bean
    CommentCounts commentCounts(MongoDatabase database) {
        return new CommentCounts(database.getCollection("comments"));
    }

    @Bean
    Subjects subjects(MongoDatabase database) {
        return new Subjects(database.getCollection("subjects"));
    }

    @Bean
    BeforeServing feedIndexes(Articles storedArticles, CommentCounts commentCounts) {
        return new BeforeServing(() -> {
            storedArticles.index();
            storedArticles.complete();
            commentCounts.index();
        });
    }
}
