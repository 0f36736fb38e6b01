package broadsheet.benchmarks.oldnewsroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** An export as WordPress writes it: WXR, an RSS with names of its own. */
final class WordPressFile {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private WordPressFile() {}

    static void write(int articles, Path path) throws IOException {
        try (var file = Files.newBufferedWriter(path)) {
            file.write("""
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                     xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
                     xmlns:wp="http://wordpress.org/export/1.2/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel><title>Báo cũ</title><link>%s</link><language>vi</language>
                """.formatted(OldArticle.SITE));
            for (var number = 1; number <= articles; number++) {
                file.write(item(OldArticle.of(OldSystem.wordpress, number)));
            }
            file.write("</channel></rss>\n");
        }
    }

    private static String item(OldArticle article) {
        return """
            <item>
             <title>%s</title><link>%s%s</link><dc:creator>%s</dc:creator>
             <content:encoded><![CDATA[%s]]></content:encoded>
             <excerpt:encoded><![CDATA[%s]]></excerpt:encoded>
             <wp:post_id>%d</wp:post_id><wp:post_date_gmt>%s</wp:post_date_gmt><wp:post_name>%s</wp:post_name>
             <wp:status>%s</wp:status><wp:post_type>post</wp:post_type>
             <category domain="category" nicename="%s"><![CDATA[%s]]></category>
            %s</item>
            """.formatted(
                        article.title(),
                        OldArticle.SITE,
                        OldSystem.wordpress.path(article),
                        article.author(),
                        article.html(),
                        article.standfirst(),
                        article.number(),
                        DATE.format(article.publishedAt()),
                        article.slug(),
                        article.isDraft() ? "draft" : "publish",
                        article.section().slug(),
                        article.section().title(),
                        tags(article));
    }

    private static String tags(OldArticle article) {
        return article.tags().stream()
                .map(tag -> """
                     <category domain="post_tag" nicename="%s"><![CDATA[%s]]></category>
                    """.formatted(tag.replace(' ', '-'), tag))
                .collect(Collectors.joining());
    }
}
