package broadsheet.article.media.stock;

import broadsheet.article.domain.Medium;
import broadsheet.article.domain.Person;
import java.time.Instant;
import java.util.List;

/**
 * A medium with what the desk knows of it.
 *
 * @param version grows with every change of its words
 * @param batch under which the files of its renditions are kept
 * @param files in the order of the renditions
 * @param changedAt when its words last changed
 * @param held by articles that are being saved
 * @param withheld whether readers don't see it, as all articles that show it are taken down
 */
public record Item(
        Medium medium,
        long version,
        String batch,
        List<StoredFile> files,
        Person by,
        Instant at,
        Instant changedAt,
        Held held,
        boolean withheld) {

    public Item {
        files = List.copyOf(files);
    }

    /** The same medium with other words. */
    public Item worded(Medium words, Instant now) {
        return new Item(words, version + 1, batch, files, by, at, now, held, withheld);
    }
}
