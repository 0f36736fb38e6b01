package broadsheet.outbox;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.messaging.MessageDeliveryException;

/** Takes letters as a broker would and notes what it took, but takes none while it is away. */
final class RecordingPost implements Consumer<Letter> {

    private final List<Letter> tried = new CopyOnWriteArrayList<>();
    private final List<Letter> taken = new CopyOnWriteArrayList<>();
    private volatile boolean away;

    @Override
    public void accept(Letter letter) {
        tried.add(letter);
        if (away) {
            throw new MessageDeliveryException("The post is away");
        }
        taken.add(letter);
    }

    void goAway() {
        away = true;
    }

    void comeBack() {
        away = false;
    }

    List<Letter> taken() {
        return List.copyOf(taken);
    }

    /** Bodies of the letters that it took, in that order. */
    List<String> said() {
        return bodies(taken);
    }

    /** Bodies of the letters that were brought, in that order, whether it took them or not. */
    List<String> triedToSay() {
        return bodies(tried);
    }

    private static List<String> bodies(List<Letter> letters) {
        return letters.stream().map(Letter::body).toList();
    }
}
