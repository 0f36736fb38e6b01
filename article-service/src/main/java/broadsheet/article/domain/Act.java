package broadsheet.article.domain;

import java.time.Instant;

/** Who does something to an article, and when (UTC). */
public record Act(Person by, Instant at) {}
