package broadsheet.importing.comment;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.importing.comment.OldComment.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommentSourceTest {

    private static final String DISQUS = """
        <?xml version="1.0" encoding="utf-8"?>
        <disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">
         <category dsq:id="1"><forum>bao</forum><title>General</title></category>
         <thread dsq:id="10"><id/><forum>bao</forum><link>https://bao.example/2015/03/cho-phien/</link>
          <title>Chợ phiên</title><message/><createdAt>2015-03-02T08:00:00Z</createdAt></thread>
         <post dsq:id="100"><id/><message><![CDATA[<p>Nhớ <b>quá</b></p>]]></message>
          <createdAt>2015-03-02T09:00:00Z</createdAt><isDeleted>false</isDeleted><isSpam>false</isSpam>
          <author><name>Lan</name><isAnonymous>false</isAnonymous></author><thread dsq:id="10"/></post>
         <post dsq:id="101"><id/><message><![CDATA[<p>Ừ</p>]]></message><createdAt>2015-03-02T09:05:00Z</createdAt>
          <isDeleted>true</isDeleted><isSpam>false</isSpam><author><name>Nam</name></author>
          <thread dsq:id="10"/><parent dsq:id="100"/></post>
         <post dsq:id="102"><id/><message>Mua thuốc</message><createdAt>2015-03-02T09:05:00Z</createdAt>
          <isDeleted>false</isDeleted><isSpam>true</isSpam><author><name>x</name></author><thread dsq:id="10"/></post>
        </disqus>
        """;
    private static final String WORDPRESS = """
        <rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><link>https://bao.example</link>
         <item><title>Chợ phiên</title><link>https://bao.example/2015/03/cho-phien/</link>
          <wp:comment><wp:comment_id>7</wp:comment_id><wp:comment_author>Lan</wp:comment_author>
           <wp:comment_date_gmt>2015-03-02 09:00:00</wp:comment_date_gmt><wp:comment_approved>1</wp:comment_approved>
           <wp:comment_content>Một
        Hai</wp:comment_content><wp:comment_type></wp:comment_type><wp:comment_parent>0</wp:comment_parent></wp:comment>
          <wp:comment><wp:comment_id>8</wp:comment_id><wp:comment_author>Nam</wp:comment_author>
           <wp:comment_date_gmt>2015-03-02 09:01:00</wp:comment_date_gmt><wp:comment_approved>0</wp:comment_approved>
           <wp:comment_content>Chờ</wp:comment_content><wp:comment_parent>7</wp:comment_parent></wp:comment>
          <wp:comment><wp:comment_id>9</wp:comment_id><wp:comment_approved>spam</wp:comment_approved></wp:comment>
          <wp:comment><wp:comment_id>10</wp:comment_id><wp:comment_type>pingback</wp:comment_type></wp:comment>
         </item></channel></rss>
        """;

    @Test
    void aDisqusForumIsReadWithItsThreadsTimesAndAuthors(@TempDir Path folder) throws IOException {
        var source = DisqusExport.in(Files.writeString(folder.resolve("disqus.xml"), DISQUS));

        var comments = all(source);

        assertThat(source.comments()).isEqualTo(2);
        assertThat(source.leftOut()).containsOnly(java.util.Map.entry("spam", 1L));
        assertThat(comments.getFirst().author()).isEqualTo("Lan");
        assertThat(comments.getFirst().address()).isEqualTo("https://bao.example/2015/03/cho-phien/");
        assertThat(comments.getFirst().postedAt()).hasToString("2015-03-02T09:00:00Z");
        assertThat(CommentWords.of(comments.getFirst().html())).isEqualTo("Nhớ **quá**");
        assertThat(comments.getLast().parentId()).isEqualTo("100");
        assertThat(comments.getLast().state()).isEqualTo(State.removed);
    }

    @Test
    void theCommentsOfAWordPressSiteAreReadWithThePostsAddress(@TempDir Path folder) throws IOException {
        var source = WordPressComments.in(Files.writeString(folder.resolve("wordpress.xml"), WORDPRESS));

        var comments = all(source);

        assertThat(source.comments()).isEqualTo(2);
        assertThat(source.leftOut()).containsOnlyKeys("comments in spam", "pingbacks and trackbacks");
        assertThat(comments.getFirst().address()).isEqualTo("https://bao.example/2015/03/cho-phien/");
        assertThat(comments.getFirst().parentId()).isNull();
        assertThat(CommentWords.of(comments.getFirst().html())).isEqualTo("Một\nHai");
        assertThat(comments.getLast().parentId()).isEqualTo("7");
        assertThat(comments.getLast().state()).isEqualTo(State.held);
    }

    private static List<OldComment> all(CommentSource source) {
        var comments = new ArrayList<OldComment>();
        source.read(comments::add);
        return comments;
    }
}
