package broadsheet.feed.page;

import static broadsheet.feed.AnArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.feed.Reading;
import broadsheet.feed.SampleNewsroom;
import broadsheet.feed.page.Discussion.Comment;
import broadsheet.web.Hostile;
import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DiscussionTest {

    private static final Instant TIME = Instant.parse("2022-12-30T06:00:00Z");

    private final PressingArticlePages pressing = new PressingArticlePages(SampleNewsroom.editions());

    @Test
    void aReplyStandsBelowWhatItAnswersWhateverTheOrderOfTheList() {
        var page = html(loaded(
                comment("2", "1", "Bình", "trả lời An"),
                comment("1", null, "An", "ý kiến"),
                comment("3", null, "Chi", "ý khác"),
                comment("4", "2", "Dung", "trả lời Bình")));

        assertThat(page.select(".comment").eachAttr("id"))
                .containsExactly("comment-1", "comment-2", "comment-4", "comment-3");
        assertThat(page.select(".comment-reply").eachText()).containsExactly("Trả lời An", "Trả lời Bình");
        assertThat(page.select("#comment-4").hasClass("depth-2")).isTrue();
    }

    @Test
    void aReplyToACommentOfAnotherPageStandsByItself() {
        var page = html(loaded(comment("2", "gone", "Bình", "trả lời")));

        assertThat(page.select("#comment-2").hasClass("depth-0")).isTrue();
    }

    @Test
    void anEditedCommentSaysSo() {
        var page = html(loaded(new Comment("1", null, "An", "ý kiến", null, TIME, TIME.plusSeconds(60))));

        assertThat(page.select(".comment-head").text()).isEqualTo("An 30/12/2022 13:00 đã sửa");
    }

    @Test
    void aRemovedCommentKeepsItsPlaceForItsReplies() {
        var page = html(loaded(comment("1", null, null, null), comment("2", "1", "Bình", "trả lời")));

        assertThat(page.select("#comment-1").text()).isEqualTo("Bình luận này không còn nữa.");
        assertThat(page.select("#comment-2 .comment-reply").text()).isEqualTo("Trả lời");
    }

    @Test
    void aCommentIsTextAndNeverMarkup() {
        var hostile = "<img src=x onerror=alert(1)>";
        var page = html(loaded(comment("1", null, hostile, hostile)));

        assertThat(page.select("img")).isEmpty();
        assertThat(page.select(".comment-text").text()).isEqualTo(hostile);
    }

    @Test
    void whatCommentServiceMakesOfATextIsPrintedAsFarAsItIsHarmless() {
        var page = html(loaded(
                printed("<p>Đọc <a href=\"https://example.org/\" onclick=\"x()\">bài <em>này</em></a></p>"),
                printed("<p>Hay<script>alert(1)</script> <img src=x onerror=alert(1)></p>")));

        assertThat(page.select(".comment-text").getFirst().html())
                .isEqualTo("<p>Đọc <a href=\"https://example.org/\" rel=\"nofollow ugc noopener\">bài"
                        + " <em>này</em></a></p>");
        assertThat(page.select(".comment-text").getLast().html()).isEqualTo("<p>Hay</p>");
    }

    @Test
    void nothingHostileRunsOnThePage() {
        var comments = Hostile.texts().stream().map(DiscussionTest::printed).toArray(Comment[]::new);

        var page = html(loaded(comments)).select(".comment-text");

        assertThat(page.select(":not(p, br, em, strong, code, pre, blockquote, ul, ol, li, a, .comment-text)"))
                .isEmpty();
        assertThat(page.select("a").eachAttr("href")).allMatch(it -> it.startsWith("http"));
        assertThat(page.select("*"))
                .allSatisfy(it -> assertThat(it.attributes().asList())
                        .extracting(Attribute::getKey)
                        .isSubsetOf("class", "href", "rel", "start"));
    }

    @Test
    void aHostileNameIsANameAndNothingElse() {
        var harmless = html(loaded(comment("1", null, "An", "x"), comment("2", "1", "Bình", "y")));
        for (var name : Hostile.texts()) {
            var page = html(loaded(comment("1", null, name, "x"), comment("2", "1", name, "y")));

            assertThat(page.select("*")).hasSameSizeAs(harmless.select("*"));
            assertThat(page.select(".comment *").stream().map(DiscussionTest::shape))
                    .containsExactlyElementsOf(harmless.select(".comment *").stream()
                            .map(DiscussionTest::shape)
                            .toList());
        }
    }

    @Test
    void moreCommentsThanAreShownAreMentioned() {
        var page = html(new Discussion.Loaded(List.of(comment("1", null, "An", "ý kiến")), 1234, true));

        assertThat(page.select(".discussion-part").text()).isEqualTo("Đang hiển thị 1 trong 1.234 bình luận.");
    }

    @Test
    void anEmptyDiscussionSaysSo() {
        assertThat(html(new Discussion.Empty()).select(".discussion-notice").text())
                .isEqualTo("Chưa có bình luận nào.");
        assertThat(html(loaded()).select(".discussion-notice").text()).isEqualTo("Chưa có bình luận nào.");
    }

    @Test
    void thePageReadsWellWhenTheDiscussionIsAway() {
        var page = html(new Discussion.Unavailable());

        assertThat(page.select(".discussion-notice").text())
                .isEqualTo("Bình luận tạm thời chưa tải được. Bài viết không bị ảnh hưởng.");
        assertThat(page.select(".story-body p").text()).isEqualTo("Một đoạn văn.");
    }

    @Test
    void theJsonOfADiscussionTellsItsState() {
        var page = new ArticlePage(anArticle().build(), 1, loaded(comment("1", null, "An", "ý kiến")), List.of());

        assertThat(Reading.json(pressing.json(page)).get("discussion").toString())
                .isEqualTo("""
                    {"state":"loaded","comments":[{"id":"1","author":"An","text":"ý kiến",\
                    "postedAt":"2022-12-30T06:00:00Z"}],"total":1,"hasMore":false}\
                    """);
    }

    private static String shape(Element element) {
        return element.tagName()
                + element.attributes().asList().stream().map(Attribute::getKey).toList();
    }

    private Document html(Discussion discussion) {
        var edition = SampleNewsroom.editions().askedFor("vi");
        return Reading.page(pressing.html(new ArticlePage(anArticle().build(), 1, discussion, List.of()), edition));
    }

    private static Discussion loaded(Comment... comments) {
        return new Discussion.Loaded(List.of(comments), comments.length, false);
    }

    private static Comment printed(String html) {
        return new Comment("1", null, "An", "x", html, TIME, null);
    }

    private static Comment comment(
            String id, @Nullable String parentId, @Nullable String author, @Nullable String text) {
        return new Comment(id, parentId, author, text, null, TIME, null);
    }
}
