package broadsheet.feed.search;

import broadsheet.feed.site.Catalogue;
import broadsheet.feed.site.Editions;
import broadsheet.feed.store.ArticleList;
import broadsheet.feed.store.Articles;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean
    ArticleIndex articleIndex(SearchSettings settings) {
        return OpeningIndex.in(settings.folder());
    }

    @Bean
    Indexing indexing(ArticleIndex index, Articles storedArticles, ArticleList articleList, Catalogue catalogue) {
        return new Indexing(index, storedArticles, articleList, catalogue);
    }

    @Bean
    Searching searching(
            ArticleIndex index, Indexing indexing, Catalogue catalogue, SearchSettings settings, InstantSource clock) {
        return new Searching(index, indexing::isComplete, catalogue, bulkhead(settings), clock);
    }

    @Bean
    PressingSearch pressingSearch(Editions editions) {
        return new PressingSearch(editions);
    }

    /** Nobody waits in it: those who would, would hold threads that readers of pages need. */
    private static Bulkhead bulkhead(SearchSettings settings) {
        return Bulkhead.of(
                "search",
                BulkheadConfig.custom()
                        .maxConcurrentCalls(settings.atOnce())
                        .maxWaitDuration(Duration.ZERO)
                        .build());
    }
}
