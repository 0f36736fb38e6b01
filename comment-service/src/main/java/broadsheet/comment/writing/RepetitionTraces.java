package broadsheet.comment.writing;

import broadsheet.comment.readerrights.Trace;
import broadsheet.comment.readerrights.Traces;
import broadsheet.comment.storage.Repetitions;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** By what a reader is kept from repeating themselves: fingerprints that say nothing, of words that are exported. */
@Component
class RepetitionTraces implements Traces {

    private final Repetitions repetitions;

    RepetitionTraces(Repetitions repetitions) {
        this.repetitions = repetitions;
    }

    @Override
    public void export(String readerId, Consumer<Trace> to) {
        // The words themselves are there with the comments
    }

    @Override
    public void erase(String readerId) {
        repetitions.forget(readerId);
    }
}
