package broadsheet.feed.page;

import broadsheet.events.Block;
import broadsheet.events.Mark;
import broadsheet.events.Picture;
import broadsheet.feed.press.PictureView;
import broadsheet.feed.press.Plate;
import broadsheet.feed.press.WebAddress;
import broadsheet.feed.site.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The blocks of an article's body as they are printed, each by its own template. */
final class BodyHtml {

    private static final Plate PARAGRAPH = Plate.named("block/paragraph");
    private static final Plate HEADING = Plate.named("block/heading");
    private static final Plate SUBHEADING = Plate.named("block/subheading");
    private static final Plate IMAGE = Plate.named("block/image");
    private static final Plate GALLERY = Plate.named("block/gallery");
    private static final Plate QUOTE = Plate.named("block/quote");
    private static final Plate BULLETS = Plate.named("block/bullets");
    private static final Plate NUMBERED = Plate.named("block/numbered");
    private static final Plate TABLE = Plate.named("block/table");
    private static final Plate EMBED = Plate.named("block/embed");
    private static final Plate PULL_OUT = Plate.named("block/pull-out");
    private static final Plate DIVIDER = Plate.named("block/divider");

    private final Edition edition;

    private BodyHtml(Edition edition) {
        this.edition = edition;
    }

    /** Those that can be printed; the dateline stands at the head of the first paragraph. */
    static List<String> of(List<Block> body, @Nullable String dateline, Edition edition) {
        var printing = new BodyHtml(edition);
        var printed = new ArrayList<String>();
        var unprinted = dateline;
        for (var block : body) {
            printed.add(printing.print(block, unprinted));
            unprinted = block instanceof Block.Paragraph ? null : unprinted;
        }
        printed.removeIf(String::isEmpty);
        return printed;
    }

    private String print(Block block, @Nullable String dateline) {
        return switch (block) {
            case Block.Paragraph it -> PARAGRAPH.print(new Paragraph(InlineHtml.of(it.text(), it.marks()), dateline));
            case Block.Heading it -> (it.level() <= 2 ? HEADING : SUBHEADING).print(it);
            case Block.Image it -> image(it.picture());
            case Block.Gallery it -> gallery(it);
            case Block.Quote it -> QUOTE.print(new Quotation(InlineHtml.of(it.text(), it.marks()), it.attribution()));
            case Block.Listing it -> (it.ordered() ? NUMBERED : BULLETS).print(new Items(items(it)));
            case Block.Table it ->
                TABLE.print(new Rows(
                        it.caption(),
                        it.header(),
                        it.rows().stream().map(Row::new).toList()));
            case Block.Embed it -> embed(it);
            case Block.PullOut it -> PULL_OUT.print(new Box(it.title(), InlineHtml.of(it.text(), it.marks())));
            case Block.Divider it -> DIVIDER.print(it);
            case Block.Unknown _ -> "";
        };
    }

    private String image(Picture picture) {
        var view = PictureView.of(picture, null, edition);
        return view == null ? "" : IMAGE.print(view);
    }

    private String gallery(Block.Gallery gallery) {
        var views = gallery.images().stream()
                .map(picture -> PictureView.of(picture, null, edition))
                .filter(Objects::nonNull)
                .toList();
        return views.isEmpty() ? "" : GALLERY.print(new Pictures(views, gallery.caption()));
    }

    /** A card that links: what a provider's own script would bring in, no reader has asked for. */
    private String embed(Block.Embed embed) {
        if (!WebAddress.isAllowed(embed.url())) {
            return "";
        }
        var host = embed.url().replaceFirst("^(?i)https?://(www\\.)?", "").replaceFirst("[/?#:].*", "");
        return EMBED.print(new Card(embed.url(), edition.label("embedOpen", host), embed.url(), embed.caption()));
    }

    private static List<String> items(Block.Listing list) {
        return IntStream.range(0, list.items().size())
                .mapToObj(i -> InlineHtml.of(list.items().get(i), marks(list, i)))
                .toList();
    }

    private static List<Mark> marks(Block.Listing list, int item) {
        return item < list.itemMarks().size() ? list.itemMarks().get(item) : List.of();
    }

    private record Paragraph(String html, @Nullable String dateline) {}

    private record Quotation(String html, @Nullable String attribution) {}

    private record Items(List<String> items) {}

    private record Pictures(
            List<PictureView> pictures, @Nullable String title) {}

    private record Rows(@Nullable String title, List<String> header, List<Row> rows) {}

    private record Row(List<String> cells) {}

    private record Card(
            String url,
            String open,
            String address,
            @Nullable String title) {}

    private record Box(@Nullable String title, String html) {}
}
