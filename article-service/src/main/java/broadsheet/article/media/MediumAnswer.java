package broadsheet.article.media;

import broadsheet.article.domain.AltText;
import broadsheet.article.domain.Caption;
import broadsheet.article.domain.Credit;
import broadsheet.article.domain.MediumId;
import broadsheet.article.domain.Person;
import broadsheet.article.domain.Rendition;
import broadsheet.article.media.stock.Item;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A medium as the desk reads it.
 *
 * @param width of the picture in its whole size, in pixels
 * @param uploadedBy who sent it first
 * @param withheld whether readers don't get it, as all articles that show it are taken down
 * @param renditions the narrowest first; the last has its whole size
 */
record MediumAnswer(
        MediumId id,
        long version,
        @Nullable Caption caption,
        @Nullable Credit credit,
        @Nullable AltText alt,
        int width,
        int height,
        List<Rendition> renditions,
        boolean withheld,
        Person uploadedBy,
        Instant uploadedAt,
        Instant changedAt) {

    static MediumAnswer of(Item item) {
        var medium = item.medium();
        var whole = medium.renditions().getLast();
        return new MediumAnswer(
                medium.id(),
                item.version(),
                medium.caption(),
                medium.credit(),
                medium.alt(),
                whole.width(),
                whole.height(),
                medium.renditions(),
                item.withheld(),
                item.by(),
                item.at(),
                item.changedAt());
    }
}
