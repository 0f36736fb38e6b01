package broadsheet.benchmarks.oldnewsroom;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;

/** What the old newsroom ran. The constants are called as {@code ./broadsheet import} calls the formats. */
enum OldSystem {
    ghost {
        @Override
        void export(int articles, Path file) throws IOException {
            GhostFile.write(articles, file);
        }

        @Override
        String path(OldArticle article) {
            return "/" + article.slug() + "/";
        }
    },

    wordpress {
        @Override
        void export(int articles, Path file) throws IOException {
            WordPressFile.write(articles, file);
        }

        @Override
        String path(OldArticle article) {
            var published = article.publishedAt().atZone(ZoneOffset.UTC);
            return "/%d/%02d/%s/".formatted(published.getYear(), published.getMonthValue(), article.slug());
        }
    };

    /** Writes the export of so many articles. */
    abstract void export(int articles, Path file) throws IOException;

    /** Where readers of the old site found an article. */
    abstract String path(OldArticle article);
}
