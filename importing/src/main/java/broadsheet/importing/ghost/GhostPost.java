package broadsheet.importing.ghost;

import static broadsheet.importing.ghost.GhostRelations.text;

import broadsheet.importing.article.Gathering;
import broadsheet.importing.article.ImportedArticle;
import broadsheet.importing.article.ImportedArticle.Body;
import broadsheet.importing.article.ImportedArticle.FeatureImage;
import broadsheet.importing.article.ImportedArticle.LineBreaks;
import broadsheet.importing.article.SourceId;
import java.util.Optional;
import org.jsoup.nodes.Entities;
import tools.jackson.databind.JsonNode;

/** One row of the table of posts. */
final class GhostPost {

    /** What stands for the address of the site, which is not in the export. */
    private static final String SITE = "__GHOST_URL__";

    private final Gathering article = new Gathering();
    private final JsonNode row;
    private final GhostRelations relations;
    private final String site;

    GhostPost(JsonNode row, GhostRelations relations, String site) {
        this.row = row;
        this.relations = relations;
        this.site = site;
    }

    ImportedArticle toArticle() {
        article.title(Entities.escape(text(row, "title")));
        article.slug(text(row, "slug"));
        article.standfirst(Entities.escape(text(row, "custom_excerpt")));
        article.publishedAt(text(row, "published_at"));
        article.updatedAt(text(row, "updated_at"));
        article.language(relations.language());
        article.language(text(row, "locale"));
        state();
        people();
        topics();
        picture();
        codeOfItsOwn();
        if (!text(row, "slug").isBlank()) {
            article.formerPath("/" + text(row, "slug") + "/");
        }
        return article.toArticle(id(), new Body(html(), LineBreaks.MARKED, site));
    }

    /** Unique in the whole world, so that the same site exported twice is one site, whatever it is called by then. */
    private SourceId id() {
        var uuid = text(row, "uuid");
        return new SourceId("ghost", uuid.isEmpty() ? text(row, "id") : uuid);
    }

    private void state() {
        var status = text(row, "status");
        switch (status) {
            case "published", "sent" -> {}
            case "draft" -> article.draft(Optional.empty());
            default -> article.draft(Optional.of(status + " for " + text(row, "published_at")));
        }
        var visibility = text(row, "visibility");
        if (!visibility.isEmpty() && !visibility.equals("public")) {
            article.draft(Optional.of("only for " + visibility));
        }
    }

    private void people() {
        relations.authorsOf(text(row, "id")).forEach(name -> article.byline(Entities.escape(name)));
        article.byline(Entities.escape(relations.nameOf(text(row, "author_id"))));
    }

    private void topics() {
        for (var tag : relations.tagsOf(text(row, "id"))) {
            if (tag.internal()) {
                article.notes().add("internal tag", tag.name());
            } else {
                article.category(Entities.escape(tag.name()));
            }
        }
    }

    private void picture() {
        var meta = relations.metaOf(text(row, "id"));
        var url = onSite(text(row, "feature_image"));
        if (!url.isBlank()) {
            article.featureImage(new FeatureImage(url, meta.alt(), meta.caption()));
        }
    }

    private void codeOfItsOwn() {
        for (var field : new String[] {"codeinjection_head", "codeinjection_foot"}) {
            if (!text(row, field).isBlank()) {
                article.notes().add("code of its own", text(row, field));
            }
        }
    }

    /** A body that was never rendered is there as plain text at best. */
    private String html() {
        var html = onSite(text(row, "html"));
        if (!html.isBlank() || text(row, "plaintext").isBlank()) {
            return html;
        }
        article.notes().add("body without HTML, taken from its plain text", "");
        return "<p>" + Entities.escape(text(row, "plaintext")).replaceAll("\\n\\s*\\n", "</p><p>") + "</p>";
    }

    private String onSite(String text) {
        if (site.isEmpty() && text.contains(SITE)) {
            article.notes().add("address of the old site not known (--site)", SITE);
        }
        return text.replace(SITE, site.replaceAll("/+$", ""));
    }
}
