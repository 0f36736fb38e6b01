package broadsheet.feed.serving;

import broadsheet.feed.pressroom.ArticlePages;
import broadsheet.feed.pressroom.Newsstand;
import broadsheet.feed.pressroom.SubjectFeeds;
import broadsheet.feed.pressroom.SubjectFronts;
import broadsheet.feed.pressroom.Whereabouts;
import broadsheet.feed.search.PressingSearch;
import broadsheet.feed.search.Searching;
import broadsheet.feed.site.Catalogue;
import broadsheet.feed.site.Editions;
import broadsheet.feed.site.Site;
import broadsheet.web.starting.BeforeServing;
import java.time.InstantSource;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
class ServingConfiguration {

    @Bean
    Site site(SiteSettings settings) {
        return settings.site();
    }

    @Bean
    Catalogue catalogue() {
        return new Catalogue();
    }

    @Bean
    Editions editions(Site site, Catalogue catalogue, SiteSettings settings) {
        return new Editions(site, catalogue, settings.look());
    }

    /** Before the first reader comes. */
    @Bean
    BeforeServing tryTheme(Editions editions, PressingSearch pressingSearch) {
        return new BeforeServing(() -> new TryingTheme(editions, pressingSearch).tryAll());
    }

    @Bean
    FilterRegistrationBean<ReadersFilter> readersFilter(
            Newsstand newsstand,
            ArticlePages articles,
            SubjectFronts subjects,
            SubjectFeeds subjectFeeds,
            Whereabouts whereabouts,
            Catalogue catalogue,
            Editions editions,
            Site site,
            Searching searching,
            PressingSearch pressingSearch,
            SiteSettings settings,
            InstantSource clock) {
        var elsewhere = new Elsewhere(whereabouts, catalogue, editions);
        var assets = new Assets(editions.theme(), settings.assetsFolder());
        var embedding = new Embedding(articles, whereabouts, editions);
        var searches = new Searches(searching, pressingSearch, editions);
        var pages = new Pages(
                newsstand, articles, subjects, subjectFeeds, searches, elsewhere, assets, embedding, editions);
        var registration = new FilterRegistrationBean<>(new ReadersFilter(pages, new Apologies(editions), site, clock));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
