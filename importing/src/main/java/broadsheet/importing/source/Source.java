package broadsheet.importing.source;

import broadsheet.importing.article.ImportedArticle;
import java.util.function.Consumer;

/** An export file that was looked through once, and whose articles can be read from it one after the other. */
public interface Source {

    /** What was found when it was looked through. */
    Survey survey();

    /**
     * Reads the articles in the order of the file, and keeps none of them.
     *
     * @throws BrokenSource where the file can't be read on
     */
    void read(Consumer<ImportedArticle> reader);
}
