package broadsheet.feed.pressroom;

import broadsheet.feed.press.Pressed;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What was pressed before anybody asked. Reading is a look-up in memory, whatever goes on behind. */
public final class Newsstand {

    private final Map<Address, Standing> standing = new ConcurrentHashMap<>();
    private final InstantSource clock;

    Newsstand(InstantSource clock) {
        this.clock = clock;
    }

    /** What is at an address, in the language that it was pressed for. */
    public Optional<Standing> at(Address address) {
        return Optional.ofNullable(standing.get(address));
    }

    /** Lays out what was pressed; what is the same as before stands as long as it did. */
    void lay(Address address, Pressed pressed) {
        var now = clock.instant();
        standing.merge(
                address,
                new Standing(pressed, now),
                (before, after) -> before.pressed().isSameAs(pressed) ? before : after);
    }

    void takeAway(Address address) {
        standing.remove(address);
    }

    /**
     * Where a page is found.
     *
     * @param path as in the address
     * @param language the language of the page around the articles; empty for what is the same in all of them
     */
    public record Address(String path, String language) {

        /** The address of something that is the same in every language, such as JSON. */
        public static Address inNoLanguage(String path) {
            return new Address(path, "");
        }
    }
}
