package broadsheet.feed.curation;

import broadsheet.events.Picture;
import broadsheet.feed.arrangement.ArrangedBlock;
import broadsheet.feed.arrangement.Arrangement;
import broadsheet.feed.arrangement.Pin;
import broadsheet.feed.arrangement.storage.Curation;
import broadsheet.feed.arrangement.storage.Curation.Editor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a front is arranged, as editors read it.
 *
 * @param version 0 while nobody has arranged it; then by and at are absent
 * @param restored the version that it brought back
 */
record CurationAnswer(
        String front,
        long version,
        @Nullable Editor by,
        @Nullable Instant at,
        @Nullable Long restored,
        List<Block> blocks) {

    static CurationAnswer of(CuratedFront front, Curation curation) {
        return new CurationAnswer(
                front.name(),
                curation.version(),
                curation.by(),
                curation.at(),
                curation.restored(),
                blocks(curation.arrangement()));
    }

    static CurationAnswer byDefault(CuratedFront front, Arrangement arrangement) {
        return new CurationAnswer(front.name(), 0, null, null, null, blocks(arrangement));
    }

    private static List<Block> blocks(Arrangement arrangement) {
        return arrangement.blocks().stream().map(Block::of).toList();
    }

    /** One block. */
    record Block(String name, String rule, int most, List<Pinned> pins) {

        static Block of(ArrangedBlock block) {
            return new Block(
                    block.name().value(),
                    block.rule().name(),
                    block.most(),
                    block.pins().stream().map(Pinned::of).toList());
        }
    }

    /** One pin. */
    record Pinned(
            String article,
            @Nullable String headline,
            @Nullable Picture image,
            @Nullable Instant from,
            @Nullable Instant until) {

        static Pinned of(Pin pin) {
            return new Pinned(pin.articleId(), pin.headline(), pin.image(), pin.from(), pin.until());
        }
    }
}
