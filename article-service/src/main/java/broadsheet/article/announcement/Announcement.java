package broadsheet.article.announcement;

import static java.util.Objects.requireNonNull;

import broadsheet.article.domain.AltText;
import broadsheet.article.domain.Block;
import broadsheet.article.domain.Byline;
import broadsheet.article.domain.Caption;
import broadsheet.article.domain.Content;
import broadsheet.article.domain.Credit;
import broadsheet.article.domain.Fact;
import broadsheet.article.domain.FormerPath;
import broadsheet.article.domain.Prose;
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
     */
    public static Letter of(Fact fact, Instant at) {
        var event = event(fact);
        var record = EventFormat.write(event, event.subject() + "@" + event.version(), SOURCE, at);
        return new Letter(
                record.id(), record.topic(), record.key(), record.partitionKey(), record.headers(), record.body());
    }

    private static ArticleEvent event(Fact fact) {
        return switch (fact) {
            case Fact.WasPublished(Published article) -> new ArticlePublished(live(article));
            case Fact.WasRevised(Published article) -> new ArticleRevised(live(article));
            case Fact.WasUnpublished(Unpublished article) -> gone(article);
            case Fact.WasTakenDown(TakenDown article) -> takenDown(article);
        };
    }

    private static PublishedArticle live(Published article) {
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
                mainImage(content),
                content.body().stream().map(Announcement::block).toList(),
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

    private static broadsheet.events.@Nullable Picture mainImage(Content content) {
        var picture = content.mainImage();
        return picture == null
                ? null
                : new broadsheet.events.Picture(
                        picture.url().value(), text(picture.caption()), text(picture.credit()), text(picture.alt()));
    }

    private static broadsheet.events.Block block(Block block) {
        return switch (block) {
            case Block.Paragraph(Prose text) -> new broadsheet.events.Block.Paragraph(text.value());
            case Block.Heading heading ->
                new broadsheet.events.Block.Heading(
                        heading.level(), heading.text().value());
            case Block.Image image ->
                new broadsheet.events.Block.Image(
                        image.url().value(), text(image.caption()), text(image.credit()), text(image.alt()));
            case Block.Quote quote ->
                new broadsheet.events.Block.Quote(quote.text().value(), text(quote.attribution()));
            case Block.Listing list ->
                new broadsheet.events.Block.Listing(
                        list.ordered(), list.items().stream().map(Prose::value).toList());
        };
    }

    private static @Nullable String text(@Nullable Caption caption) {
        return caption == null ? null : caption.value();
    }

    private static @Nullable String text(@Nullable Credit credit) {
        return credit == null ? null : credit.value();
    }

    /** Alternative text is there: nothing is shown to readers without it. */
    private static String text(@Nullable AltText alt) {
        return requireNonNull(alt).value();
    }
}
