package broadsheet.article.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import broadsheet.article.announcement.Announcement;
import broadsheet.article.domain.Article;
import broadsheet.article.domain.ArticleId;
import broadsheet.article.domain.Change;
import broadsheet.article.domain.Draft;
import broadsheet.article.domain.House;
import broadsheet.outbox.Letter;
import broadsheet.outbox.Outbox;
import broadsheet.outbox.Relay;
import broadsheet.web.idempotency.Creation;
import broadsheet.web.idempotency.IdempotencyKey;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;

/** All articles. A change and the event that tells of it are one write, and there is no other way to store a change. */
public final class Articles {

    private final MongoCollection<Document> documents;
    private final Relay relay;
    private final ArticleDocument form;
    private final History history;
    private final House house;

    Articles(MongoCollection<Document> documents, Relay relay, ArticleDocument form, History history, House house) {
        this.documents = documents;
        this.relay = relay;
        this.form = form;
        this.history = history;
        this.house = house;
    }

    void index() {
        ArticleIndex.createAll(documents);
    }

    /** The article with an id, if there is one. */
    public Optional<Article> find(ArticleId id) {
        return Optional.ofNullable(documents.find(eq("_id", id.toString())).first())
                .map(form::read);
    }

    /** What is known of the request that created an article under a key. */
    public Optional<Creation> creation(IdempotencyKey key) {
        return Optional.ofNullable(documents.find(Creation.under(key)).first())
                .map(document -> Creation.from(document.get(Creation.FIELD, Document.class)));
    }

    /**
     * Adds a new article, under the first variant of its slug that is free.
     *
     * @param remember what to store with it of the request, given the article as it is added
     * @return the article as it was added; empty when another request with the same key was first
     */
    public Optional<Article> add(Change<Draft> change, Function<Article, Optional<Creation>> remember) {
        return house.keeping()
                .during(
                        MediaUses.in(change.state()),
                        () -> FreeSlug.of(change.state(), draft -> insert(draft, remember.apply(draft))));
    }

    /**
     * Stores a change and posts the event that tells of it. What the document then no longer holds is in the
     * {@link History}.
     *
     * @param before the article as it was read
     * @return the article as it was stored; empty when it changed meanwhile, and nothing was stored
     * @throws SlugTaken if another article has, or had, the slug that the desk chose
     * @throws broadsheet.article.announcement.TooLong if what readers are to see could not be told
     */
    public Optional<Article> store(Article before, Change<? extends Article> change) {
        history.file(before, change.state());
        return house.keeping().during(MediaUses.added(before, change.state(), house), () -> written(change));
    }

    private Optional<Article> written(Change<? extends Article> change) {
        var letter = letter(change);
        var stored = FreeSlug.of(change.state(), article -> replace(article, letter));
        letter.ifPresent(_ ->
                stored.ifPresent(article -> relay.nudge(article.filing().id().toString())));
        return stored;
    }

    /** The letter that tells of a change. What is to go out by itself later must be such that it can be told, too. */
    private Optional<Letter> letter(Change<? extends Article> change) {
        var state = change.state();
        state.plan()
                .publishAt()
                .ifPresent(at ->
                        state.due(at, house).flatMap(Change::fact).ifPresent(fact -> Announcement.of(fact, at, house)));
        return change.fact().map(fact -> Announcement.of(fact, state.filing().changedAt(), house));
    }

    private boolean insert(Article draft, Optional<Creation> creation) {
        var document = form.write(draft);
        creation.ifPresent(request -> document.append(Creation.FIELD, request.toDocument()));
        try {
            documents.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            // Of a repetition the database may name the slug first: it has that from the first time
            if (FreeSlug.isTaken(e, Creation.KEY)
                    || creation.flatMap(made -> creation(made.key())).isPresent()) {
                return false;
            }
            throw e;
        }
    }

    private boolean replace(Article article, Optional<Letter> letter) {
        var filing = article.filing();
        var asRead = and(
                eq("_id", filing.id().toString()),
                eq(FilingDocument.VERSION, filing.version().previous().value()));
        var update = new ArrayList<Bson>();
        var fields = form.write(article);
        fields.forEach((field, value) -> update.add(Updates.set(field, value)));
        ArticleDocument.OF_SOME_STATES.stream()
                .filter(field -> !fields.containsKey(field))
                .forEach(field -> update.add(Updates.unset(field)));
        letter.ifPresent(posted -> update.add(Outbox.posting(posted, filing.changedAt())));
        return documents.updateOne(asRead, Updates.combine(update)).getMatchedCount() == 1;
    }
}
