package broadsheet.comment;

import static java.util.stream.Collectors.joining;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bson.Document;

/** What lies in the service's database, as whoever gets hold of it reads it. */
public final class Database {

    private static final MongoClient CLIENT = MongoClients.create(RunningService.database());

    private Database() {}

    /** All documents of all collections but these. */
    public static String dumpAllBut(String... collections) {
        var rest =
                CLIENT.getDatabase("broadsheet_comments").listCollectionNames().into(new ArrayList<>());
        rest.removeAll(List.of(collections));
        return dump(rest.toArray(String[]::new));
    }

    /** All documents of some collections. */
    public static String dump(String... collections) {
        var database = CLIENT.getDatabase("broadsheet_comments");
        return Stream.of(collections)
                .flatMap(name ->
                        StreamSupport.stream(database.getCollection(name).find().spliterator(), false))
                .map(Document::toJson)
                .collect(joining("\n"));
    }
}
