package broadsheet.importing.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.importing.article.ImportedArticle;
import broadsheet.importing.article.Note;
import broadsheet.importing.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedsTest {

    @TempDir
    Path folder;

    @Test
    void anItemOfRss2HasItsFullTextBesideTheShortOne() {
        var article = only(rss("""
            <title>Giá lúa &amp; gạo</title><link> https://bao.example/2019/gia-lua </link><guid>tag:7</guid>
            <description><![CDATA[<p>Tóm tắt</p>]]></description>
            <content:encoded><![CDATA[<p>Một</p><p>Hai</p>]]></content:encoded>
            <dc:creator>Lan Anh</dc:creator><author>b@bao.example (Bình)</author>
            <category>Kinh tế</category><category>lúa</category>
            <pubDate>Sat, 02 Mar 2019 15:00:00 +0700</pubDate>
            <enclosure url="https://bao.example/lua.jpg" type="image/jpeg" length="1"/>
            """));

        assertThat(article.title()).isEqualTo("Giá lúa & gạo");
        assertThat(article.standfirst()).isEqualTo("Tóm tắt");
        assertThat(article.body().html()).isEqualTo("<p>Một</p><p>Hai</p>");
        assertThat(article.body().base()).isEqualTo("https://bao.example/2019/gia-lua");
        assertThat(article.bylines()).containsExactly("Lan Anh", "Bình");
        assertThat(article.section()).isEqualTo("Kinh tế");
        assertThat(article.tags()).containsExactly("lúa");
        assertThat(article.publishedAt()).isEqualTo(Instant.parse("2019-03-02T08:00:00Z"));
        assertThat(article.formerPaths()).containsExactly("/2019/gia-lua");
        assertThat(article.source().id()).isEqualTo("tag:7");
        assertThat(article.featureImage()).isNotNull();
        assertThat(article.language()).isEqualTo("vi");
        assertThat(article.notes()).isEmpty();
    }

    @Test
    void theDescriptionIsTheBodyWhereThereIsNoOther() {
        var article = only(rss("<title>T</title><link>https://bao.example/t</link><description>a &lt;b&gt;c&lt;/b&gt;"
                + "</description>"));

        assertThat(article.body().html()).isEqualTo("a <b>c</b>");
        assertThat(article.standfirst()).isNull();
        assertThat(article.source().id()).isEqualTo("https://bao.example/t");
    }

    @Test
    void theItemsOfRss1StandBesideTheChannel() {
        var articles = read(RssFeed::in, """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                     xmlns:dc="http://purl.org/dc/elements/1.1/">
             <channel rdf:about="https://bao.example/rss"><title>Báo</title><link>https://bao.example/</link>
               <items><rdf:Seq><rdf:li rdf:resource="https://bao.example/a"/></rdf:Seq></items></channel>
             <item rdf:about="https://bao.example/a"><title>A</title><link>https://bao.example/a</link>
               <description>Một</description><dc:date>2004-05-06T07:08:09+07:00</dc:date>
               <dc:creator>Lan</dc:creator><dc:subject>Đời sống</dc:subject></item>
             <item rdf:about="https://bao.example/b"><title>B</title><link>https://bao.example/b</link></item>
            </rdf:RDF>
            """);

        assertThat(articles).extracting(ImportedArticle::title).containsExactly("A", "B");
        assertThat(articles.getFirst().publishedAt()).isEqualTo(Instant.parse("2004-05-06T00:08:09Z"));
        assertThat(articles.getFirst().bylines()).containsExactly("Lan");
        assertThat(articles.getFirst().section()).isEqualTo("Đời sống");
        assertThat(articles.getFirst().source().id()).isEqualTo("https://bao.example/a");
        assertThat(articles.getFirst().source().site()).isEqualTo("https://bao.example/");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Sat, 02 Mar 2019 08:00:00 GMT  | 2019-03-02T08:00:00Z
        2 Mar 2019 08:00 +0000         | 2019-03-02T08:00:00Z
        Sat, 2 Mar 2019 08:00:00 EST   | 2019-03-02T13:00:00Z
        2019-03-02T15:00:00+07:00      | 2019-03-02T08:00:00Z
        2019-03-02 08:00:00            | 2019-03-02T08:00:00Z
        hôm qua                        |
        ''                             |
        """)
    void aDateIsReadInTheFormsThatThereAreOrIsMissing(String written, Instant read) {
        var article =
                only(rss("<title>T</title><guid>1</guid><pubDate>" + (written == null ? "" : written) + "</pubDate>"));

        assertThat(article.publishedAt()).isEqualTo(read);
    }

    @Test
    void aDateThatCantBeReadIsNoted() {
        var article = only(rss("<title>T</title><guid>1</guid><pubDate>hôm qua</pubDate>"));

        assertThat(article.notes()).contains(new Note("date that can't be read", 1, "hôm qua"));
    }

    @Test
    void atomSaysWhatKindOfTextItHas() {
        var articles = read(AtomFeed::in, atom("""
            <entry><id>urn:1</id><title type="html">a &lt;em&gt;b&lt;/em&gt; &amp;amp; c</title>
              <content type="html">&lt;p&gt;Một&lt;/p&gt;</content></entry>
            <entry><id>urn:2</id><title>1 &lt; 2</title>
              <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Một <b>hai</b><br/>ba</p></div></content>
            </entry>
            <entry><id>urn:3</id><title type="text"><![CDATA[<b>]]></title><content>1 &lt; 2</content></entry>
            """));

        assertThat(articles).extracting(ImportedArticle::title).containsExactly("a b & c", "1 < 2", "<b>");
        assertThat(articles)
                .extracting(article -> article.body().html())
                .containsExactly("<p>Một</p>", "<div><p>Một <b>hai</b><br>ba</p></div>", "1 &lt; 2");
    }

    @Test
    void anEntryHasItsDatesAddressAuthorsAndState() {
        var article = read(AtomFeed::in, atom("""
            <entry xml:lang="en"><id>urn:1</id><title>T</title><summary>Lead</summary><content>Body</content>
              <link rel="alternate" href="https://bao.example/2019/t"/><link rel="self" href="https://bao.example/x"/>
              <published>2019-03-02T08:00:00Z</published><updated>2020-01-01T00:00:00Z</updated>
              <author><name>Lan Anh</name><email>l@bao.example</email></author>
              <category term="kt" label="Kinh tế"/><category term="lúa"/>
              <app:control><app:draft>yes</app:draft></app:control></entry>
            """)).getFirst();

        assertThat(article.standfirst()).isEqualTo("Lead");
        assertThat(article.formerPaths()).containsExactly("/2019/t");
        assertThat(article.publishedAt()).isEqualTo(Instant.parse("2019-03-02T08:00:00Z"));
        assertThat(article.bylines()).containsExactly("Lan Anh");
        assertThat(article.section()).isEqualTo("Kinh tế");
        assertThat(article.tags()).containsExactly("lúa");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.state()).isEqualTo(ImportedArticle.State.DRAFT);
    }

    @Test
    void relativeAddressesAreMeantFromXmlBase() {
        var articles = read(AtomFeed::in, """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://bao.example/2019/"><id>urn:feed</id>
              <entry><id>urn:1</id><title>A</title><link href="a"/><content type="html">x</content></entry>
              <entry xml:base="moi/"><id>urn:2</id><title>B</title><link href="b"/>
                <content type="html" xml:base="anh/">x</content></entry>
              <entry><id>urn:3</id><title>C</title><link href="https://khac.example/c"/><content>x</content></entry>
            </feed>
            """);

        assertThat(articles)
                .extracting(article -> article.formerPaths().getFirst())
                .containsExactly("/2019/a", "/2019/moi/b", "/c");
        assertThat(articles)
                .extracting(article -> article.body().base())
                .containsExactly(
                        "https://bao.example/2019/a", "https://bao.example/2019/moi/anh/", "https://khac.example/c");
    }

    @Test
    void aFileThatIsNotInTheCharsetThatItDeclaresIsReadAsWhatItIs() throws IOException {
        var utf8 = Files.write(
                folder.resolve("a.xml"), declaring("ISO-8859-1", "Hà Nội").getBytes(UTF_8));
        var latin =
                Files.write(folder.resolve("b.xml"), declaring("UTF-8", "Café").getBytes(ISO_8859_1));

        assertThat(read(RssFeed.in(utf8)).getFirst().title()).isEqualTo("Hà Nội");
        assertThat(read(RssFeed.in(latin)).getFirst().title()).isEqualTo("Café");
    }

    @Test
    void controlCharactersThatEditorsPastedEndNothing() {
        assertThat(only(rss("<guid>1</guid><title>a\u0008b</title>")).title()).isEqualTo("a b");
    }

    private static String declaring(String charset, String title) {
        return "<?xml version=\"1.0\" encoding=\"" + charset + "\"?>\n"
                + rss("<guid>1</guid><title>" + title + "</title>");
    }

    private static String rss(String item) {
        return """
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
             <channel><title>Báo</title><link>https://bao.example/</link><language>vi</language>
              <item>%s</item></channel></rss>
            """.formatted(item);
    }

    private static String atom(String entries) {
        return """
            <feed xmlns="http://www.w3.org/2005/Atom" xmlns:app="http://www.w3.org/2007/app" xml:lang="vi">
              <id>urn:feed</id><title>Báo</title>%s</feed>
            """.formatted(entries);
    }

    private ImportedArticle only(String rss) {
        var articles = read(RssFeed::in, rss);
        assertThat(articles).hasSize(1);
        return articles.getFirst();
    }

    private List<ImportedArticle> read(Function<Path, Source> format, String xml) {
        try {
            return read(format.apply(Files.writeString(folder.resolve("feed.xml"), xml)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<ImportedArticle> read(Source source) {
        assertThat(source.survey().fault()).isEmpty();
        var articles = new ArrayList<ImportedArticle>();
        source.read(articles::add);
        assertThat(source.survey().articles()).isEqualTo(articles.size());
        return articles;
    }
}
