package broadsheet.feed.front;

import broadsheet.feed.press.PictureView;
import broadsheet.feed.site.Edition;
import org.jspecify.annotations.Nullable;

/**
 * An article as a front prints it.
 *
 * @param section what the edition calls its section
 * @param sectionUrl null when the site doesn't have the section
 * @param lang marks a foreign text; null in the edition's own language
 * @param comments null when there are none
 */
record ItemView(
        String id,
        String url,
        String headline,
        @Nullable String standfirst,
        String section,
        @Nullable String sectionUrl,
        @Nullable String lang,
        String time,
        String printedTime,
        @Nullable PictureView picture,
        @Nullable String comments) {

    static ItemView of(FrontItem item, Edition edition) {
        var sectionName = edition.sectionName(item.section());
        var lang = edition.foreign(item.language());
        return new ItemView(
                item.id(),
                edition.link(item.url()),
                item.headline(),
                item.standfirst(),
                sectionName.orElse(item.section()),
                sectionName.isPresent() ? edition.link("/sections/" + item.section()) : null,
                lang,
                item.publishedAt().toString(),
                edition.dateTime(item.publishedAt()),
                PictureView.of(item.mainImage(), lang, edition),
                item.commentCount() == 0 ? null : edition.comments(item.commentCount()));
    }

    /** The same without picture and standfirst. */
    ItemView inBrief() {
        return printing(null);
    }

    ItemView withoutStandfirst() {
        return printing(picture);
    }

    private ItemView printing(@Nullable PictureView shown) {
        return new ItemView(id, url, headline, null, section, sectionUrl, lang, time, printedTime, shown, comments);
    }
}
