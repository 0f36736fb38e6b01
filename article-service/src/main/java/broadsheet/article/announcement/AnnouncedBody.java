package broadsheet.article.announcement;

import static java.util.Objects.requireNonNull;

import broadsheet.article.domain.Block;
import broadsheet.article.domain.Caption;
import broadsheet.article.domain.Cell;
import broadsheet.article.domain.Credit;
import broadsheet.article.domain.House;
import broadsheet.article.domain.Mark;
import broadsheet.article.domain.Picture;
import broadsheet.article.domain.Prose;
import broadsheet.article.domain.Rendition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article's body and pictures in the words of the events. */
final class AnnouncedBody {

    private final House house;

    AnnouncedBody(House house) {
        this.house = house;
    }

    List<broadsheet.events.Block> of(List<Block> body) {
        return body.stream().map(this::block).toList();
    }

    broadsheet.events.Picture picture(Picture picture) {
        var worded = house.worded(picture);
        var alt = worded.alt() == null ? "" : worded.alt().value();
        if (picture.media() == null) {
            var url = requireNonNull(picture.url()).value();
            return new broadsheet.events.Picture(url, text(worded.caption()), text(worded.credit()), alt);
        }
        // It is there: nothing is shown to readers with a medium that is gone
        var medium = house.medium(picture).orElseThrow();
        var usual = medium.usual();
        return new broadsheet.events.Picture(
                usual.url().value(),
                text(worded.caption()),
                text(worded.credit()),
                alt,
                usual.width(),
                usual.height(),
                medium.renditions().stream().map(AnnouncedBody::rendition).toList());
    }

    private static broadsheet.events.Rendition rendition(Rendition it) {
        return new broadsheet.events.Rendition(it.url().value(), it.width(), it.height(), it.mediaType(), it.length());
    }

    private broadsheet.events.Block block(Block block) {
        return switch (block) {
            case Block.Paragraph(Prose text, List<Mark> marks) ->
                new broadsheet.events.Block.Paragraph(text.value(), marks(marks));
            case Block.Heading heading ->
                new broadsheet.events.Block.Heading(
                        heading.level(), heading.text().value());
            case Block.Image image -> broadsheet.events.Block.Image.of(picture(image.picture()));
            case Block.Gallery gallery ->
                new broadsheet.events.Block.Gallery(
                        gallery.images().stream().map(this::picture).toList(), text(gallery.caption()));
            case Block.Quote quote ->
                new broadsheet.events.Block.Quote(
                        quote.text().value(), marks(quote.marks()), text(quote.attribution()));
            case Block.Listing list -> list(list);
            case Block.Table table ->
                new broadsheet.events.Block.Table(
                        text(table.caption()),
                        cells(table.header()),
                        table.rows().stream().map(AnnouncedBody::cells).toList());
            case Block.Embed embed ->
                new broadsheet.events.Block.Embed(embed.url().value(), text(embed.caption()));
            case Block.PullOut box ->
                new broadsheet.events.Block.PullOut(
                        box.title() == null ? null : box.title().value(),
                        box.text().value(),
                        marks(box.marks()));
            case Block.Divider _ -> new broadsheet.events.Block.Divider();
        };
    }

    private static broadsheet.events.Block list(Block.Listing list) {
        return new broadsheet.events.Block.Listing(
                list.ordered(),
                list.items().stream().map(Prose::value).toList(),
                list.itemMarks().stream().map(AnnouncedBody::marks).toList());
    }

    private static List<String> cells(List<Cell> row) {
        return row.stream().map(Cell::value).toList();
    }

    private static List<broadsheet.events.Mark> marks(List<Mark> marks) {
        return marks.stream()
                .map(mark -> new broadsheet.events.Mark(
                        mark.style().toString(),
                        mark.from(),
                        mark.to(),
                        mark.href() == null ? null : mark.href().value()))
                .toList();
    }

    private static @Nullable String text(@Nullable Caption caption) {
        return caption == null ? null : caption.value();
    }

    private static @Nullable String text(@Nullable Credit credit) {
        return credit == null ? null : credit.value();
    }
}
