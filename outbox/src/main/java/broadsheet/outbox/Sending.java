package broadsheet.outbox;

import broadsheet.outbox.Leases.Lease;
import java.util.Optional;
import java.util.function.Consumer;

/** Sends a document's letters under a lease, and removes what has arrived. */
final class Sending {

    private final Leases leases;
    private final Consumer<Letter> courier;
    private final RelaySettings settings;
    private final Troubles troubles;

    Sending(Leases leases, Consumer<Letter> courier, RelaySettings settings, Troubles troubles) {
        this.leases = leases;
        this.courier = courier;
        this.settings = settings;
        this.troubles = troubles;
    }

    /** Sends all letters of a document, unless another relay is at it. Whatever goes wrong, they are kept. */
    void sendAll(Object id) {
        try {
            var lease = leases.take(id);
            while (lease.isPresent()) {
                lease = send(lease.get());
            }
        } catch (RuntimeException e) {
            // Also letters that can't be read back: the worker lives on, for the other documents
            troubles.met(e);
        }
    }

    /** Sends what the lease covers; the lease on what came in meanwhile, if any. */
    private Optional<Lease> send(Lease lease) {
        try {
            var first = true;
            for (var letter : lease.letters()) {
                if (!first && !leases.renew(lease)) {
                    return Optional.empty();
                }
                courier.accept(letter);
                first = false;
            }
            troubles.over();
            return leases.remove(lease);
        } catch (RuntimeException e) {
            // Whatever the cause, nobody knows that the letter arrived: it stays, and is sent again
            troubles.met(e);
            leases.postpone(lease, settings.retryAfter());
            return Optional.empty();
        }
    }
}
