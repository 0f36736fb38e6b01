package broadsheet.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;

import broadsheet.events.Block;
import broadsheet.events.CatalogueEvent;
import broadsheet.events.Picture;
import broadsheet.events.PublishedArticle;
import broadsheet.events.SectionChanged;
import broadsheet.feed.arrangement.Stock;
import broadsheet.feed.arrangement.Story;
import broadsheet.feed.arrangement.Talk;
import broadsheet.feed.page.ArticlePage;
import broadsheet.feed.page.Discussion;
import broadsheet.feed.site.Catalogue;
import broadsheet.feed.site.Editions;
import broadsheet.feed.site.Language;
import broadsheet.feed.site.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The newsroom in the repository's folder {@code sample}, as the feed would know it. */
public final class SampleNewsroom {

    private static final Path FOLDER = Path.of("../sample/articles");
    private static final Instant FIRST = Instant.parse("2022-12-30T05:26:00Z");
    private static final Language VI = new Language("vi");
    private static final Language EN = new Language("en");
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private SampleNewsroom() {}

    /** Its site, Vietnamese first. */
    public static Site site() {
        return new Site(
                "Broadsheet", URI.create("https://broadsheet.example"), List.of(VI, EN), ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    /** Its sections, as article-service tells of them. */
    public static List<CatalogueEvent> sections() {
        var sections = List.of(
                section("thoi-su", "Thời sự", "News"),
                section("kinh-te", "Kinh tế", "Business"),
                section("the-gioi", "Thế giới", "World"),
                section("van-hoa", "Văn hóa", "Culture"),
                section("the-thao", "Thể thao", "Sport"),
                section("khoa-hoc", "Khoa học", "Science"),
                section("giao-duc", "Giáo dục", "Education"),
                section("doi-song", "Đời sống", "Life"));
        return IntStream.range(0, sections.size())
                .mapToObj(i -> sections.get(i).told(10 * (i + 1)))
                .toList();
    }

    /** Its articles as the fronts know them, newest first, each comment posted an hour after its article. */
    public static List<Story> stories() {
        return pages().stream()
                .map(page -> Story.of(page.article(), talk(page)))
                .sorted(Story.NEWEST_FIRST)
                .toList();
    }

    /** The same by section, none of them pinned. */
    public static Stock stock() {
        return new Stock(
                stories().stream().collect(groupingBy(story -> story.item().section())),
                Map.of(),
                Set.of(),
                slug -> slug);
    }

    private static Talk talk(ArticlePage page) {
        var comments = page.commentCount();
        var posted = new TreeMap<Instant, Long>();
        if (comments > 0) {
            posted.put(page.article().publishedAt().plus(Duration.ofHours(1)), comments);
        }
        return Talk.of(comments, posted);
    }

    /** Its catalogue: the sections. */
    public static Catalogue catalogue() {
        var catalogue = new Catalogue();
        catalogue.take(sections());
        return catalogue;
    }

    /** Its editions. */
    public static Editions editions() {
        return editions(catalogue());
    }

    /** Its editions with a catalogue of one's own. */
    public static Editions editions(Catalogue catalogue) {
        return new Editions(site(), catalogue);
    }

    /** All its articles with their discussions, in the order in which they were published. */
    public static List<ArticlePage> pages() {
        try (var files = Files.list(FOLDER)) {
            var sorted = files.sorted().toList();
            var pages = new ArrayList<ArticlePage>();
            for (var file : sorted) {
                pages.add(page(file, pages.size()));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException("The sample can't be read", e);
        }
    }

    private static ArticlePage page(Path file, int number) {
        var sample = JSON.readTree(file.toFile());
        var draft = JSON.treeToValue(sample.get("article"), Draft.class);
        var slug = file.getFileName().toString().replaceFirst("^\\d+-", "").replaceFirst("\\.json$", "");
        var at = FIRST.plus(Duration.ofMinutes(47L * number));
        var comments = comments(sample.get("comments"), null, at, new ArrayList<>());
        var discussion =
                comments.isEmpty() ? new Discussion.Empty() : new Discussion.Loaded(comments, comments.size(), false);
        return new ArticlePage(
                draft.publish("id-%03d".formatted(number), slug, at), comments.size(), discussion, List.of());
    }

    private static List<Discussion.Comment> comments(
            JsonNode posts, @Nullable String parentId, Instant after, List<Discussion.Comment> comments) {
        StreamSupport.stream(posts.spliterator(), false).forEach(post -> {
            var id = "c" + comments.size();
            var at = after.plus(Duration.ofMinutes(9L * (1 + comments.size())));
            comments.add(new Discussion.Comment(
                    id,
                    parentId,
                    post.get("author").stringValue(),
                    post.get("text").stringValue(),
                    null,
                    at,
                    null));
            if (post.has("replies")) {
                comments(post.get("replies"), id, after, comments);
            }
        });
        return comments;
    }

    private static FirstSection section(String slug, String vietnamese, String english) {
        return new FirstSection(slug, Map.of("vi", vietnamese, "en", english));
    }

    private record FirstSection(String slug, Map<String, String> names) {

        CatalogueEvent told(int order) {
            var id = UUID.nameUUIDFromBytes(slug.getBytes(UTF_8)).toString();
            return new SectionChanged(id, 1, slug, List.of(), names, Map.of(), order, null);
        }
    }

    private record Draft(
            String language,
            String headline,
            @Nullable String standfirst,
            @Nullable String dateline,
            List<String> bylines,
            String section,
            List<String> tags,
            @Nullable Picture mainImage,
            List<Block> body) {

        PublishedArticle publish(String id, String slug, Instant at) {
            return new PublishedArticle(
                    id,
                    1,
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
                    at,
                    at,
                    null,
                    null,
                    null);
        }
    }
}
