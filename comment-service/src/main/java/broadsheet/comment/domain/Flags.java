package broadsheet.comment.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What readers have flagged of a comment: one flag for each, which keeps its place when it is taken back and raised
 * again.
 *
 * @param revision grows with every change of the flags
 * @param all in the order in which the readers came, those that count no more included
 * @param cleared flags up to this number count no more: a moderator has seen them and approved the comment
 */
public record Flags(long revision, List<Flag> all, int cleared) {

    public static final Flags NONE = new Flags(0, List.of(), 0);

    /** Enough to be sure, and few enough to be kept with the comment. */
    private static final int MOST = 500;

    public Flags {
        all = List.copyOf(all);
    }

    /** Those that count. */
    public List<Flag> open() {
        return all.stream()
                .filter(flag -> !flag.withdrawn() && flag.number() > cleared)
                .toList();
    }

    /** The flag of a reader, if they raised one that they didn't take back. */
    public Optional<Flag> of(String reader) {
        return all.stream()
                .filter(flag -> flag.reader().equals(reader) && !flag.withdrawn())
                .findFirst();
    }

    /**
     * With a reader's flag, in the place of the one that they had.
     *
     * @throws MoveRefused if so many readers have flagged the comment that no more is to be learnt
     */
    public Flags raised(String reader, Reason reason, @Nullable String text, Instant at) {
        var place = place(reader);
        if (place > MOST) {
            throw MoveRefused.flaggedEnough();
        }
        return with(new Flag(reader, reason, text, at, place, false));
    }

    /** Without a reader's flag. */
    public Flags withdrawn(String reader) {
        return of(reader)
                .map(flag -> with(new Flag(reader, flag.reason(), flag.text(), flag.at(), flag.number(), true)))
                .orElse(this);
    }

    Flags answered() {
        return new Flags(revision + 1, all, all.size());
    }

    private int place(String reader) {
        return all.stream()
                .filter(flag -> flag.reader().equals(reader))
                .findFirst()
                .map(Flag::number)
                .orElse(all.size() + 1);
    }

    private Flags with(Flag flag) {
        var before = all.stream().filter(other -> other.number() < flag.number());
        var after = all.stream().filter(other -> other.number() > flag.number());
        return new Flags(
                revision + 1,
                Stream.concat(Stream.concat(before, Stream.of(flag)), after).toList(),
                cleared);
    }
}
