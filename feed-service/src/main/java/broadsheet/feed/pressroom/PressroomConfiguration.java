package broadsheet.feed.pressroom;

import broadsheet.feed.discussion.FirstComments;
import broadsheet.feed.hub.Hub;
import broadsheet.feed.site.Editions;
import broadsheet.feed.site.Site;
import broadsheet.feed.sitemap.PressingSitemaps;
import broadsheet.feed.store.ArticleList;
import broadsheet.feed.store.Articles;
import broadsheet.feed.store.CommentCounts;
import broadsheet.feed.syndication.PressingFeeds;
import broadsheet.web.starting.BeforeServing;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PressroomConfiguration {

    @Bean
    Newsstand newsstand(InstantSource clock) {
        return new Newsstand(clock);
    }

    @Bean
    ArticlePages articlePages(
            Articles articles,
            CommentCounts counts,
            FirstComments firstComments,
            Editions editions,
            InstantSource clock) {
        return new ArticlePages(articles, counts, firstComments, editions, clock);
    }

    @Bean
    Whereabouts whereabouts(Articles articles) {
        return new Whereabouts(articles);
    }

    @Bean
    Formats formats(
            ArticleList list,
            Articles articles,
            Newsstand newsstand,
            Editions editions,
            Site site,
            Hub hub,
            InstantSource clock) {
        return new Formats(
                list,
                articles,
                new LayingOutFeeds(articles, editions, new PressingFeeds(hub.url()), newsstand),
                new LayingOutSitemaps(new PressingSitemaps(editions), newsstand),
                site,
                hub,
                clock);
    }

    @Bean
    Pressroom pressroom(
            Articles articles,
            CommentCounts counts,
            ArticlePages pages,
            Whereabouts whereabouts,
            Newsstand newsstand,
            Editions editions,
            Site site,
            Formats formats) {
        var layingOut = new LayingOutFronts(editions, site, newsstand);
        return new Pressroom(new Fronts(articles, counts, site), layingOut, pages, whereabouts, formats);
    }

    @Bean
    BeforeServing pressBeforeServing(Pressroom pressroom) {
        return new BeforeServing(pressroom::open);
    }
}
