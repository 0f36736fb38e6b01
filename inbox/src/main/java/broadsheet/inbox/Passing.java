package broadsheet.inbox;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import org.springframework.messaging.MessagingException;

/** Tells a failure that time may heal, such as a database that is away, from one that will come again. */
final class Passing {

    private Passing() {}

    static boolean is(RuntimeException failure) {
        return switch (failure) {
            case MongoWriteException _, MongoBulkWriteException _ -> false;
            case MongoCommandException refused -> refused.hasErrorLabel("RetryableWriteError");
            case MongoException _, MessagingException _ -> true;
            default -> false;
        };
    }
}
