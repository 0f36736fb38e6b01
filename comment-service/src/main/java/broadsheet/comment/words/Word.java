package broadsheet.comment.words;

import broadsheet.comment.domain.Judge.Moderator;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;

/**
 * A word of a list, or one that was.
 *
 * @param version 1 when it was added for the first time
 * @param removed whether it is no longer in force
 * @param by who added it last, or removed it
 * @param at when that was
 */
record Word(WordList list, Phrase phrase, long version, boolean removed, Moderator by, Instant at) {

    static final String LIST = "list";
    static final String REMOVED = "removed";
    static final String AT = "at";
    static final String VERSION = "version";

    /** A word in the place of what was there before, if anything. */
    static Word added(WordList list, Phrase phrase, Optional<Word> before, Moderator by, Instant at) {
        return new Word(list, phrase, before.map(Word::version).orElse(0L) + 1, false, by, at);
    }

    static String id(WordList list, String key) {
        return list + "/" + key;
    }

    static Word read(Document document) {
        return new Word(
                WordList.parse(document.getString(LIST)),
                new Phrase(document.getString("text"), document.getBoolean("exactAccents")),
                document.getLong(VERSION),
                document.getBoolean(REMOVED),
                new Moderator(document.getString("byId"), document.getString("byName")),
                document.getDate(AT).toInstant());
    }

    String id() {
        return id(list, phrase.key());
    }

    Word removed(Moderator remover, Instant when) {
        return new Word(list, phrase, version + 1, true, remover, when);
    }

    Document write() {
        return new Document("_id", id())
                .append(LIST, list.toString())
                .append("text", phrase.text())
                .append("exactAccents", phrase.exactAccents())
                .append(VERSION, version)
                .append(REMOVED, removed)
                .append("byId", by.id())
                .append("byName", by.name())
                .append(AT, Date.from(at));
    }
}
