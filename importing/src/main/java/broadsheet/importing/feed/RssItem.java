package broadsheet.importing.feed;

import broadsheet.importing.article.Gathering;
import broadsheet.importing.article.ImportedArticle;
import broadsheet.importing.article.ImportedArticle.Body;
import broadsheet.importing.article.ImportedArticle.FeatureImage;
import broadsheet.importing.article.ImportedArticle.LineBreaks;
import broadsheet.importing.article.OldAddress;
import broadsheet.importing.article.SourceId;
import broadsheet.importing.source.XmlCursor;

/** One item of an RSS feed while it is read. */
final class RssItem {

    private final Gathering article = new Gathering();
    private final String site;
    private String id;
    private String link = "";
    private String description = "";
    private String content = "";

    /** @param id as RSS 1.0 says it, with the item's beginning; empty when it does not */
    RssItem(String site, String language, String id) {
        this.site = site;
        this.id = id;
        article.language(language);
    }

    void read(String name, XmlCursor xml) {
        switch (name) {
            case "title" -> article.title(xml.text());
            case "link" -> link = link.isEmpty() ? xml.text().strip() : link;
            case "guid" -> id = xml.text().strip();
            case "description" -> description = xml.text();
            case "content:encoded" -> content = xml.text();
            case "dc:creator" -> article.byline(xml.text());
            case "author" -> article.byline(nameIn(xml.text()));
            case "category", "dc:subject" -> article.category(xml.text());
            case "pubDate", "dc:date" -> article.publishedAt(xml.text());
            case "updated" -> article.updatedAt(xml.text());
            case "enclosure" -> enclosure(xml);
            case "media:content", "media:thumbnail" -> picture(xml, xml.attribute("url"));
            case "comments", "source", "media:group" -> article.notes().add("RSS element " + name, xml.text());
            default -> article.notes().add("RSS element " + name, "");
        }
    }

    ImportedArticle toArticle() {
        OldAddress.path(link).ifPresent(article::formerPath);
        if (!content.isBlank()) {
            article.standfirst(description);
        }
        var body = new Body(content.isBlank() ? description : content, LineBreaks.MARKED, link.isEmpty() ? site : link);
        return article.toArticle(new SourceId(site, id.isEmpty() ? link : id), body);
    }

    private void enclosure(XmlCursor xml) {
        var url = xml.attribute("url");
        if (xml.attribute("type").startsWith("image/")) {
            picture(xml, url);
        } else {
            article.notes().add("enclosure that is no picture", url);
        }
    }

    private void picture(XmlCursor xml, String url) {
        var isPicture =
                xml.attribute("medium").isEmpty() || xml.attribute("medium").equals("image");
        if (isPicture && !url.isEmpty() && !article.hasFeatureImage()) {
            article.featureImage(new FeatureImage(url, null, null));
        } else {
            article.notes().add("further media", url);
        }
    }

    /** RSS wants a mail address, with the name in brackets: {@code lan@example.org (Lan Anh)}. */
    private static String nameIn(String author) {
        var begin = author.indexOf('(');
        var end = author.lastIndexOf(')');
        return begin >= 0 && end > begin ? author.substring(begin + 1, end) : author;
    }
}
