package broadsheet.feed.archive;

import broadsheet.events.PublishedArticle;

/** An article with the number of comments that readers see under it. */
public record Kept(PublishedArticle article, long commentCount) {}
