package broadsheet.comment.domain;

/** Who decided. */
public sealed interface Judge {

    /**
     * A member of the newsroom.
     *
     * @param id who they are to the identity provider
     */
    record Moderator(String id, String name) implements Judge {}

    /**
     * A phase of the pipeline, or the flags of readers.
     *
     * @param name as the documentation lists it; {@code none} when no phase had anything to say
     */
    record Phase(String name) implements Judge {}

    /** Whoever wrote the comment. */
    record Writer() implements Judge {}
}
