package broadsheet.article.webhook.outside;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;
import org.springframework.boot.http.client.InetAddressFilter;

/**
 * Resolves hosts, and refuses those with an address that must not be reached: private, loopback, link-local, shared,
 * multicast, reserved, and the IPv6 forms of all of these.
 *
 * <p>It is the client's resolver, so the address that was checked is the one that is connected to: a name that resolves
 * to another address a moment later gets nowhere.
 */
final class Doorkeeper implements DnsResolver {

    private final DnsResolver names;
    private final InetAddressFilter open;

    Doorkeeper(DnsResolver names, InetAddressFilter open) {
        this.names = names;
        this.open = open;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var addresses = names.resolve(host);
        if (addresses == null || addresses.length == 0) {
            throw new UnknownHostException(host);
        }
        // One that is forbidden among others that aren't is no mistake, but a trick
        if (!Stream.of(addresses).allMatch(open::matches)) {
            throw new ForbiddenAddress();
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
