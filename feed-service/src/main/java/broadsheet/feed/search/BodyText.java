package broadsheet.feed.search;

import broadsheet.events.Block;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be read in an article's body, as plain text, each piece in a line of its own. */
final class BodyText {

    private BodyText() {}

    static String of(List<Block> body) {
        return body.stream().flatMap(BodyText::of).collect(Collectors.joining("\n"));
    }

    private static Stream<String> of(Block block) {
        return switch (block) {
            case Block.Paragraph it -> Stream.of(it.text());
            case Block.Heading it -> Stream.of(it.text());
            case Block.Image it -> present(it.caption());
            case Block.Gallery it ->
                Stream.concat(
                        present(it.caption()), it.images().stream().flatMap(picture -> present(picture.caption())));
            case Block.Quote it -> present(it.text(), it.attribution());
            case Block.Listing it -> it.items().stream();
            case Block.Table it ->
                Stream.of(
                                present(it.caption()),
                                it.header().stream(),
                                it.rows().stream().flatMap(List::stream))
                        .flatMap(pieces -> pieces);
            case Block.Embed it -> present(it.caption());
            case Block.PullOut it -> present(it.title(), it.text());
            case Block.Divider _, Block.Unknown _ -> Stream.empty();
        };
    }

    private static Stream<String> present(@Nullable String... texts) {
        return Stream.of(texts).filter(Objects::nonNull);
    }
}
