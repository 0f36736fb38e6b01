package broadsheet.feed.serving;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks for behind its question mark.
 *
 * @param text as it stands there; null if nothing does
 */
record Query(@Nullable String text) {

    /** The first value of a parameter; what can't be decoded stays as it is. */
    Optional<String> first(String name) {
        if (text == null) {
            return Optional.empty();
        }
        for (var parameter : text.split("&", -1)) {
            if (parameter.startsWith(name + "=")) {
                return Optional.of(decoded(parameter.substring(name.length() + 1)));
            }
        }
        return Optional.empty();
    }

    /** The same with another value of a parameter, which is to be one that needs no encoding. */
    String with(String name, String value) {
        return Stream.concat(
                        Stream.of((text == null ? "" : text).split("&", -1))
                                .filter(parameter -> !parameter.isEmpty() && !parameter.startsWith(name + "=")),
                        Stream.of(name + "=" + value))
                .collect(Collectors.joining("&"));
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, UTF_8);
        } catch (IllegalArgumentException _) {
            return value;
        }
    }
}
