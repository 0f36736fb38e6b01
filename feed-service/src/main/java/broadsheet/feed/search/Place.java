package broadsheet.feed.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.util.BytesRef;

/**
 * Where an article stands in an answer: by its score, then by its age; no two at the same place.
 *
 * @param score how well it answers
 */
record Place(float score, long publishedAt, String id) {

    static final Sort ORDER = new Sort(
            SortField.FIELD_SCORE,
            new SortedNumericSortField(ArticleFields.PUBLISHED_AT, SortField.Type.LONG, true),
            new SortField(ArticleFields.ID, SortField.Type.STRING));

    private static final int LONGEST = 400;

    static Place of(FieldDoc found) {
        return new Place((Float) found.fields[0], (Long) found.fields[1], ((BytesRef) found.fields[2]).utf8ToString());
    }

    /** Reads what {@link #cursor()} gave; empty if it is nothing of ours. */
    static Optional<Place> parse(String cursor) {
        try {
            var parts = new String(
                            Base64.getUrlDecoder().decode(cursor.substring(0, Math.min(cursor.length(), LONGEST))),
                            UTF_8)
                    .split(" ", 3);
            var score = Float.intBitsToFloat(Integer.parseInt(parts[0]));
            return Float.isNaN(score) || parts.length < 3
                    ? Optional.empty()
                    : Optional.of(new Place(score, Long.parseLong(parts[1]), parts[2]));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** For the address of the page that begins after it. */
    String cursor() {
        var text = Float.floatToIntBits(score) + " " + publishedAt + " " + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    FieldDoc after() {
        return new FieldDoc(Integer.MAX_VALUE, score, new Object[] {score, publishedAt, new BytesRef(id)});
    }
}
