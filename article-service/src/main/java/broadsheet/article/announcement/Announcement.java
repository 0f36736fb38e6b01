package broadsheet.article.announcement;

import static java.util.Objects.requireNonNull;

import broadsheet.article.domain.Byline;
import broadsheet.article.domain.Content;
import broadsheet.article.domain.Fact;
import broadsheet.article.domain.FormerPath;
import broadsheet.article.domain.House;
import broadsheet.article.domain.Published;
import broadsheet.article.domain.Slug;
import broadsheet.article.domain.Tag;
import broadsheet.article.domain.Takedown;
import broadsheet.article.domain.TakenDown;
import broadsheet.article.domain.Unpublished;
import broadsheet.events.ArticleEvent;
import broadsheet.events.ArticlePublished;
import broadsheet.events.ArticleRevised;
import broadsheet.events.ArticleTakenDown;
import broadsheet.events.ArticleUnpublished;
import broadsheet.events.EventFormat;
import broadsheet.events.PublishedArticle;
import broadsheet.outbox.Letter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Turns facts into the events that the other services know. */
public final class Announcement {

    private static final String SOURCE = "/article-service";

    private Announcement() {}

    /**
     * The letter that carries a fact.
     *
     * @param at when it came to be
     * @param house whose pictures it may show
     * @throws TooLong if no letter can be as long
     */
    public static Letter of(Fact fact, Instant at, House house) {
        var event = event(fact, new AnnouncedBody(house));
        var record = EventFormat.write(event, event.subject() + "@" + event.version(), SOURCE, at);
        TooLong.requireNot(record.body());
        return new Letter(
                record.id(), record.topic(), record.key(), record.partitionKey(), record.headers(), record.body());
    }

    private static ArticleEvent event(Fact fact, AnnouncedBody text) {
        return switch (fact) {
            case Fact.WasPublished(Published article) -> new ArticlePublished(live(article, text));
            case Fact.WasRevised(Published article) -> new ArticleRevised(live(article, text));
            case Fact.WasUnpublished(Unpublished article) -> gone(article);
            case Fact.WasTakenDown(TakenDown article) -> takenDown(article);
        };
    }

    private static PublishedArticle live(Published article, AnnouncedBody text) {
        var filing = article.filing();
        var content = article.live().content();
        return new PublishedArticle(
                filing.id().toString(),
                filing.version().value(),
                requireNonNull(filing.slug()).value(),
                content.language().value(),
                requireNonNull(content.headline()).value(),
                content.standfirst() == null ? null : content.standfirst().value(),
                content.dateline() == null ? null : content.dateline().value(),
                content.bylines().stream().map(Byline::value).toList(),
                requireNonNull(content.section()).value(),
                content.tags().stream().map(Tag::value).toList(),
                mainImage(content, text),
                text.of(content.body()),
                article.live().publishedAt(),
                article.live().updatedAt(),
                filing.formerSlugs().stream().map(Slug::value).toList(),
                content.formerPaths().stream().map(FormerPath::value).toList(),
                article.live().corrections().stream()
                        .map(correction -> new broadsheet.events.Correction(correction.text(), correction.at()))
                        .toList());
    }

    private static ArticleTakenDown takenDown(TakenDown article) {
        var filing = article.filing();
        var takedown = article.takedown();
        return new ArticleTakenDown(
                filing.id().toString(),
                filing.version().value(),
                requireNonNull(filing.slug()).value(),
                takedown.told() == Takedown.Told.READERS ? takedown.reason() : null,
                takedown.at());
    }

    private static ArticleUnpublished gone(Unpublished article) {
        var filing = article.filing();
        return new ArticleUnpublished(
                filing.id().toString(),
                filing.version().value(),
                requireNonNull(filing.slug()).value(),
                article.unpublishedAt());
    }

    private static broadsheet.events.@Nullable Picture mainImage(Content content, AnnouncedBody text) {
        return content.mainImage() == null ? null : text.picture(content.mainImage());
    }
}
