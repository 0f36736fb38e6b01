package broadsheet.feed.search;

/**
 * An article that was found. In its texts, {@code mark} elements are around what was looked for; everything else is
 * escaped.
 *
 * @param headline all of it, as HTML
 * @param text where it says what was looked for, or else how it begins, as HTML
 */
record Highlighted(Found article, String headline, String text) {}
