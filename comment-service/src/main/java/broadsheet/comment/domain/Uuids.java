package broadsheet.comment.domain;

import java.util.UUID;

/** Reads UUIDs in their usual form only: Java's own reader takes shortened ones too. */
final class Uuids {

    private Uuids() {}

    static UUID parse(String text) {
        var id = UUID.fromString(text);
        if (!id.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("must be a UUID");
        }
        return id;
    }
}
