package broadsheet.comment.flag;

import broadsheet.comment.readerrights.Trace;
import broadsheet.comment.readerrights.Traces;
import broadsheet.comment.storage.FlagsOfReaders;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The flags that a reader raised. Erased, they count on, as somebody's. */
@Component
class FlagTraces implements Traces {

    private final FlagsOfReaders flags;

    FlagTraces(FlagsOfReaders flags) {
        this.flags = flags;
    }

    @Override
    public void export(String readerId, Consumer<Trace> to) {
        flags.of(
                readerId,
                (comment, flag) -> to.accept(
                        new Trace("flag", new Raised(comment, flag.reason().toString(), flag.text(), flag.at()))));
    }

    @Override
    public void erase(String readerId) {
        flags.forget(readerId);
    }

    private record Raised(
            String commentId, String reason, @Nullable String text, Instant at) {}
}
