package broadsheet.local.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.local.command.Refusal;
import broadsheet.local.command.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadingSampleTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private FakeNewsroom newsroom;

    @BeforeEach
    void open() throws Exception {
        newsroom = new FakeNewsroom();
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void articlesArePublishedInTheOrderOfTheirNamesAndThenDiscussed() throws Exception {
        write("02-second.json", "{'headline':'Second'}", "");
        write(
                "01-first.json",
                "{'headline':'Đầu tiên'}",
                "{'author':'Lan','text':'Hay quá','replies':[{'author':'Minh','text':'Đúng vậy'}]}");

        load();

        assertThat(newsroom.published).containsExactly("sample-01-first.json", "sample-02-second.json");
        assertThat(newsroom.comments.get("sample-01-first.json-1"))
                .hasToString(json("{'text':'Hay quá','author':{'name':'Lan'}}"));
        assertThat(newsroom.comments.get("sample-01-first.json-1-1"))
                .hasToString(json("{'text':'Đúng vậy','author':{'name':'Minh'},'parentId':'sample-01-first.json-1'}"));
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("01-first.json  published: Đầu tiên", "2 articles and 2 comments are in");
    }

    @Test
    void aSecondTimeChangesNothing() throws Exception {
        write("01-first.json", "{'headline':'First'}", "{'author':'Lan','text':'Good'}");
        load();

        load();

        assertThat(newsroom.published).hasSize(1);
        assertThat(newsroom.comments).hasSize(1);
    }

    @Test
    void aRefusalNamesTheFileAndTheField() throws Exception {
        write("01-first.json", "{'headline':' '}", "");

        assertThatThrownBy(this::load)
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll(
                        "01-first.json was refused",
                        "answered 400, Not an article, 1 field is wrong",
                        "\n  headline: must not be blank");
    }

    @Test
    void aPlatformThatIsDownIsTold() throws Exception {
        write("01-first.json", "{'headline':'First'}", "");
        newsroom.close();

        assertThatThrownBy(this::load).isInstanceOf(Refusal.class).hasMessageContaining("is the platform up?");
    }

    @Test
    void theNewsroomsOwnSampleCanBeRead() {
        var sample = SampleArticle.allIn(Path.of("..", "sample", "articles"));

        assertThat(sample)
                .hasSizeGreaterThanOrEqualTo(40)
                .allMatch(article -> !article.headline().isBlank());
    }

    private void load() {
        var terminal = new Terminal(new PrintStream(said, true, StandardCharsets.UTF_8));
        new LoadingSample(newsroom.api(), terminal).load(SampleArticle.allIn(folder));
    }

    private void write(String file, String article, String comments) throws Exception {
        Files.writeString(folder.resolve(file), json("{'article':%s,'comments':[%s]}".formatted(article, comments)));
    }

    private static String json(String withSingleQuotes) {
        return withSingleQuotes.replace('\'', '"');
    }
}
