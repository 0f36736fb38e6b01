package broadsheet.article.media.stock;

import broadsheet.article.catalogue.reference.References;
import broadsheet.article.domain.House;
import broadsheet.article.storage.MediaUses;
import broadsheet.web.starting.BeforeServing;
import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StockConfiguration {

    private static final String COLLECTION = "media";

    @Bean
    Stock stock(MongoDatabase database, MediaAddress address) {
        return new Stock(database.getCollection(COLLECTION), new ItemDocument(address));
    }

    @Bean
    Withholding withholding(MongoDatabase database, MediaUses uses) {
        return new Withholding(database.getCollection(COLLECTION), uses);
    }

    @Bean
    Holds mediaHolds(MongoDatabase database, Withholding withholding, InstantSource clock) {
        return new Holds(database.getCollection(COLLECTION), withholding, clock);
    }

    @Bean
    Files mediaFiles(MongoDatabase database) {
        return new Files(database);
    }

    @Bean
    Tidying mediaTidying(Stock stock, Files files, Withholding withholding, InstantSource clock) {
        return new Tidying(stock, files, withholding, clock);
    }

    /** What articles may show of the stock and name of the catalogue, and what is asked of them. */
    @Bean
    House house(Stock stock, Holds holds, PictureRules rules, References references) {
        return new House(id -> stock.find(id).map(Item::medium), holds::during, rules.required(), references::has);
    }

    @Bean
    BeforeServing mediaIndexes(Stock stock, Files files, Withholding withholding) {
        return new BeforeServing(() -> {
            stock.index();
            files.index();
            withholding.index();
        });
    }
}
