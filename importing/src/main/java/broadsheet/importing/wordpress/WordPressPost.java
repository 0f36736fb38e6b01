package broadsheet.importing.wordpress;

import static java.nio.charset.StandardCharsets.UTF_8;

import broadsheet.importing.article.Gathering;
import broadsheet.importing.article.ImportedArticle;
import broadsheet.importing.article.ImportedArticle.Body;
import broadsheet.importing.article.ImportedArticle.FeatureImage;
import broadsheet.importing.article.ImportedArticle.LineBreaks;
import broadsheet.importing.article.OldAddress;
import broadsheet.importing.article.SourceId;
import broadsheet.importing.wordpress.WordPressItem.Term;
import java.net.URLDecoder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A post: an item that is an article. */
final class WordPressPost {

    private final Gathering article = new Gathering();
    private final WordPressItem item;
    private final WordPressSite site;

    WordPressPost(WordPressItem item, WordPressSite site) {
        this.item = item;
        this.site = site;
    }

    ImportedArticle toArticle() {
        article.title(item.field("title"));
        article.slug(decoded(item.field("wp:post_name")));
        article.standfirst(item.field("excerpt:encoded"));
        article.language(site.language());
        article.byline(site.author(item.field("dc:creator").strip()));
        dates();
        state();
        item.terms().forEach(this::term);
        picture();
        addresses();
        return article.toArticle(new SourceId(site.address(), id()), body());
    }

    private String id() {
        var number = item.field("wp:post_id").strip();
        return number.isEmpty() ? item.field("guid").strip() : number;
    }

    private void dates() {
        article.publishedAt(item.field("pubDate").startsWith("Mon, 30 Nov -0001") ? "" : item.field("pubDate"));
        article.publishedAt(item.field("wp:post_date_gmt"));
        article.updatedAt(item.field("wp:post_modified_gmt"));
    }

    private void state() {
        switch (item.status()) {
            case "publish" -> {}
            case "draft" -> article.draft(Optional.empty());
            case "future" -> article.draft(Optional.of("scheduled for " + item.field("wp:post_date_gmt")));
            default -> article.draft(Optional.of(item.status()));
        }
        if (!item.field("wp:post_password").isBlank()) {
            article.draft(Optional.of("protected by a password"));
        }
    }

    private void term(Term term) {
        switch (term.domain()) {
            case "category" -> article.category(term.name());
            case "post_tag" -> article.tag(term.name());
            default -> article.notes().add("word of the list " + term.domain(), term.name());
        }
    }

    private void picture() {
        var id = item.meta("_thumbnail_id").strip();
        if (!id.isEmpty()) {
            site.attachment(id)
                    .ifPresentOrElse(
                            found -> article.featureImage(new FeatureImage(found.url(), found.alt(), found.caption())),
                            () -> article.notes().add("feature image that is not in the file", "attachment " + id));
        }
    }

    /** Where readers find it, and where they found it before its slug was changed. */
    private void addresses() {
        var path = OldAddress.path(item.field("link"));
        path.ifPresent(article::formerPath);
        var current = item.field("wp:post_name").strip();
        path.filter(now -> !current.isEmpty() && now.contains(current))
                .ifPresent(now -> item.metas("_wp_old_slug").stream()
                        .map(old -> now.replace(current, old.strip()))
                        .forEach(article::formerPath));
    }

    private Body body() {
        var html = new Shortcodes(site, article.notes()).toHtml(item.field("content:encoded"));
        var marked = Stream.of("<p>", "<p ", "<!-- wp:").anyMatch(html::contains);
        return new Body(html, marked ? LineBreaks.MARKED : LineBreaks.TYPED, base());
    }

    private String base() {
        return List.of(item.field("link").strip(), site.address()).stream()
                .filter(address -> !address.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Slugs in other scripts are kept escaped. */
    private static String decoded(String slug) {
        try {
            return URLDecoder.decode(slug.strip(), UTF_8);
        } catch (IllegalArgumentException _) {
            return slug;
        }
    }
}
