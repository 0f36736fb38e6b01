package broadsheet.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommentImportTest {

    private static final Duration SOON = Duration.ofSeconds(60);
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
    private static final String DISQUS = """
        <disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">
         <thread dsq:id="10"><forum>bao</forum><link>https://bao.example/2015/03/cho-phien/</link></thread>
         <post dsq:id="101"><message>&lt;p&gt;Tôi cũng vậy&lt;/p&gt;</message><createdAt>2015-03-02T09:05:00Z</createdAt>
          <isDeleted>false</isDeleted><isSpam>false</isSpam><author><name>Nam</name></author>
          <thread dsq:id="10"/><parent dsq:id="100"/></post>
         <post dsq:id="100"><message>&lt;p&gt;Nhớ quá&lt;/p&gt;</message><createdAt>2015-03-02T09:00:00Z</createdAt>
          <isDeleted>false</isDeleted><isSpam>false</isSpam><author><name>Lan</name></author><thread dsq:id="10"/></post>
         <post dsq:id="102"><message>x</message><createdAt>2015-03-02T09:06:00Z</createdAt><isDeleted>true</isDeleted>
          <isSpam>false</isSpam><author><name>Ba</name></author><thread dsq:id="10"/></post>
        </disqus>
        """;

    @Test
    void theCommentsOfAnOldSiteAreBroughtInOnceBelowTheirArticlesAndTakenOutAgain(@TempDir Path folder)
            throws IOException {
        var wordpress = Files.writeString(folder.resolve("wordpress.xml"), WORDPRESS);
        var disqus = Files.writeString(folder.resolve("disqus.xml"), DISQUS);
        var taken = folder.resolve("all.jsonl");
        try (var platform = Platform.start(folder.resolve("data"))) {
            var newsroom = platform.newsroom();
            platform.bringIn("wordpress", wordpress);
            await().atMost(SOON)
                    .until(() -> newsroom.page("/2015/03/cho-phien/").statusCode() == 301);
            var id = newsroom.frontItems().getFirst().get("id").asString();
            await().atMost(SOON).until(() -> newsroom.discussion(id).statusCode() == 200);

            assertThat(platform.bringCommentsIn("disqus", disqus))
                    .contains("3 comments are in, 0 were in before, 0 were refused");
            assertThat(platform.bringCommentsIn("disqus", disqus))
                    .contains("0 comments are in, 3 were in before, 0 were refused");

            var comments = Newsroom.json(newsroom.discussion(id));
            assertThat(comments.path("count").asLong()).isEqualTo(2);
            assertThat(comments.toString()).contains("Nhớ quá", "2015-03-02T09:00:00Z", "Lan");
            assertThat(platform.takeCommentsOut(taken)).contains("3 comments are in");
            assertThat(platform.takeCommentsOut(taken)).contains("is whole already");
            assertThat(Files.readAllLines(taken)).hasSize(3);
        }
    }
}
