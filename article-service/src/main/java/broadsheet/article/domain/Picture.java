package broadsheet.article.domain;

import org.jspecify.annotations.Nullable;

/**
 * A picture with what must be printed with it.
 *
 * @param alt may be missing while drafting; not when published
 */
public record Picture(
        Link url,
        @Nullable Caption caption,
        @Nullable Credit credit,
        @Nullable AltText alt) {}
