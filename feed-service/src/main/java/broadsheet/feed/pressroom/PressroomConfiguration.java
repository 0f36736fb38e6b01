package broadsheet.feed.pressroom;

import broadsheet.feed.discussion.FirstComments;
import broadsheet.feed.site.Editions;
import broadsheet.feed.site.Site;
import broadsheet.feed.store.Articles;
import broadsheet.feed.store.CommentCounts;
import broadsheet.web.starting.BeforeServing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PressroomConfiguration {

    @Bean
    Newsstand newsstand() {
        return new Newsstand();
    }

    @Bean
    ArticlePages articlePages(Articles articles, CommentCounts counts, FirstComments firstComments, Editions editions) {
        return new ArticlePages(articles, counts, firstComments, editions);
    }

    @Bean
    Whereabouts whereabouts(Articles articles) {
        return new Whereabouts(articles);
    }

    @Bean
    Pressroom pressroom(
            Articles articles,
            CommentCounts counts,
            ArticlePages pages,
            Whereabouts whereabouts,
            Newsstand newsstand,
            Editions editions,
            Site site) {
        var layingOut = new LayingOutFronts(editions, site, newsstand);
        return new Pressroom(new Fronts(articles, counts, site), layingOut, pages, whereabouts);
    }

    @Bean
    BeforeServing pressBeforeServing(Pressroom pressroom) {
        return new BeforeServing(pressroom::open);
    }
}
