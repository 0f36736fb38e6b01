package broadsheet.comment.domain;

import org.jspecify.annotations.Nullable;

/**
 * What the newsroom knows of a comment in whatever state it is.
 *
 * @param reader who wrote it, to the identity provider; null when somebody else brought the comment here for them.
 *     Unlike the words it stays when the comment is removed, for the audit log
 * @param last the newest line of its audit log
 */
public record Filing(Version version, @Nullable String reader, Ruling last, Flags flags) {

    static Filing first(Author author, Ruling ruling) {
        return new Filing(Version.FIRST, author.id(), ruling, Flags.NONE);
    }

    Filing ruled(Ruling ruling) {
        return new Filing(version.next(), reader, ruling, flags);
    }

    /** Nobody is known any more to have written it. */
    Filing erased(Ruling ruling) {
        return new Filing(version.next(), null, ruling, flags);
    }

    /** An approval answers the flags that there were. */
    Filing approved(Decision decision) {
        return new Filing(version.next(), reader, decision.on(Act.APPROVE, Status.VISIBLE), flags.answered());
    }

    Filing flagged(Flags other) {
        return new Filing(version, reader, last, other);
    }
}
