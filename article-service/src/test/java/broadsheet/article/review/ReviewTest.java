package broadsheet.article.review;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.Answer;
import broadsheet.article.Desk;
import broadsheet.web.identity.Role;
import org.junit.jupiter.api.Test;

class ReviewTest {

    private static final String HIEN = Desk.as("hien", Role.AUTHOR);
    private static final String LAN = Desk.as("lan", Role.AUTHOR);

    private final String id = Desk.post(
                    "",
                    "{\"headline\": \"Từ bàn phóng viên\", %s}".formatted(Desk.REST_OF_AN_ARTICLE),
                    "Authorization",
                    HIEN)
            .id();

    @Test
    void anArticleGoesFromItsAuthorToAnEditorsYes() {
        assertThat(byHien("submit", "{\"note\": \"Xin đọc giúp\"}").text("state"))
                .isEqualTo("in-review");

        var back = Desk.move(id, "request-changes", "{\"note\": \"Thiếu nguồn\"}");
        assertThat(back.text("state")).isEqualTo("changes-requested");
        assertThat(back.text("note")).isEqualTo("Thiếu nguồn");

        assertThat(edit("Có nguồn").status()).isEqualTo(200);
        byHien("submit", "");
        assertThat(Desk.move(id, "approve").text("state")).isEqualTo("approved");
        assertThat(Desk.move(id, "publish").text("state")).isEqualTo("published");
    }

    @Test
    void anAuthorPassesOverNoEditor() {
        assertThat(byHien("publish", "").status()).isEqualTo(403);
        byHien("submit", "");

        var refused = edit("Lén sửa");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("detail")).contains("in-review", "withdraw");
        assertThat(byHien("withdraw", "").text("state")).isEqualTo("draft");
        assertThat(edit("Sửa tiếp").status()).isEqualTo(200);
    }

    @Test
    void anAuthorSeesAndTouchesNobodyElsesArticle() {
        assertThat(Desk.send("GET", "/" + id, "", "Authorization", LAN).status())
                .isEqualTo(403);
        assertThat(Desk.move(id, "submit", "", "Authorization", LAN).status()).isEqualTo(403);
        assertThat(Desk.send("GET", "/" + id + "/activity", "", "Authorization", LAN)
                        .status())
                .isEqualTo(403);
        assertThat(Desk.send("GET", "/" + id, "", "Authorization", HIEN).texts("moves"))
                .containsExactly("edit", "submit");
    }

    @Test
    void aRequestForChangesSaysWhich() {
        byHien("submit", "");

        assertThat(Desk.move(id, "request-changes", "{}").errors()).containsExactly("note: is missing");
        assertThat(Desk.move(id, "request-changes", "{\"note\": \" \"}").errors())
                .containsExactly("note: must not be empty");
        assertThat(Desk.move(id, "request-changes", "{\"note\": \"%s\"}".formatted("a".repeat(2_001)))
                        .errors())
                .containsExactly("note: must have at most 2000 characters");
        assertThat(Desk.read(id).text("state")).isEqualTo("in-review");
    }

    private Answer byHien(String move, String body) {
        return Desk.move(id, move, body, "Authorization", HIEN);
    }

    private Answer edit(String standfirst) {
        return Desk.send(
                "PATCH",
                "/" + id,
                "{\"standfirst\": \"%s\"}".formatted(standfirst),
                "If-Match",
                "*",
                "Authorization",
                HIEN);
    }
}
