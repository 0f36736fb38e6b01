package broadsheet.comment.live;

import broadsheet.comment.live.Channels.Opened;
import broadsheet.comment.ratelimit.Addresses;
import broadsheet.web.problem.FieldError;
import broadsheet.web.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens streams for clients, as many as there is room for: on this instance, and for one address. */
@Component
class LettingIn {

    private final Channels channels;
    private final CatchingUp catchingUp;
    private final Addresses addresses;
    private final LiveSettings settings;
    private final Map<String, Integer> openByAddress = new ConcurrentHashMap<>();

    LettingIn(Channels channels, CatchingUp catchingUp, Addresses addresses, LiveSettings settings) {
        this.channels = channels;
        this.catchingUp = catchingUp;
        this.addresses = addresses;
        this.settings = settings;
    }

    /**
     * Opens a stream, which has to be closed once.
     *
     * @param lastEventId what the client has got, as it says; null for one that is new
     * @throws org.springframework.web.ErrorResponseException 400 if the last event's id is none of ours, 429 if the
     *     client's address has as many as it may, 503 if no stream can be opened now
     */
    Guest open(HttpServletRequest request, Channel channel, @Nullable String lastEventId) {
        var has = has(lastEventId);
        var address = addresses.of(request);
        address.ifPresent(this::take);
        var opened = catchingUp.isPossible() ? channels.open(channel, has) : Optional.<Opened>empty();
        return opened.map(stream -> new Guest(stream, address)).orElseThrow(() -> {
            address.ifPresent(this::giveBack);
            return noRoom();
        });
    }

    void close(Guest guest) {
        channels.close(guest.opened().stream());
        guest.address().ifPresent(this::giveBack);
    }

    static RuntimeException noRoom() {
        return Problems.unavailable("No stream can be opened at the moment. Try again in a moment.");
    }

    private void take(String address) {
        if (openByAddress.merge(address, 1, Integer::sum) > settings.streamsPerAddress()) {
            giveBack(address);
            throw Problems.tooMany(
                    "Your address has " + settings.streamsPerAddress() + " streams open already.", settings.retry());
        }
    }

    private void giveBack(String address) {
        openByAddress.computeIfPresent(address, (_, open) -> open == 1 ? null : open - 1);
    }

    private static Optional<LogPosition> has(@Nullable String lastEventId) {
        if (lastEventId == null || lastEventId.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LogPosition.parse(lastEventId));
        } catch (IllegalArgumentException e) {
            throw Problems.malformed(
                    "The stream can't be resumed.", new FieldError("Last-Event-ID", String.valueOf(e.getMessage())));
        }
    }

    /** A client whose stream is open. */
    record Guest(Opened opened, Optional<String> address) {}
}
