package broadsheet.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String GHOST = """
        {"db": [{"meta": {"version": "5.80.0"}, "data": {
          "posts": [
            {"id": "p1", "title": "Mùa nước nổi", "slug": "mua-nuoc-noi", "status": "published", "type": "post",
             "published_at": "2019-03-02T08:00:00.000Z", "custom_excerpt": "Sapo",
             "html": "<p>Nước <strong>lên</strong>.</p><iframe src=\\"https://player.example/1\\"></iframe>"},
            {"id": "p2", "title": "Bản nháp", "slug": "ban-nhap", "status": "draft", "type": "post",
             "html": "<p>Chưa xong.</p>"},
            {"id": "p3", "title": "Giới thiệu", "slug": "gioi-thieu", "status": "published", "type": "page",
             "html": "<p>Trang.</p>"}],
          "tags": [{"id": "t1", "name": "Đời sống", "slug": "doi-song"}],
          "posts_tags": [{"post_id": "p1", "tag_id": "t1", "sort_order": 0}],
          "users": [{"id": "u1", "name": "Lan Anh"}],
          "posts_authors": [{"post_id": "p1", "author_id": "u1", "sort_order": 0}]}}]}
        """;
    private static final String WORDPRESS = """
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
             xmlns:wp="http://wordpress.org/export/1.2/" xmlns:dc="http://purl.org/dc/elements/1.1/">
         <channel><link>https://bao.example</link><language>vi</language>
          <item><title>Chợ phiên</title><link>https://bao.example/2015/03/cho-phien/</link><dc:creator>lan</dc:creator>
           <content:encoded><![CDATA[Đoạn một

        Đoạn <em>hai</em>]]></content:encoded>
           <wp:post_id>7</wp:post_id><wp:post_date_gmt>2015-03-02 08:00:00</wp:post_date_gmt>
           <wp:post_name>cho-phien</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
           <category domain="category" nicename="van-hoa"><![CDATA[Văn hóa]]></category></item>
         </channel></rss>
        """;

    @Test
    void whatComesFromOtherSystemsIsReadAtItsOldAddressAndIsNotMadeTwice(@TempDir Path folder) throws IOException {
        var ghost = Files.writeString(folder.resolve("ghost.json"), GHOST);
        var wordpress = Files.writeString(folder.resolve("wordpress.xml"), WORDPRESS);
        try (var platform = Platform.start(folder.resolve("data"))) {
            var newsroom = platform.newsroom();

            assertThat(platform.bringIn("ghost", ghost))
                    .contains("2 articles are in, 0 were in before, 0 were refused");
            assertThat(platform.bringIn("wordpress", wordpress)).contains("1 articles are in");

            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(newsroom.frontItems())
                            .extracting(item -> item.get("headline").asString())
                            .containsExactly("Mùa nước nổi", "Chợ phiên"));
            var page = newsroom.page("/articles/mua-nuoc-noi").body();
            assertThat(page).contains("Lan Anh", "02/03/2019", "<strong>lên</strong>", "https://player.example/1");
            assertThat(newsroom.page("/articles/cho-phien").body()).contains("02/03/2015", "<p>Đoạn <em>hai</em></p>");
            assertThat(newsroom.page("/2015/03/cho-phien/").statusCode()).isEqualTo(301);
            assertThat(Files.readString(folder.resolve("ghost.json.report")))
                    .contains("refused body: must be an https address of one of the providers");

            assertThat(platform.bringIn("ghost", ghost)).contains("0 articles are in, 2 were in before");
            Files.delete(folder.resolve("ghost.json.imported"));
            assertThat(platform.bringIn("ghost", ghost)).contains("2 articles are in, 0 were in before");
            assertThat(newsroom.frontItems()).hasSize(2);
        }
    }

    @Test
    void anImportThatIsKilledAndRepeatedEndsWithEachArticleOnce(@TempDir Path folder) throws Exception {
        var export = Files.writeString(folder.resolve("long.xml"), feed(300));
        var journal = folder.resolve("long.xml.imported");
        try (var platform = Platform.start(folder.resolve("data"))) {
            var newsroom = platform.newsroom();

            killAt(40, platform.beginToBringIn("rss", export), journal);
            killAt(80, platform.beginToBringIn("rss", export), journal);
            Files.delete(journal);
            killAt(120, platform.beginToBringIn("rss", export), journal);
            assertThat(newsroom.articles("published")).isBetween(80, 299);

            assertThat(platform.bringIn("rss", export)).contains("0 were refused");
            assertThat(newsroom.articles("published")).isEqualTo(300);
            assertThat(newsroom.articles("draft")).isZero();
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(
                                    newsroom.page("/articles/tin-so-300").statusCode())
                            .isEqualTo(200));
            for (var number = 1; number <= 300; number += 23) {
                assertThat(newsroom.page("/cu/" + number).statusCode()).isEqualTo(301);
            }
        }
    }

    /** {@code kill -9}, once so many articles are noted as brought in. */
    private static void killAt(int articles, Process importing, Path journal) throws IOException, InterruptedException {
        await().atMost(SOON).until(() -> !importing.isAlive() || noted(journal) >= articles);
        assertThat(importing.isAlive()).isTrue();
        importing.destroyForcibly().waitFor();
    }

    private static long noted(Path journal) throws IOException {
        if (!Files.exists(journal)) {
            return 0;
        }
        try (var lines = Files.lines(journal)) {
            return lines.filter(line -> line.endsWith(".")).count();
        }
    }

    private static String feed(int articles) {
        var items = IntStream.rangeClosed(1, articles)
                .mapToObj(number -> """
                    <item><title>Tin số %1$d</title><link>https://bao.example/cu/%1$d</link><guid>tin-%1$d</guid>
                     <description>Đoạn mở đầu của tin số %1$d.</description>
                     <pubDate>Sat, 02 Mar 2019 08:00:00 GMT</pubDate></item>
                    """.formatted(number))
                .collect(Collectors.joining());
        return "<rss version='2.0'><channel><title>Báo</title><link>https://bao.example/</link>" + items
                + "</channel></rss>";
    }
}
