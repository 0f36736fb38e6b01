package broadsheet.importing.feed;

import broadsheet.importing.article.Gathering;
import broadsheet.importing.article.ImportedArticle;
import broadsheet.importing.article.ImportedArticle.Body;
import broadsheet.importing.article.ImportedArticle.FeatureImage;
import broadsheet.importing.article.ImportedArticle.LineBreaks;
import broadsheet.importing.article.OldAddress;
import broadsheet.importing.article.SourceId;
import broadsheet.importing.source.XmlCursor;
import java.util.Optional;
import org.jsoup.nodes.Entities;

/** One entry of an Atom feed while it is read. */
final class AtomEntry {

    private final Gathering article = new Gathering();
    private final String site;
    private final Base base;
    private String id = "";
    private String link = "";
    private String summary = "";
    private String content = "";
    private String contentBase = "";

    AtomEntry(String site, String language, Base base) {
        this.site = site;
        this.base = base;
        article.language(language);
    }

    void language(String tag) {
        article.language(tag);
    }

    void read(String name, XmlCursor xml) {
        switch (name) {
            case "id" -> id = xml.text().strip();
            case "title" -> article.title(html(xml));
            case "summary" -> summary = html(xml);
            case "content" -> content(xml);
            case "link" -> link(xml);
            case "published" -> article.publishedAt(xml.text());
            case "updated" -> article.updatedAt(xml.text());
            case "author", "contributor" -> xml.eachChild(part -> author(part, xml));
            case "category" -> category(xml);
            case "media:content", "media:thumbnail" -> picture(xml.attribute("url"));
            case "app:control" -> xml.eachChild(part -> control(part, xml));
            case "app:edited" -> {}
            default -> article.notes().add("Atom element " + name, "");
        }
    }

    ImportedArticle toArticle() {
        OldAddress.path(link).ifPresent(article::formerPath);
        if (!content.isBlank()) {
            article.standfirst(summary);
        }
        var body = new Body(content.isBlank() ? summary : content, LineBreaks.MARKED, bodyBase());
        return article.toArticle(new SourceId(site, id.isEmpty() ? link : id), body);
    }

    /** Its own, else the entry's page, which is where readers saw it. */
    private String bodyBase() {
        return contentBase.isEmpty() && !link.isEmpty()
                ? link
                : base.then(contentBase).address();
    }

    /** A text construct as HTML, whichever of the three kinds it is. */
    private static String html(XmlCursor xml) {
        return switch (xml.attribute("type")) {
            case "html", "text/html" -> xml.text();
            case "xhtml", "application/xhtml+xml" -> xml.markup();
            default -> Entities.escape(xml.text());
        };
    }

    private void content(XmlCursor xml) {
        var elsewhere = xml.attribute("src");
        contentBase = xml.attribute("base");
        content = html(xml);
        if (!elsewhere.isEmpty()) {
            article.notes().add("body that is elsewhere", elsewhere);
        }
    }

    private void link(XmlCursor xml) {
        var target = base.then(xml.attribute("base")).resolve(xml.attribute("href"));
        switch (xml.attribute("rel")) {
            case "", "alternate" -> link = link.isEmpty() ? target : link;
            case "enclosure" -> enclosure(xml.attribute("type"), target);
            case "self", "edit", "replies" -> {}
            default -> article.notes().add("Atom link " + xml.attribute("rel"), target);
        }
    }

    private void enclosure(String type, String target) {
        if (type.startsWith("image/")) {
            picture(target);
        } else {
            article.notes().add("enclosure that is no picture", target);
        }
    }

    private void picture(String url) {
        if (article.hasFeatureImage() || url.isEmpty()) {
            article.notes().add("further media", url);
        } else {
            article.featureImage(new FeatureImage(url, null, null));
        }
    }

    private void author(String part, XmlCursor xml) {
        if (part.equals("name")) {
            article.byline(xml.text());
        }
    }

    private void category(XmlCursor xml) {
        var label = xml.attribute("label");
        article.category(label.isEmpty() ? xml.attribute("term") : label);
    }

    private void control(String part, XmlCursor xml) {
        if (part.equals("app:draft") && xml.text().strip().equals("yes")) {
            article.draft(Optional.empty());
        }
    }
}
