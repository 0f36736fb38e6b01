package broadsheet.feed.store;

import broadsheet.feed.site.Catalogue;
import broadsheet.web.starting.BeforeServing;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** A new projection is a bean here, or in the package that it belongs to. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    ArticleProjection articleProjection(JsonMapper json) {
        return new ArticleProjection(json);
    }

    @Bean
    CommentProjection commentProjection() {
        return new CommentProjection();
    }

    @Bean
    SubjectProjection subjectProjection() {
        return new SubjectProjection();
    }

    @Bean
    Generations generations(MongoDatabase database) {
        return new Generations(database.getCollection("generations"));
    }

    @Bean
    ReadModel readModel(MongoDatabase database, Generations generations, List<Projection<?>> projections) {
        return new ReadModel(database, generations, projections);
    }

    @Bean
    Articles storedArticles(ReadModel readModel, ArticleProjection projection, Catalogue catalogue) {
        return new Articles(readModel, projection, catalogue);
    }

    @Bean
    ArticleList articleList(ReadModel readModel, ArticleProjection projection, Catalogue catalogue) {
        return new ArticleList(readModel, projection, catalogue);
    }

    @Bean
    CommentCounts commentCounts(ReadModel readModel, CommentProjection projection) {
        return new CommentCounts(readModel, projection);
    }

    @Bean
    Subjects subjects(ReadModel readModel, SubjectProjection projection) {
        return new Subjects(readModel, projection);
    }

    @Bean
    BeforeServing feedIndexes(Generations generations, ReadModel readModel, Articles storedArticles) {
        return new BeforeServing(() -> {
            generations.begin();
            readModel.prepare(generations.read().served());
            storedArticles.complete();
        });
    }
}
