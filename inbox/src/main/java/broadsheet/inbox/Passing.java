package broadsheet.inbox;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import java.util.Set;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.springframework.cloud.stream.binder.BinderException;
import org.springframework.cloud.stream.provisioning.ProvisioningException;
import org.springframework.messaging.MessagingException;

/** Tells a failure that time may heal, such as a database that is away, from one that will come again. */
public final class Passing {

    /** What MongoDB answers to a document that it will never take: too large, not valid, or one whose key is taken. */
    private static final Set<Integer> OF_THE_DOCUMENT = Set.of(2, 9, 14, 17, 121, 10334, 11000, 17280, 17419);

    private Passing() {}

    /** Whether it may pass. */
    public static boolean is(RuntimeException failure) {
        return switch (failure) {
            case MongoBulkWriteException bulk ->
                bulk.getWriteErrors().isEmpty()
                        || !bulk.getWriteErrors().stream().allMatch(it -> isOfTheDocument(it.getCode()));
            case MongoException e -> !isOfTheDocument(e.getCode());
            case MessagingException e -> !e.contains(RecordTooLargeException.class);
            case BinderException _, ProvisioningException _ -> true;
            default -> false;
        };
    }

    private static boolean isOfTheDocument(int code) {
        return OF_THE_DOCUMENT.contains(code);
    }
}
