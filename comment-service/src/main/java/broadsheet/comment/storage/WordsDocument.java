package broadsheet.comment.storage;

import broadsheet.comment.domain.Author;
import broadsheet.comment.domain.AuthorName;
import broadsheet.comment.domain.CommentText;
import broadsheet.comment.domain.Wording;
import broadsheet.comment.domain.Words;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/** What somebody wrote, inside the document of a comment. */
final class WordsDocument {

    private WordsDocument() {}

    static Document with(Words words, Document document) {
        document.append("author", words.author().name().value())
                .append("text", words.text().value());
        if (words.author().id() != null) {
            document.append(CommentDocument.AUTHOR_ID, words.author().id());
        }
        if (words.editedAt() != null) {
            document.append("editedAt", Date.from(words.editedAt()));
        }
        if (!words.earlier().isEmpty()) {
            document.append(
                    CommentDocument.EARLIER,
                    words.earlier().stream()
                            .map(wording -> new Document("text", wording.text().value())
                                    .append("since", Date.from(wording.since())))
                            .toList());
        }
        return document;
    }

    static Words words(Document document) {
        var editedAt = document.getDate("editedAt");
        return new Words(
                new Author(document.getString(CommentDocument.AUTHOR_ID), new AuthorName(document.getString("author"))),
                new CommentText(document.getString("text")),
                editedAt == null ? null : editedAt.toInstant(),
                document.getList(CommentDocument.EARLIER, Document.class, List.of()).stream()
                        .map(wording -> new Wording(
                                new CommentText(wording.getString("text")),
                                wording.getDate("since").toInstant()))
                        .toList());
    }
}
