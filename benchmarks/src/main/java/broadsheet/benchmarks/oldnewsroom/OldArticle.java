package broadsheet.benchmarks.oldnewsroom;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** An article of the old newsroom, the same every time. One in fifty is a draft. */
record OldArticle(
        OldSystem system,
        int number,
        String title,
        String standfirst,
        String author,
        Section section,
        List<String> tags,
        Instant publishedAt,
        List<Part> parts) {

    /** The address of the old site. */
    static final String SITE = "https://bao-cu.example";

    private static final Instant FIRST = Instant.parse("2012-01-01T01:00:00Z");
    private static final int PARAGRAPHS = 12;
    private static final int AUTHORS = 50;
    private static final int TAGS = 200;

    static OldArticle of(OldSystem system, int number) {
        var random = new Random(number);
        var words = new Words(random);
        return new OldArticle(
                system,
                number,
                "Tin số %d: %s".formatted(number, words.some(3)),
                "Sapo của tin số %d, %s".formatted(number, words.some(8)),
                "Tác Giả " + random.nextInt(AUTHORS),
                Section.values()[random.nextInt(Section.values().length)],
                List.of("chủ đề " + random.nextInt(TAGS), "chuỗi bài " + random.nextInt(TAGS)),
                FIRST.plus(Duration.ofHours(number)),
                body(number, words));
    }

    private static List<Part> body(int number, Words words) {
        var parts = new ArrayList<Part>();
        for (var i = 0; i < PARAGRAPHS; i++) {
            if (i % 4 == 3) {
                parts.add(new Part.Heading(words.some(3)));
            }
            parts.add(new Part.Paragraph(
                    words.some(12), words.some(2), words.some(10), words.some(1), SITE + "/nguon/" + number + "/" + i));
        }
        parts.add(new Part.Bullets(List.of(words.some(4), words.some(5), words.some(3))));
        parts.add(new Part.Quotation(words.some(9)));
        return List.copyOf(parts);
    }

    String slug() {
        return "tin-%s-%d".formatted(system, number);
    }

    boolean isDraft() {
        return number % 50 == 0;
    }

    String html() {
        return parts.stream().map(Part::html).collect(Collectors.joining("\n\n"));
    }

    List<Map<String, Object>> blocks() {
        return parts.stream().map(Part::block).toList();
    }

    /** Where articles are. */
    enum Section {
        NEWS("thoi-su", "Thời sự"),
        BUSINESS("kinh-te", "Kinh tế"),
        CULTURE("van-hoa", "Văn hóa"),
        SPORT("the-thao", "Thể thao"),
        SCIENCE("khoa-hoc", "Khoa học"),
        EDUCATION("giao-duc", "Giáo dục");

        private final String slug;
        private final String title;

        Section(String slug, String title) {
            this.slug = slug;
            this.title = title;
        }

        String slug() {
            return slug;
        }

        String title() {
            return title;
        }
    }
}
