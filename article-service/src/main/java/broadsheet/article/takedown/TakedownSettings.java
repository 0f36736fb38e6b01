package broadsheet.article.takedown;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who has copies of articles.
 *
 * @param consumers those who are to confirm a takedown, by the names that they confirm with
 */
@ConfigurationProperties("takedown")
record TakedownSettings(
        @DefaultValue({"feed-service", "comment-service", "article-service-media"})
        List<String> consumers) {

    TakedownSettings {
        consumers = List.copyOf(consumers);
    }
}
