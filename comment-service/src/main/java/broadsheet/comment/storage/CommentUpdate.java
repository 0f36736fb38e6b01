package broadsheet.comment.storage;

import broadsheet.comment.domain.Comment;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;

/** What makes a document that of a comment's next state. */
final class CommentUpdate {

    private CommentUpdate() {}

    static List<Bson> of(Comment after) {
        var update = new ArrayList<Bson>();
        var fields = CommentDocument.write(after);
        fields.forEach((field, value) -> update.add(Updates.set(field, value)));
        CommentDocument.OF_SOME_STATES.stream()
                .filter(field -> !fields.containsKey(field))
                .forEach(field -> update.add(Updates.unset(field)));
        return update;
    }
}
