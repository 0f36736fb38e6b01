package broadsheet.importing.feed;

import broadsheet.importing.article.ImportedArticle;
import broadsheet.importing.source.Counting;
import broadsheet.importing.source.Source;
import broadsheet.importing.source.Survey;
import broadsheet.importing.source.XmlCursor;
import java.nio.file.Path;
import java.util.function.Consumer;

/** An Atom feed (RFC 4287), with the drafts of RFC 5023. */
public final class AtomFeed implements Source {

    private final Path file;
    private String site = "";
    private String language = "";
    private Base base = Base.NONE;
    private final Survey survey;

    private AtomFeed(Path file) {
        this.file = file;
        var counting = new Counting();
        this.survey = counting.survey(() -> XmlCursor.read(file, xml -> look(xml, counting)));
    }

    /** Looks through a file. */
    public static AtomFeed in(Path file) {
        return new AtomFeed(file);
    }

    @Override
    public Survey survey() {
        return survey;
    }

    @Override
    public void read(Consumer<ImportedArticle> reader) {
        XmlCursor.read(
                file,
                xml -> xml.eachChild(child -> {
                    if (child.equals("entry")) {
                        reader.accept(entry(xml));
                    }
                }));
    }

    private ImportedArticle entry(XmlCursor xml) {
        var entry = new AtomEntry(site, language, base.then(xml.attribute("base")));
        entry.language(xml.attribute("lang"));
        xml.eachChild(name -> entry.read(name, xml));
        return entry.toArticle();
    }

    private void look(XmlCursor xml, Counting counting) {
        language = xml.attribute("lang");
        base = Base.NONE.then(xml.attribute("base"));
        xml.eachChild(child -> {
            switch (child) {
                case "entry" -> counting.article();
                case "id" -> site = xml.text().strip();
                default -> {}
            }
        });
    }
}
