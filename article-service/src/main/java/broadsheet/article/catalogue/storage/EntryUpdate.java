package broadsheet.article.catalogue.storage;

import broadsheet.article.catalogue.entry.Filed;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.stream.Stream;
import org.bson.conversions.Bson;

/** How what is stored of an entry becomes its next version. */
final class EntryUpdate {

    /** The fields that an entry has or hasn't: whatever a new version lacks is removed. */
    private static final List<String> OF_SOME = List.of(
            EntryDocument.KEYS,
            EntryDocument.LISTED,
            EntryDocument.PLACE,
            EntryDocument.BEGINNINGS,
            EntryDocument.PARENT,
            "order",
            "biographies",
            "picture",
            "links",
            "names",
            "formerNames",
            "descriptions",
            "allNames",
            EntryDocument.REPLACED_BY,
            "retiredAt",
            "createdAt",
            "updatedAt");

    private EntryUpdate() {}

    static List<Bson> to(Filed next) {
        var fields = EntryDocument.write(next);
        return Stream.concat(
                        fields.entrySet().stream().map(field -> Updates.set(field.getKey(), field.getValue())),
                        OF_SOME.stream()
                                .filter(field -> !fields.containsKey(field))
                                .map(Updates::unset))
                .toList();
    }
}
