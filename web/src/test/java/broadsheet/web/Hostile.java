package broadsheet.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What attackers type where text, an address or a name is asked for. */
public final class Hostile {

    private Hostile() {}

    /** Each is one line; together they try every place of a page in which text can come to stand. */
    public static List<String> texts() {
        try (var resource = Hostile.class.getResourceAsStream("hostile.txt")) {
            if (resource == null) {
                throw new IllegalStateException("There is no hostile.txt");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
