package broadsheet.benchmarks.oldnewsroom;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words as newspapers use them, drawn at random. */
final class Words {

    private static final List<String> WORDS = List.of(
            "thành phố",
            "nông dân",
            "giá lúa",
            "mùa nước nổi",
            "đồng bằng",
            "cầu",
            "trường học",
            "bệnh viện",
            "người dân",
            "chính quyền",
            "xuất khẩu",
            "thị trường",
            "chứng khoán",
            "lãi suất",
            "đội tuyển",
            "trận đấu",
            "nghệ sĩ",
            "triển lãm",
            "khoa học",
            "vệ tinh",
            "học sinh",
            "kỳ thi",
            "giao thông",
            "đường sắt",
            "cao tốc",
            "miền Trung",
            "bão",
            "lũ",
            "di sản",
            "phố cổ",
            "ẩm thực",
            "cà phê",
            "tôm",
            "cá tra",
            "doanh nghiệp",
            "việc làm");

    private final RandomGenerator random;

    Words(RandomGenerator random) {
        this.random = random;
    }

    String some(int count) {
        return Stream.generate(this::one).limit(count).collect(Collectors.joining(" "));
    }

    private String one() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
