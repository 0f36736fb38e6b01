package broadsheet.article.catalogue.founding;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FoundingConfiguration {

    @Bean
    Milestones milestones(MongoDatabase database) {
        return new Milestones(database.getCollection("milestones"));
    }
}
