package broadsheet.article.webhook.outside;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.http.client.InetAddressFilter;

/**
 * How webhooks' targets are called.
 *
 * @param allowedRanges addresses inside that may be called all the same, such as {@code 10.1.2.0/24}
 * @param timeLimit how long a target may take for one call, from its name's resolution to its answer's end
 * @param atOnce how many calls one host gets at once, 1 to 64
 * @param circuitPause how long a host that keeps failing is left alone
 */
@ConfigurationProperties("webhooks.target")
public record TargetSettings(
        @DefaultValue List<String> allowedRanges,
        @DefaultValue("10s") Duration timeLimit,
        @DefaultValue("4") int atOnce,
        @DefaultValue("30s") Duration circuitPause) {

    /** IPv6 forms of addresses inside that Spring's list leaves out: of IPv4, and translated locally. */
    private static final String[] DISGUISED = {"::/96", "64:ff9b:1::/48"};

    public TargetSettings {
        allowedRanges = List.copyOf(allowedRanges);
        filter(allowedRanges);
        if (!timeLimit.isPositive()) {
            throw new IllegalArgumentException("webhooks.target.time-limit must be positive, but is " + timeLimit);
        }
        if (atOnce < 1 || atOnce > 64) {
            throw new IllegalArgumentException("webhooks.target.at-once must be 1 to 64, but is " + atOnce);
        }
        if (!circuitPause.isPositive()) {
            throw new IllegalArgumentException(
                    "webhooks.target.circuit-pause must be positive, but is " + circuitPause);
        }
    }

    /** The addresses that may be called. */
    InetAddressFilter open() {
        return filter(allowedRanges);
    }

    private static InetAddressFilter filter(List<String> ranges) {
        try {
            return ranges.stream()
                    .map(InetAddressFilter::of)
                    .reduce(InetAddressFilter.externalAddresses().andNot(DISGUISED), InetAddressFilter::or);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "webhooks.target.allowed-ranges must be addresses or ranges such as 10.1.2.0/24, but is " + ranges,
                    e);
        }
    }
}
