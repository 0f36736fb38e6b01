package broadsheet.feed.pressroom;

import broadsheet.feed.press.Pressed;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The fronts as they were last pressed. Reading is a look-up in memory, whatever goes on behind. */
public final class Newsstand {

    private final Map<Address, Pressed> fronts = new ConcurrentHashMap<>();

    Newsstand() {}

    /** The front at an address, in the language that it was pressed for. */
    public Optional<Pressed> at(Address address) {
        return Optional.ofNullable(fronts.get(address));
    }

    void lay(Address address, Pressed pressed) {
        fronts.put(address, pressed);
    }

    /**
     * Where a page is found.
     *
     * @param path as in the address
     * @param language the language of the page around the articles; empty for JSON, which has none
     */
    public record Address(String path, String language) {

        /** The address of something that is the same in every language. */
        public static Address ofJson(String path) {
            return new Address(path, "");
        }
    }
}
