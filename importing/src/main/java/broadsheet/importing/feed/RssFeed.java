package broadsheet.importing.feed;

import broadsheet.importing.article.ImportedArticle;
import broadsheet.importing.source.Counting;
import broadsheet.importing.source.Source;
import broadsheet.importing.source.Survey;
import broadsheet.importing.source.XmlCursor;
import java.nio.file.Path;
import java.util.function.Consumer;

/** An RSS feed (2.0, 0.9x, 1.0), with what {@code content:}, {@code dc:} and {@code media:} add to it. */
public final class RssFeed implements Source {

    private final Path file;
    private String site = "";
    private String language = "";
    private final Survey survey;

    private RssFeed(Path file) {
        this.file = file;
        var counting = new Counting();
        this.survey = counting.survey(() -> XmlCursor.read(file, xml -> look(xml, counting)));
    }

    /** Looks through a file. */
    public static RssFeed in(Path file) {
        return new RssFeed(file);
    }

    @Override
    public Survey survey() {
        return survey;
    }

    @Override
    public void read(Consumer<ImportedArticle> reader) {
        XmlCursor.read(
                file,
                xml -> xml.inChannel(child -> {
                    if (child.equals("item")) {
                        var item = new RssItem(site, language, xml.attribute("about"));
                        xml.eachChild(name -> item.read(name, xml));
                        reader.accept(item.toArticle());
                    }
                }));
    }

    private void look(XmlCursor xml, Counting counting) {
        xml.inChannel(child -> {
            switch (child) {
                case "item" -> counting.article();
                case "link" -> site = site.isEmpty() ? xml.text().strip() : site;
                case "language", "dc:language" -> language = xml.text().strip();
                default -> {}
            }
        });
    }
}
