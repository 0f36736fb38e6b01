package broadsheet.feed.front;

import broadsheet.events.ProfileLink;
import broadsheet.feed.press.WebAddress;
import broadsheet.feed.site.Edition;
import broadsheet.feed.site.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a front says of its section, its tag or its author, before the articles.
 *
 * @param picture the address of one
 * @param credit who made it, as it is printed
 */
record Intro(
        @Nullable String description,
        @Nullable String biography,
        @Nullable String picture,
        @Nullable String credit,
        List<ProfileLink> links) {

    static Intro of(Subject subject, Edition edition) {
        var picture = subject.picture();
        var shown = picture != null && WebAddress.isAllowed(picture.url()) ? picture : null;
        return new Intro(
                edition.description(subject).orElse(null),
                edition.biography(subject).orElse(null),
                shown == null ? null : shown.url(),
                shown == null || shown.credit() == null ? null : edition.label("credit", shown.credit()),
                subject.links().stream()
                        .filter(link -> WebAddress.isTarget(link.url()))
                        .toList());
    }
}
