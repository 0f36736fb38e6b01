package broadsheet.local.platform;

import broadsheet.local.command.Addresses;
import broadsheet.local.command.Refusal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Finds taken ports before anything starts, so that the operator reads one line and not the log of a half-started
 * platform.
 */
record PortCheck(List<Claim> claims) {

    /** A port, and who needs it. */
    record Claim(int port, String owner) {

        boolean isTaken() {
            try (var socket = new ServerSocket()) {
                // Else a connection of the last run that the system still remembers would count as taken.
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(InetAddress.ofLiteral(Addresses.LOOPBACK), port));
                return false;
            } catch (IOException e) {
                return true;
            }
        }
    }

    void requireFree() {
        var taken = claims.stream()
                .filter(Claim::isTaken)
                .map(claim -> "port %d (%s)".formatted(claim.port(), claim.owner()))
                .collect(Collectors.joining(", "));
        if (!taken.isEmpty()) {
            throw new Refusal("Already taken: %s. Stop what listens there, or choose other ports with --port-base"
                    .formatted(taken));
        }
    }
}
