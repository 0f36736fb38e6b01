package broadsheet.feed.pressroom;

import broadsheet.feed.press.FeedForm;
import broadsheet.feed.site.Edition;
import broadsheet.feed.site.Editions;
import broadsheet.feed.site.Subject;
import broadsheet.feed.syndication.Channel;
import java.util.stream.Stream;

/** Which feed of a tag or an author. */
record SubjectFeed(Subject subject, FeedForm form, Edition edition) {

    /** All that there are of one. */
    static Stream<SubjectFeed> of(Subject subject, Editions editions) {
        return editions.all().stream()
                .flatMap(edition -> Stream.of(FeedForm.values()).map(form -> new SubjectFeed(subject, form, edition)));
    }

    Channel channel() {
        return Channel.of(subject, edition);
    }

    /** Where it is, for use outside the site. */
    String address() {
        return channel().address(form);
    }
}
