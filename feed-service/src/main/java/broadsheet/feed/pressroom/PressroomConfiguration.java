package broadsheet.feed.pressroom;

import broadsheet.feed.archive.Archive;
import broadsheet.feed.arrangement.storage.Curations;
import broadsheet.feed.discussion.FirstComments;
import broadsheet.feed.hub.Hub;
import broadsheet.feed.live.LiveFronts;
import broadsheet.feed.search.Indexing;
import broadsheet.feed.site.Catalogue;
import broadsheet.feed.site.Editions;
import broadsheet.feed.sitemap.PressingSitemaps;
import broadsheet.feed.store.ArticleList;
import broadsheet.feed.store.Articles;
import broadsheet.feed.store.CommentCounts;
import broadsheet.feed.store.Generations;
import broadsheet.feed.store.Subjects;
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
            Archive archive,
            FirstComments firstComments,
            Fronts fronts,
            Editions editions,
            Catalogue catalogue,
            InstantSource clock) {
        var readingOn = new ReadingOn(fronts);
        return new ArticlePages(archive, firstComments, readingOn, editions, catalogue, clock);
    }

    @Bean
    Stories stories(ArticleList list, CommentCounts counts) {
        return new Stories(list, counts);
    }

    @Bean
    SubjectFronts subjectFronts(
            Stories stories, Fronts fronts, Editions editions, Catalogue catalogue, InstantSource clock) {
        return new SubjectFronts(stories, fronts, editions, catalogue, clock);
    }

    @Bean
    Whereabouts whereabouts(Archive archive) {
        return new Whereabouts(archive::fateOfSlug, archive::fateOfPath);
    }

    @Bean
    Formats formats(
            ArticleList list,
            Articles articles,
            Newsstand newsstand,
            Editions editions,
            Catalogue catalogue,
            PressingFeeds pressingFeeds,
            InstantSource clock) {
        return new Formats(
                list,
                articles,
                new LayingOutFeeds(articles, editions, pressingFeeds, newsstand),
                new LayingOutSitemaps(new PressingSitemaps(editions), newsstand),
                catalogue,
                clock);
    }

    @Bean
    Fronts fronts(Articles articles, Stories stories, Curations curations, Catalogue catalogue, InstantSource clock) {
        return new Fronts(articles, stories, curations, catalogue, clock);
    }

    @Bean
    Rehearsal rehearsal(Fronts fronts, Stories stories, Editions editions, Catalogue catalogue, InstantSource clock) {
        return new Rehearsal(fronts, stories, editions, catalogue, clock);
    }

    @Bean
    PressingFeeds pressingFeeds(Hub hub) {
        return new PressingFeeds(hub.url());
    }

    @Bean
    SubjectFeeds subjectFeeds(
            ArticleList list,
            Articles articles,
            Editions editions,
            Catalogue catalogue,
            PressingFeeds pressingFeeds,
            InstantSource clock) {
        var press = new PressingSubjectFeeds(list, articles, pressingFeeds, clock);
        return new SubjectFeeds(articles, editions, catalogue, press);
    }

    @Bean
    Formatting formatting(Formats formats, SubjectFeeds subjectFeeds, Hub hub) {
        return new Formatting(formats, subjectFeeds, new TellingHub(hub));
    }

    @Bean
    Indexes indexes(Indexing indexing, Renaming renaming) {
        return new Indexes(indexing, renaming);
    }

    @Bean
    LayingOutFronts layingOutFronts(Editions editions, Newsstand newsstand, LiveFronts live) {
        return new LayingOutFronts(editions, newsstand, live);
    }

    @Bean
    Renaming renaming(
            Subjects subjects,
            Catalogue catalogue,
            Fronts fronts,
            LayingOutFronts layingOut,
            ArticlePages pages,
            SubjectFronts subjectFronts) {
        return new Renaming(subjects, catalogue, fronts, layingOut, pages, subjectFronts);
    }

    @Bean
    Pressroom pressroom(
            Fronts fronts,
            LayingOutFronts layingOut,
            ArticlePages pages,
            SubjectFronts subjectFronts,
            Renaming renaming,
            Whereabouts whereabouts,
            Formatting formatting,
            Indexes indexes,
            Generations generations) {
        return new Pressroom(
                fronts, layingOut, pages, subjectFronts, renaming, whereabouts, formatting, indexes, generations);
    }

    @Bean
    BeforeServing pressBeforeServing(Pressroom pressroom) {
        return new BeforeServing(pressroom::open);
    }
}
