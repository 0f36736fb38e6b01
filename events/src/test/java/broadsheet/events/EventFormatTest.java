package broadsheet.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class EventFormatTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Instant AT = Instant.parse("2026-03-05T04:05:06.789Z");

    static List<Event> examples() {
        return Examples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anEventIsWrittenAsItWasApproved(Event event) {
        var written = JSON.readTree(write(event).body());

        assertThat(written).isEqualTo(JSON.readTree(approved(event)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anApprovedEventIsReadAsWhatItWas(Event event) {
        var read = EventFormat.read(headersOf(event), approved(event));

        assertThat(read).contains(event);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theRecordSaysWhatTheEventIsInCloudEventsHeaders(Event event) {
        var record = write(event);

        assertThat(record.headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_id", "id-1")
                .containsEntry("ce_source", "/desk")
                .containsEntry("ce_time", "2026-03-05T04:05:06.789Z")
                .containsEntry("ce_subject", event.subject())
                .containsEntry("content-type", "application/json")
                .containsKey("ce_type");
        assertThat(record.key()).isEqualTo(event.subject());
    }

    @Test
    void anArticleOfThoseWhoKnewLessIsReadWithNothingInPlaceOfWhatCameLater() throws IOException {
        var published = new ArticlePublished(Examples.article(3, Examples.FIRST));
        var known = (ObjectNode) JSON.readTree(approved(published));
        ((ObjectNode) known.get("article")).remove(List.of("formerSlugs", "formerPaths", "corrections"));
        ((ObjectNode) known.at("/article/mainImage")).remove(List.of("width", "height", "renditions"));
        ((ObjectNode) known.at("/article/body/0")).remove("marks");
        ((ObjectNode) known.at("/article/body/2")).remove(List.of("width", "height", "renditions"));
        ((ObjectNode) known.at("/article/body/4")).remove("itemMarks");

        var read = EventFormat.read(headersOf(published), JSON.writeValueAsBytes(known))
                .orElseThrow();

        assertThat(((ArticlePublished) read).article().formerSlugs()).isEmpty();
        assertThat(((ArticlePublished) read).article().corrections()).isEmpty();
        assertThat(((ArticlePublished) read).article().mainImage())
                .isEqualTo(new Picture(
                        "/assets/gao.svg", "Cảng Cái Cui sáng thứ Hai.", "Broadsheet", "Bao gạo trên băng chuyền"));
        assertThat(((ArticlePublished) read).article().body())
                .contains(
                        new Block.Paragraph("Giá tăng 9,54% so với đầu năm.", List.of()),
                        new Block.Listing(true, List.of("Mưa muộn", "Đơn hàng mới"), List.of()));
    }

    @Test
    void whatCameLaterIsLeftOut() {
        var body = """
            {"article": {"id": "a", "version": 3, "slug": "s", "language": "vi", "headline": "h", "bylines": [],
             "section": "kinh-te", "tags": [], "publishedAt": "2026-03-05T04:05:06Z",
             "updatedAt": "2026-03-05T04:05:06Z", "mood": {"new": true},
             "body": [{"type": "hologram", "depth": 3}, {"type": "paragraph", "text": "p", "drop": "cap"}]}, "more": 1}
            """;

        var read = EventFormat.read(Map.of("ce_type", "broadsheet.article.published.v1"), body.getBytes(UTF_8));

        assertThat(read)
                .get()
                .isInstanceOfSatisfying(
                        ArticlePublished.class,
                        event -> assertThat(event.article().body())
                                .containsExactly(new Block.Unknown(), new Block.Paragraph("p", List.of())));
    }

    @Test
    void anEventOfATypeThatCameLaterIsNobodysBusiness() {
        assertThat(EventFormat.read(Map.of("ce_type", "broadsheet.article.sung.v1"), "{}".getBytes(UTF_8)))
                .isEmpty();
    }

    @Test
    void aRecordWithoutATypeIsNoEvent() {
        assertThatThrownBy(() -> EventFormat.read(Map.of(), "{}".getBytes(UTF_8)))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("ce_type");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        nonsense                                                                  | not JSON
        null                                                                      | null
        {}                                                                        | version
        {"articleId": "a", "openedAt": "2026-03-05T04:05:06Z"}                    | version
        {"articleId": "a", "version": 0, "openedAt": "2026-03-05T04:05:06Z"}      | version
        {"articleId": null, "version": 1, "openedAt": "2026-03-05T04:05:06Z"}     | articleId
        {"articleId": "a", "version": 1, "openedAt": "yesterday"}                 | openedAt
        """)
    void aRecordThatBreaksItsContractIsRefusedWithTheReason(String body, String reason) {
        assertThatThrownBy(() ->
                        EventFormat.read(Map.of("ce_type", "broadsheet.discussion.opened.v1"), body.getBytes(UTF_8)))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining(reason);
    }

    private static WireEvent write(Event event) {
        return EventFormat.write(event, "id-1", "/desk", AT);
    }

    private static Map<String, String> headersOf(Event event) {
        return write(event).headers();
    }

    private static byte[] approved(Event event) {
        var name = "/approved/" + headersOf(event).get("ce_type") + ".json";
        try (var file = EventFormatTest.class.getResourceAsStream(name)) {
            assertThat(file).as(name).isNotNull();
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
