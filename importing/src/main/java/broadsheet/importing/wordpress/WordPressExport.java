package broadsheet.importing.wordpress;

import broadsheet.importing.article.ImportedArticle;
import broadsheet.importing.source.Counting;
import broadsheet.importing.source.Source;
import broadsheet.importing.source.Survey;
import broadsheet.importing.source.XmlCursor;
import broadsheet.importing.wordpress.WordPressSite.Attachment;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A WordPress site as "Tools, Export" writes it (WXR). Its pages are left out: they are no articles. */
public final class WordPressExport implements Source {

    private final Path file;
    private final WordPressSite site = new WordPressSite();
    private final Survey survey;

    private WordPressExport(Path file) {
        this.file = file;
        var counting = new Counting();
        this.survey = counting.survey(() -> XmlCursor.read(file, xml -> look(xml, counting)));
    }

    /** Looks through a file. */
    public static WordPressExport in(Path file) {
        return new WordPressExport(file);
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
                        var item = WordPressItem.read(xml);
                        if (item.isArticle()) {
                            reader.accept(new WordPressPost(item, site).toArticle());
                        }
                    }
                }));
    }

    private void look(XmlCursor xml, Counting counting) {
        xml.inChannel(child -> {
            if (child.equals("item")) {
                count(WordPressItem.read(xml), counting);
            } else {
                site.read(child, xml);
            }
        });
    }

    private void count(WordPressItem item, Counting counting) {
        if (item.isArticle()) {
            counting.article();
        } else if (item.type().equals("attachment")) {
            site.add(item.field("wp:post_id").strip(), attachment(item));
        } else {
            counting.leftOut(item.type().equals("post") ? "posts in " + item.status() : item.type() + " items");
        }
        for (var comment = 0; comment < item.comments(); comment++) {
            counting.leftOut("readers' comments");
        }
    }

    private static Attachment attachment(WordPressItem item) {
        return new Attachment(
                item.field("wp:attachment_url").strip(),
                item.meta("_wp_attachment_image_alt"),
                item.field("excerpt:encoded"));
    }
}
