package broadsheet.article.media.stock;

import broadsheet.article.domain.House;
import broadsheet.web.starting.BeforeServing;
import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StockConfiguration {

    @Bean
    Stock stock(MongoDatabase database, MediaAddress address) {
        return new Stock(database.getCollection("media"), new ItemDocument(address));
    }

    @Bean
    Files mediaFiles(MongoDatabase database) {
        return new Files(database);
    }

    @Bean
    Tidying mediaTidying(Stock stock, Files files, InstantSource clock) {
        return new Tidying(stock, files, clock);
    }

    /** What articles may show of the stock, and what is asked of them. */
    @Bean
    House house(Stock stock, PictureRules rules) {
        return new House(id -> stock.find(id).map(Item::medium), rules.required());
    }

    @Bean
    BeforeServing mediaIndexes(Stock stock, Files files) {
        return new BeforeServing(() -> {
            stock.index();
            files.index();
        });
    }
}
