package broadsheet.comment.storage;

import broadsheet.outbox.Courier;
import broadsheet.outbox.Relay;
import broadsheet.outbox.RelaySettings;
import broadsheet.web.starting.BeforeServing;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    private static final String COMMENTS = "comments";
    private static final String DISCUSSIONS = "discussions";
    private static final String RECOMMENDATIONS = "recommendations";

    @Bean
    Relay commentRelay(MongoDatabase database, Courier courier, RelaySettings settings, InstantSource clock) {
        return new Relay(database.getCollection(COMMENTS), courier::send, settings, clock);
    }

    @Bean
    Relay discussionRelay(MongoDatabase database, Courier courier, RelaySettings settings, InstantSource clock) {
        return new Relay(database.getCollection(DISCUSSIONS), courier::send, settings, clock);
    }

    @Bean
    Recounting recounting(MongoDatabase database, InstantSource clock) {
        return new Recounting(
                new Tallies(database.getCollection(COMMENTS), database.getCollection(RECOMMENDATIONS)), clock);
    }

    @Bean
    Comments comments(MongoDatabase database, Relay commentRelay, Recounting recounting) {
        return new Comments(database.getCollection(COMMENTS), commentRelay, recounting, rulings(database));
    }

    @Bean
    Threads threads(MongoDatabase database) {
        return new Threads(database.getCollection(COMMENTS));
    }

    @Bean
    Hiding hiding(MongoDatabase database) {
        return new Hiding(database.getCollection(COMMENTS));
    }

    @Bean
    Recommendations recommendations(MongoDatabase database, Recounting recounting) {
        return new Recommendations(database.getCollection(RECOMMENDATIONS), recounting);
    }

    @Bean
    Repetitions repetitions(MongoDatabase database) {
        return new Repetitions(database.getCollection("repetitions"));
    }

    @Bean
    AuditLog auditLog(MongoDatabase database) {
        return new AuditLog(database.getCollection(COMMENTS), rulings(database));
    }

    @Bean
    Queues queues(MongoDatabase database) {
        return new Queues(database.getCollection(COMMENTS));
    }

    @Bean
    FlagsOfReaders flagsOfReaders(MongoDatabase database) {
        return new FlagsOfReaders(database.getCollection(COMMENTS));
    }

    @Bean
    Writings writings(MongoDatabase database) {
        return new Writings(database.getCollection(COMMENTS));
    }

    @Bean
    Discussions discussions(MongoDatabase database, Relay discussionRelay) {
        return new Discussions(
                database.getCollection(DISCUSSIONS), database.getCollection("formerDiscussions"), discussionRelay);
    }

    @Bean
    BeforeServing threadIndexes(Threads threads, Recommendations recommendations, Repetitions repetitions) {
        return new BeforeServing(() -> {
            threads.index();
            recommendations.index();
            repetitions.index();
        });
    }

    @Bean
    BeforeServing commentIndexes(
            Comments comments,
            Writings writings,
            FlagsOfReaders flagsOfReaders,
            AuditLog auditLog,
            Queues queues,
            Discussions discussions) {
        return new BeforeServing(() -> {
            comments.index();
            writings.index();
            flagsOfReaders.index();
            auditLog.index();
            queues.index();
            discussions.index();
        });
    }

    private static MongoCollection<Document> rulings(MongoDatabase database) {
        return database.getCollection("rulings");
    }
}
