package broadsheet.importing.ghost;

import broadsheet.importing.article.ImportedArticle;
import broadsheet.importing.source.Counting;
import broadsheet.importing.source.Source;
import broadsheet.importing.source.Survey;
import java.nio.file.Path;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** A Ghost site as its settings' "Export" writes it. Its pages are left out: they are no articles. */
public final class GhostExport implements Source {

    private final GhostTables tables;
    private final String site;
    private final GhostRelations relations = new GhostRelations();
    private final Survey survey;

    private GhostExport(Path file, String site) {
        this.tables = new GhostTables(file);
        this.site = site;
        var counting = new Counting();
        this.survey = counting.survey(() -> tables.read((table, row) -> look(table, row, counting)));
    }

    /**
     * Looks through a file.
     *
     * @param site the address of the site, which the export doesn't say; may be empty
     */
    public static GhostExport in(Path file, String site) {
        return new GhostExport(file, site);
    }

    @Override
    public Survey survey() {
        return survey;
    }

    @Override
    public void read(Consumer<ImportedArticle> reader) {
        tables.read((table, row) -> {
            if (table.equals("posts") && !isPage(row)) {
                reader.accept(new GhostPost(row, relations, site).toArticle());
            }
        });
    }

    private void look(String table, JsonNode row, Counting counting) {
        if (table.equals("posts")) {
            if (isPage(row)) {
                counting.leftOut("pages");
            } else {
                counting.article();
            }
        } else if (!relations.take(table, row)) {
            counting.leftOut("rows of " + table);
        }
    }

    /** Before version 3 a post said by a flag that it is a page. */
    private static boolean isPage(JsonNode row) {
        var flag = row.path("page");
        return row.path("type").asString("").equals("page") || flag.asBoolean(false) || flag.asInt(0) == 1;
    }
}
