package broadsheet.feed.press;

import broadsheet.feed.site.Edition;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A feed that a page names, so that a reader's program finds it. */
record FeedLink(String type, String title, String url) {

    /** The feeds of the site, and before them those of the front that a page is, or belongs to. */
    static List<FeedLink> all(Head head, Edition edition) {
        var site = edition.site().name();
        return Stream.concat(ofFront(head, edition), of("/", site, edition)).toList();
    }

    private static Stream<FeedLink> ofFront(Head head, Edition edition) {
        var section = head.section();
        if (section != null) {
            var name = edition.sectionName(section).orElse(section);
            return of(
                    "/sections/" + section,
                    edition.label("sectionTitle", name, edition.site().name()),
                    edition);
        }
        var path = head.path();
        return path != null && edition.isOfTagOrAuthor(path) ? of(path, head.title(), edition) : Stream.empty();
    }

    private static Stream<FeedLink> of(String front, String title, Edition edition) {
        return Arrays.stream(FeedForm.values())
                .map(form -> new FeedLink(form.mediaType(), title, edition.absolute(form.of(front))));
    }
}
