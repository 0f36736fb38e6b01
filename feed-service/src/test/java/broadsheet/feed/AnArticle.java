package broadsheet.feed;

import broadsheet.events.Block;
import broadsheet.events.Correction;
import broadsheet.events.Picture;
import broadsheet.events.PublishedArticle;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Builds an article that is plain but for what a test says of it. */
public final class AnArticle {

    private static final Instant LONG_AFTER = Instant.parse("2026-03-02T11:00:00Z");
    private static final AtomicLong LATER = new AtomicLong();

    private String id = "0185611f-0000-7000-8000-000000000001";
    private long version = 1;
    private String slug = "cau-ben-lang";
    private String language = "vi";
    private String headline = "Cầu Bến Lăng sửa mặt cầu ban đêm";
    private String section = "thoi-su";
    private List<String> bylines = List.of("Hiền Thu");
    private List<String> tags = List.of();
    private Instant publishedAt = Instant.parse("2022-12-30T05:26:00Z");
    private Instant updatedAt = publishedAt;
    private @Nullable String standfirst;
    private @Nullable String dateline;
    private @Nullable Picture mainImage;
    private List<Block> body = List.of(new Block.Paragraph("Một đoạn văn.", List.of()));

    private List<String> formerSlugs = List.of();
    private List<String> formerPaths = List.of();
    private List<Correction> corrections = List.of();

    private AnArticle() {}

    /** Begins. */
    public static AnArticle anArticle() {
        return new AnArticle();
    }

    /** Its id and slug. */
    public AnArticle called(String name) {
        id = name;
        slug = name;
        return this;
    }

    /** Its slug alone. */
    public AnArticle slugged(String text) {
        slug = text;
        return this;
    }

    /** Its version. */
    public AnArticle inVersion(long number) {
        version = number;
        return this;
    }

    /** Its headline. */
    public AnArticle headed(String text) {
        headline = text;
        return this;
    }

    /** Published after whatever was built so before, so that it stands on its fronts. */
    public AnArticle newest() {
        publishedAt = LONG_AFTER.plusSeconds(LATER.incrementAndGet());
        updatedAt = publishedAt;
        return this;
    }

    /** Its language. */
    public AnArticle writtenIn(String tag) {
        language = tag;
        return this;
    }

    /** Its section. */
    public AnArticle inSection(String sectionSlug) {
        section = sectionSlug;
        return this;
    }

    /** Who wrote it. */
    public AnArticle by(String... names) {
        bylines = List.of(names);
        return this;
    }

    /** Its tags. */
    public AnArticle tagged(String... names) {
        tags = List.of(names);
        return this;
    }

    /** Its standfirst. */
    public AnArticle withStandfirst(String text) {
        standfirst = text;
        return this;
    }

    /** Its dateline. */
    public AnArticle from(String place) {
        dateline = place;
        return this;
    }

    /** Its main image. */
    public AnArticle showing(Picture picture) {
        mainImage = picture;
        return this;
    }

    /** Its body. */
    public AnArticle saying(Block... blocks) {
        body = List.of(blocks);
        return this;
    }

    /** When it was published. */
    public AnArticle publishedAt(String time) {
        publishedAt = Instant.parse(time);
        updatedAt = publishedAt;
        return this;
    }

    /** When it was revised. */
    public AnArticle updatedAt(String time) {
        updatedAt = Instant.parse(time);
        return this;
    }

    /** Under which slugs readers knew it before. */
    public AnArticle formerly(String... slugs) {
        formerSlugs = List.of(slugs);
        return this;
    }

    /** Under which paths another system had it. */
    public AnArticle formerlyAt(String... paths) {
        formerPaths = List.of(paths);
        return this;
    }

    /** What was wrong with it. */
    public AnArticle corrected(String text, String time) {
        corrections = List.of(new Correction(text, Instant.parse(time)));
        return this;
    }

    /** Ends. */
    public PublishedArticle build() {
        return new PublishedArticle(
                id,
                version,
                slug,
                language,
                headline,
                standfirst,
                dateline,
                bylines,
                section,
                tags,
                mainImage,
                body,
                publishedAt,
                updatedAt,
                formerSlugs,
                formerPaths,
                corrections);
    }
}
