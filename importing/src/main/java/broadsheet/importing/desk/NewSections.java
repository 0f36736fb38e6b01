package broadsheet.importing.desk;

import broadsheet.importing.article.ImportedArticle;
import broadsheet.importing.article.Notes;
import broadsheet.importing.desk.Desk.Answer;
import java.util.Map;

/** Adds the sections that the newsroom hasn't yet, so that imported articles stay in theirs. */
final class NewSections {

    /** Of articles whose system doesn't say in which language they are. */
    private static final String USUAL_LANGUAGE = "vi";

    private final Desk desk;

    NewSections(Desk desk) {
        this.desk = desk;
    }

    /** Whether article-service refused a draft for its section. */
    static boolean isMissing(Answer answer) {
        return answer.status() == 422
                && answer.body()
                        .path("errors")
                        .valueStream()
                        .anyMatch(error -> error.path("field").asString("").equals("section"));
    }

    /** Adds the section that a draft names; true if it is there now, whoever added it. */
    boolean add(Map<String, Object> draft, ImportedArticle article, Notes notes) {
        var slug = String.valueOf(draft.get("section"));
        var language = String.valueOf(draft.getOrDefault("language", USUAL_LANGUAGE));
        var name = article.section() == null ? slug : article.section();
        var added = desk.post("/sections", Map.of("slug", slug, "names", Map.of(language, name)));
        if (added.isGood()) {
            notes.add("section added", slug);
        }
        return added.isGood() || wasTaken(added);
    }

    /** Another article of the same import was quicker. */
    private static boolean wasTaken(Answer answer) {
        return answer.status() == 422
                && answer.body()
                        .path("errors")
                        .valueStream()
                        .anyMatch(error -> error.path("reason").asString("").contains("leads to another one already"));
    }
}
