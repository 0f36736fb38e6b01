package broadsheet.comment.readerrights;

import broadsheet.web.starting.BeforeServing;
import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReaderRightsConfiguration {

    @Bean
    Erasures erasures(MongoDatabase database) {
        return new Erasures(database.getCollection("erasures"));
    }

    @Bean
    BeforeServing erasureIndexes(Erasures erasures) {
        return new BeforeServing(erasures::index);
    }
}
