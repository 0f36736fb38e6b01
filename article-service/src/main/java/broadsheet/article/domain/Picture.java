package broadsheet.article.domain;

import org.jspecify.annotations.Nullable;

/**
 * A picture with what must be printed with it.
 *
 * @param url where it stands, if it isn't the newsroom's own
 * @param media the newsroom's own, instead of an address
 * @param alt may be missing while drafting; not when published
 */
public record Picture(
        @Nullable Link url,
        @Nullable MediumId media,
        @Nullable Caption caption,
        @Nullable Credit credit,
        @Nullable AltText alt) {

    public Picture {
        if ((url == null) == (media == null)) {
            throw new IllegalArgumentException(
                    "must name either a url or, as media, one of the newsroom's own pictures");
        }
    }

    /** This picture; what isn't said of it here, its medium says. */
    Picture wordedBy(Medium medium) {
        return new Picture(
                url,
                media,
                caption == null ? medium.caption() : caption,
                credit == null ? medium.credit() : credit,
                alt == null ? medium.alt() : alt);
    }
}
