package broadsheet.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import broadsheet.events.ArticleEvent;
import broadsheet.events.ArticlePublished;
import broadsheet.events.ArticleUnpublished;
import broadsheet.events.Block;
import broadsheet.events.EventFormat;
import broadsheet.events.PublishedArticle;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Articles of made-up text, the same ones each time, put on the log as an archive that is brought in. */
final class Archive {

    private static final List<String> SYLLABLES = List.of(
            ("và của là có cho được người trong một các không những với này khi đã từ để ra đến năm nhiều về như theo"
                + " sau nước tại phải làm cũng vào hai lại việc đó nhà ông đầu còn ngày trên thị trường chứng khoán"
                + " giá lúa gạo xuất khẩu ngân hàng lãi suất tiền đồng doanh nghiệp công ty sản phẩm thành phố tỉnh"
                + " huyện xã đường sắt cầu tàu ga xe máy bay biển sông núi rừng mưa bão lũ nắng hạn mùa vụ đông xuân"
                + " hè thu học sinh giáo viên trường lớp thi điểm đại sách báo văn hóa nghệ thuật nhạc phim kịch bóng"
                + " đá đội tuyển trận thắng thua huấn luyện cầu thủ bác sĩ bệnh viện thuốc dịch khỏe ăn uống cà phê"
                + " chè trái cây rau thịt cá tôm chợ quán phố làng đình chùa lễ hội tết quê hương gia đình cha mẹ con"
                + " cháu bạn bè tình yêu khoa kỹ điện mạng máy tính dữ liệu phần mềm vệ tinh năng lượng mặt trời gió"
                + " xanh sạch rác thải")
                    .split(" ", -1));
    private static final List<String> SECTIONS = List.of("thoi-su", "kinh-te", "the-thao", "van-hoa", "khoa-hoc");
    private static final Instant NEWEST = Instant.parse("2026-01-01T00:00:00Z");

    private final String run = "bo" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
    private final Random random = new Random(1);
    private final List<String> ids = new ArrayList<>();
    private final Map<String, Object> brokers;
    private final int words;

    /**
     * An archive that is not on the log yet.
     *
     * @param words in each article
     */
    Archive(String brokers, int words) {
        this.brokers = Map.of("bootstrap.servers", brokers, "acks", "all", "linger.ms", 20);
        this.words = words;
    }

    /** Puts articles on the log; the words by which the last ones of all partitions are found. */
    List<String> publish(int articles) {
        try (var log = new KafkaProducer<>(brokers, new StringSerializer(), new StringSerializer())) {
            for (var number = 0; number < articles; number++) {
                send(new ArticlePublished(article(number, articles)), log);
            }
        }
        return ids.subList(Math.max(0, ids.size() - 100), ids.size()).stream()
                .map(this::word)
                .toList();
    }

    /** Has readers see none of them any more. */
    void unpublish() {
        try (var log = new KafkaProducer<>(brokers, new StringSerializer(), new StringSerializer())) {
            ids.forEach(id -> send(new ArticleUnpublished(id, 2, slug(id), NEWEST), log));
        }
    }

    /** So many words that follow each other, as there are in the articles. */
    String phrase(int length) {
        return text(length);
    }

    private PublishedArticle article(int number, int of) {
        var id = UUID.randomUUID().toString();
        ids.add(id);
        var at = NEWEST.minus(Duration.ofHours(of - number));
        return new PublishedArticle(
                id,
                1,
                slug(id),
                "vi",
                text(9),
                text(25) + " " + word(id),
                null,
                List.of("Máy đo"),
                SECTIONS.get(number % SECTIONS.size()),
                List.of(text(2), text(2)),
                null,
                List.of(new Block.Paragraph(text(words), List.of())),
                at,
                at,
                null,
                null,
                null);
    }

    private String slug(String id) {
        return run + "-" + id;
    }

    /** In this article and no other. */
    private String word(String id) {
        return run + id.replace("-", "");
    }

    /** Some syllables come often, most seldom, and each tends to be followed by the same one. */
    private String text(int length) {
        var text = new StringBuilder();
        var next = 0;
        for (var i = 0; i < length; i++) {
            var jump = i == 0 || random.nextInt(3) == 0;
            next = jump ? (int) (SYLLABLES.size() * Math.pow(random.nextDouble(), 2)) : (next + 1) % SYLLABLES.size();
            text.append(i == 0 ? "" : " ").append(SYLLABLES.get(next));
        }
        return text.toString();
    }

    private static void send(ArticleEvent event, KafkaProducer<String, String> log) {
        var record = EventFormat.write(event, event.subject() + "@" + event.version(), "/benchmark", NEWEST);
        var sent = new ProducerRecord<>(record.topic(), record.key(), record.body());
        record.headers().forEach((name, value) -> sent.headers().add(name, value.getBytes(UTF_8)));
        var _ = log.send(sent);
    }
}
