package broadsheet.article.catalogue.storage;

import broadsheet.article.catalogue.entry.Details;
import broadsheet.article.catalogue.entry.Wording;
import broadsheet.article.domain.Credit;
import broadsheet.article.domain.Language;
import broadsheet.article.domain.Link;
import broadsheet.article.domain.Target;
import java.util.HashMap;
import org.bson.Document;

/** What an entry's document has of words in several languages, and of an author. */
final class DetailsDocument {

    private DetailsDocument() {}

    static void write(Details.OfAuthor author, Document document) {
        document.append("biographies", write(author.biographies()))
                .append(
                        "links",
                        author.links().stream()
                                .map(link -> new Document("label", link.label())
                                        .append("url", link.url().value()))
                                .toList());
        if (author.picture() != null) {
            var credit = author.picture().credit();
            document.append(
                    "picture",
                    new Document("url", author.picture().url().value())
                            .append("credit", credit == null ? null : credit.value()));
        }
    }

    static Document write(Wording wording) {
        var document = new Document();
        wording.byLanguage().forEach((language, text) -> document.append(language.value(), text));
        return document;
    }

    static Details author(Document document) {
        var picture = document.get("picture", Document.class);
        return new Details.OfAuthor(
                wording(document, "biographies"),
                picture == null ? null : portrait(picture),
                document.getList("links", Document.class).stream()
                        .map(link ->
                                new Details.ProfileLink(link.getString("label"), new Target(link.getString("url"))))
                        .toList());
    }

    private static Details.Portrait portrait(Document picture) {
        var credit = picture.getString("credit");
        return new Details.Portrait(new Link(picture.getString("url")), credit == null ? null : new Credit(credit));
    }

    static Wording wording(Document document, String field) {
        var byLanguage = new HashMap<Language, String>();
        document.get(field, Document.class)
                .forEach((language, text) -> byLanguage.put(new Language(language), (String) text));
        return new Wording(byLanguage);
    }
}
