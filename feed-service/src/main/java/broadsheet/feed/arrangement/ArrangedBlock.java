package broadsheet.feed.arrangement;

import java.util.List;

/**
 * A block as it is to be.
 *
 * @param rule what it is filled with
 * @param most how many articles it has at most, the pinned ones among them
 * @param pins what comes first, in this order
 */
public record ArrangedBlock(BlockName name, Rule rule, int most, List<Pin> pins) {

    /** How many articles a block can have. */
    public static final int MOST = 60;

    public ArrangedBlock {
        if (most < 1 || most > MOST) {
            throw new IllegalArgumentException("must be a number from 1 to " + MOST);
        }
        pins = List.copyOf(pins);
    }

    static ArrangedBlock filledBy(String name, String rule, int most) {
        return new ArrangedBlock(new BlockName(name), Rule.named(rule), most, List.of());
    }
}
