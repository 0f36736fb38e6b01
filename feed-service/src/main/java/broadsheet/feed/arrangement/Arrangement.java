package broadsheet.feed.arrangement;

import static java.util.stream.Collectors.toUnmodifiableSet;

import broadsheet.feed.front.Front;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a front is to be.
 *
 * @param blocks from top to bottom, no two with one name
 */
public record Arrangement(List<ArrangedBlock> blocks) {

    /** What tags and authors have until somebody arranges them. */
    public static final Arrangement LATEST =
            new Arrangement(List.of(ArrangedBlock.filledBy("latest", "latest", ArrangedBlock.MOST)));

    /** What sections have until somebody arranges them. */
    public static final Arrangement OF_A_SECTION = new Arrangement(List.of(
            ArrangedBlock.filledBy("lead", "latest", 4),
            ArrangedBlock.filledBy("dont-miss", "dont-miss", 4),
            ArrangedBlock.filledBy("latest", "latest", ArrangedBlock.MOST)));

    private static final int MOST_SECTIONS = 12;

    public Arrangement {
        blocks = List.copyOf(blocks);
    }

    /**
     * What the homepage has until somebody arranges it.
     *
     * @param sections their slugs, in the order of the navigation
     */
    public static Arrangement ofHome(List<String> sections) {
        var blocks = new ArrayList<>(List.of(
                ArrangedBlock.filledBy("lead", "latest", 4),
                ArrangedBlock.filledBy("featured", "dont-miss", 4),
                ArrangedBlock.filledBy("dont-miss", "dont-miss", 4),
                ArrangedBlock.filledBy("most-discussed", "most-discussed", 5)));
        sections.stream()
                .limit(MOST_SECTIONS)
                .map(slug -> Rule.OF_SECTION + slug)
                .forEach(name -> blocks.add(ArrangedBlock.filledBy(name, name, 4)));
        blocks.add(ArrangedBlock.filledBy("latest", "latest", ArrangedBlock.MOST));
        return new Arrangement(blocks);
    }

    /** All articles that are pinned, now or at some time. */
    public Set<String> articleIds() {
        return pins().map(Pin::articleId).collect(toUnmodifiableSet());
    }

    /** Those that are pinned now. */
    public Stream<String> pinnedAt(Instant now) {
        return pins().filter(pin -> pin.isInForce(now)).map(Pin::articleId);
    }

    /** When a pin comes or goes next. */
    public Optional<Instant> nextTurn(Instant now) {
        return pins().flatMap(Pin::turns).filter(now::isBefore).min(Instant::compareTo);
    }

    /**
     * The front that it is. No article stands there twice: the first block that has it keeps it. A block that has
     * nothing is left out.
     *
     * @param name the front's
     * @param own the stories of the front, newest first
     * @param stock all there are
     */
    public Front layOut(String name, List<Story> own, Stock stock, Instant now) {
        var composing = new Composing(own, stock, now);
        return new Front(
                name,
                blocks.stream()
                        .map(composing::block)
                        .filter(block -> !block.items().isEmpty())
                        .toList());
    }

    private Stream<Pin> pins() {
        return blocks.stream().flatMap(block -> block.pins().stream());
    }
}
