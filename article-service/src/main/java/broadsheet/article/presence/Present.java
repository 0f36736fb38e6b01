package broadsheet.article.presence;

import broadsheet.article.domain.Person;
import java.time.Instant;

/**
 * Somebody who is there, as a reader of an open article or as the holder of its lock.
 *
 * @param until when that ends unless it is renewed, UTC
 */
record Present(Person person, Instant since, Instant until) {}
