package broadsheet.events;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** One event of each type, with everything in it that can be. */
final class Examples {

    private static final String ARTICLE = "01960f2a-7c3e-7a51-9d20-5b8f0c6e1a34";
    private static final String COMMENT = "01960f3b-12aa-7d03-8c44-93e1f7a2b5d6";
    private static final String PARENT = "01960f3a-0f01-7b12-9a77-2d4c8e6f1b90";
    private static final String SECTION = "0196103c-5b1e-7c44-8f3a-6d2e9b7a4c11";
    private static final String TAG = "0196103d-77f0-7e02-9a61-1c5f3d8b2e40";
    private static final String AUTHOR = "0196103e-0c92-7b5d-b2f7-8e4a6c1d9f03";
    private static final String OTHER = "0196103f-41aa-7d18-86c5-3b9d7f2e5a62";
    static final Instant FIRST = Instant.parse("2025-04-07T05:26:00Z");
    private static final Instant LATER = Instant.parse("2025-04-07T08:11:30.250Z");

    private static final List<Rendition> SIZES = List.of(
            new Rendition("https://anh.example/media/8f1a/320.jpg", 320, 213),
            new Rendition("https://anh.example/media/8f1a/1280.jpg", 1280, 853, "image/jpeg", 184_302L));

    private Examples() {}

    static List<Event> all() {
        return List.of(
                new ArticlePublished(article(3, FIRST)),
                new ArticleRevised(article(5, LATER)),
                new ArticleUnpublished(ARTICLE, 6, "gao-viet-tang-gia", LATER),
                new ArticleTakenDown(ARTICLE, 7, "gao-viet-tang-gia", "Theo yêu cầu của nhân vật.", LATER),
                new CommentAdded(comment(1, Comment.Status.VISIBLE)),
                new CommentEdited(edited()),
                new CommentModerated(comment(3, Comment.Status.REJECTED)),
                new CommentRemoved(removed()),
                new DiscussionOpened(ARTICLE, 1, FIRST),
                new DiscussionClosed(ARTICLE, 2, LATER),
                section(),
                new SectionRetired(SECTION, 4, "kinh-doanh", List.of("kinh-te"), OTHER),
                tag(),
                new TagRetired(TAG, 3, "xe-lua", List.of("tau-hoa"), List.of("xe lửa", "tàu hỏa", "trains"), OTHER),
                author(),
                new AuthorRetired(AUTHOR, 5, "hien-thu", List.of("le-hien-thu"), List.of("Hiền Thu"), OTHER),
                new TakedownConfirmed(ARTICLE, 7, "feed-service", LATER));
    }

    static PublishedArticle article(long version, Instant updatedAt) {
        return new PublishedArticle(
                ARTICLE,
                version,
                "gao-viet-tang-gia",
                "vi",
                "Gạo Việt tăng giá",
                "Giá xuất khẩu cao nhất trong chín tháng.",
                "Cần Thơ",
                List.of("Hiền Thu", "Đỗ Quân"),
                "kinh-te",
                List.of("gạo", "xuất khẩu"),
                new Picture(
                        "/assets/gao.svg",
                        "Cảng Cái Cui sáng thứ Hai.",
                        "Broadsheet",
                        "Bao gạo trên băng chuyền",
                        1280,
                        853,
                        SIZES),
                List.of(
                        new Block.Paragraph(
                                "Giá tăng 9,54% so với đầu năm.",
                                List.of(
                                        new Mark("strong", 9, 14, null),
                                        new Mark("link", 15, 30, "/articles/gia-gao"))),
                        new Block.Heading(2, "Vì sao tăng"),
                        new Block.Image(
                                "https://anh.example/lua.jpg",
                                "Ruộng lúa",
                                "Lê An",
                                "Ruộng lúa chín",
                                1280,
                                853,
                                SIZES),
                        new Block.Quote("Chúng tôi không kịp giao hàng.", List.of(), "Bà Tư, chủ vựa"),
                        new Block.Listing(
                                true,
                                List.of("Mưa muộn", "Đơn hàng mới"),
                                List.of(List.of(new Mark("emphasis", 0, 3, null)), List.of())),
                        new Block.Gallery(
                                List.of(
                                        new Picture("https://anh.example/1.jpg", null, null, "Vựa lúa"),
                                        new Picture("https://anh.example/2.jpg", null, null, "Sà lan")),
                                "Ở Cần Thơ"),
                        new Block.Table("Giá", List.of("Loại", "Đồng/kg"), List.of(List.of("IR 504", "8.200"))),
                        new Block.Embed("https://youtu.be/aqz-KE-bpKQ", "Cảnh vựa lúa"),
                        new Block.PullOut("Con số", "9,54% là mức tăng.", List.of()),
                        new Block.Divider()),
                FIRST,
                updatedAt,
                List.of("gao-tang-gia"),
                List.of("/2025/04/gao-viet-tang-gia/"),
                List.of(new Correction("Bản đầu ghi nhầm mức tăng là 9,45%.", LATER)));
    }

    private static SectionChanged section() {
        return new SectionChanged(
                SECTION,
                3,
                "kinh-doanh",
                List.of("kinh-te"),
                Map.of("vi", "Kinh doanh", "en", "Business"),
                Map.of("vi", "Thị trường, doanh nghiệp, túi tiền."),
                20,
                OTHER);
    }

    private static TagChanged tag() {
        return new TagChanged(
                TAG,
                2,
                "xe-lua",
                List.of("tau-hoa"),
                Map.of("vi", "xe lửa", "en", "trains"),
                List.of("tàu hỏa"),
                Map.of("en", "All about railways"));
    }

    private static AuthorChanged author() {
        return new AuthorChanged(
                AUTHOR,
                4,
                "hien-thu",
                List.of("le-hien-thu"),
                Map.of("vi", "Hiền Thu"),
                List.of("Lê Hiền Thu"),
                Map.of("vi", "Phóng viên kinh tế", "en", "Business reporter"),
                Map.of("vi", "Sinh ở Cần Thơ.\nViết về lúa gạo từ 2009."),
                new Portrait("/assets/hien-thu.jpg", "Lê An"),
                List.of(new ProfileLink("Mastodon", "https://xahoi.example/@hienthu")));
    }

    private static Comment comment(long version, Comment.Status status) {
        return new Comment(
                COMMENT,
                ARTICLE,
                version,
                PARENT,
                List.of(PARENT),
                new Comment.Author("Nam"),
                "Mừng cho bà con!",
                status,
                FIRST,
                null,
                null);
    }

    private static Comment edited() {
        return new Comment(
                COMMENT,
                ARTICLE,
                2,
                PARENT,
                List.of(PARENT),
                new Comment.Author("Nam"),
                "Mừng cho bà con ở Cần Thơ!",
                Comment.Status.VISIBLE,
                FIRST,
                LATER,
                true);
    }

    private static Comment removed() {
        return new Comment(COMMENT, ARTICLE, 4, null, null, null, null, Comment.Status.REMOVED, FIRST, null, null);
    }
}
