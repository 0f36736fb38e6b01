package broadsheet.article.finding;

import broadsheet.article.storage.ArticleList.Place;
import broadsheet.article.storage.ArticleQuery;
import broadsheet.article.storage.ArticleQuery.Order;
import broadsheet.web.paging.Cursor;
import java.time.Instant;
import java.util.Optional;

/** Where a page of a list ended, and which list that was: a cursor of another list is none of this one's. */
final class Bookmark {

    private Bookmark() {}

    static String after(Summary last, ArticleQuery query) {
        var at = time(last, query.order());
        return query.order() + " " + query.direction() + " " + at + " " + last.id();
    }

    static Place read(String cursor, ArticleQuery query) {
        var parts = cursor.split(" ", -1);
        if (parts.length != 4
                || !parts[0].equals(query.order().toString())
                || !parts[1].equals(query.direction().toString())) {
            throw new IllegalArgumentException("of another list");
        }
        return new Place(Cursor.time(parts[2]), parts[3]);
    }

    private static Instant time(Summary article, Order order) {
        return switch (order) {
            case UPDATED -> article.updatedAt();
            case CREATED -> article.createdAt();
            case PUBLISHED -> Optional.ofNullable(article.publishedAt()).orElseThrow();
        };
    }
}
