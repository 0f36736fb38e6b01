package broadsheet.feed.press;

import broadsheet.feed.site.Edition;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A feed that a page names, so that a reader's program finds it. */
record FeedLink(String type, String title, String url) {

    /** The feeds of the site, and before them those of the section that a page belongs to. */
    static List<FeedLink> all(Head head, Edition edition) {
        var site = edition.site().name();
        var section = head.section();
        var ofSection = section == null
                ? Stream.<FeedLink>empty()
                : of(
                        "/sections/" + section,
                        edition.label(
                                "sectionTitle", edition.sectionName(section).orElse(section), site),
                        edition);
        return Stream.concat(ofSection, of("/", site, edition)).toList();
    }

    private static Stream<FeedLink> of(String front, String title, Edition edition) {
        return Arrays.stream(FeedForm.values())
                .map(form -> new FeedLink(form.mediaType(), title, edition.absolute(form.of(front))));
    }
}
