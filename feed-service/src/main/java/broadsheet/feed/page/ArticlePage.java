package broadsheet.feed.page;

import broadsheet.events.PublishedArticle;

/**
 * What an article's page is made of.
 *
 * @param commentCount how many comments readers see, as the fronts say it
 */
public record ArticlePage(PublishedArticle article, long commentCount, Discussion discussion) {}
