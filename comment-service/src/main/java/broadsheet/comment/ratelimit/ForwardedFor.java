package broadsheet.comment.ratelimit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which address a request comes from, as far as those in between can be believed. */
final class ForwardedFor {

    private final Set<String> trusted;

    ForwardedFor(List<String> trustedProxies) {
        this.trusted =
                Set.copyOf(trustedProxies.stream().map(ForwardedFor::usual).toList());
    }

    /**
     * The nearest address that is no trusted proxy: each of these says whom it heard, what comes before that anybody
     * can have written. Empty if all are trusted.
     *
     * @param heard the values of {@code X-Forwarded-For}
     * @param from the other end of the connection
     */
    Optional<String> address(List<String> heard, String from) {
        var way = new ArrayList<String>();
        heard.stream()
                .flatMap(header -> Stream.of(header.split(",", -1)))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .forEach(way::add);
        way.add(from);
        return way.reversed().stream()
                .map(ForwardedFor::usual)
                .filter(address -> !trusted.contains(address))
                .findFirst();
    }

    /** IPv6's loopback as it is usually written. */
    private static String usual(String address) {
        return address.equals("0:0:0:0:0:0:0:1") ? "::1" : address;
    }
}
