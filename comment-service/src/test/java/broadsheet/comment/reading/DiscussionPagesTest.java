package broadsheet.comment.reading;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.comment.Answer;
import broadsheet.comment.Desk;
import broadsheet.comment.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscussionPagesTest {

    private final String article = Desk.published();
    private final String path = "/articles/" + article + "/comments";

    @Test
    void aDiscussionIsReadFromOldestToNewestPageByPage() {
        var texts = IntStream.rangeClosed(1, 7)
                .mapToObj(i -> Reader.comment(article, "Lời thứ " + i).text("text"))
                .toList();

        var pages = pages(path + "?limit=3");

        assertThat(pages).extracting(page -> page.comments().size()).containsExactly(3, 3, 1);
        assertThat(pages.stream().flatMap(page -> page.comments().stream())).containsExactlyElementsOf(texts);
        assertThat(pages).allMatch(page -> page.count() == 7);
        assertThat(pages.getLast().link()).isEmpty();
    }

    @Test
    void aCommentThatComesWhileSomebodyReadsIsOnALaterPage() {
        IntStream.rangeClosed(1, 4).forEach(i -> Reader.comment(article, "Lời " + i));
        var first = Reader.get(path + "?limit=2");
        Reader.comment(article, "Lời 5");

        assertThat(Reader.get(path + "?limit=10&cursor=" + first.text("next")).comments())
                .containsExactly("Lời 3", "Lời 4", "Lời 5");
    }

    @Test
    void whatIsHiddenWithAnAncestorDoesNotCount() {
        var rejected = Reader.comment(article, "Sẽ bị ẩn");
        var removed = Reader.reply(article, rejected.id(), "Sẽ bị xóa");
        Reader.reply(article, removed.id(), "Dưới cả hai");
        var other = Reader.comment(article, "Sẽ bị xóa");
        Reader.reply(article, other.id(), "Vẫn còn");
        Reader.remove(other.id());
        Reader.move(rejected.id(), "reject");

        assertThat(Reader.discussion(article).count()).isEqualTo(1);
        Reader.move(rejected.id(), "approve");
        assertThat(Reader.discussion(article).count()).isEqualTo(4);
    }

    @Test
    void anEmptyDiscussionIsNoFault() {
        var empty = Reader.discussion(article);

        assertThat(empty.status()).isEqualTo(200);
        assertThat(empty.count()).isZero();
        assertThat(empty.comments()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=101", "limit=x", "cursor=x", "cursor=MQ"})
    void aWrongParameterIsNamed(String query) {
        var refused = Reader.get(path + "?" + query);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.errors()).singleElement().asString().startsWith(query.split("=", 2)[0] + ": ");
    }

    private static List<Answer> pages(String from) {
        var pages = new ArrayList<Answer>();
        pages.add(Reader.get(from));
        while (pages.getLast().link().contains("rel=\"next\"")) {
            var link = pages.getLast().link();
            pages.add(Reader.get(link.substring(link.indexOf('<') + 1, link.indexOf('>'))));
        }
        return pages;
    }
}
