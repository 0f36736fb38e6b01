package broadsheet.feed;

import broadsheet.feed.arrangement.Arrangement;
import broadsheet.feed.arrangement.Story;
import broadsheet.feed.front.Front;
import broadsheet.feed.front.FrontBlock;
import broadsheet.feed.front.PressingFronts;
import broadsheet.feed.page.ArticlePage;
import broadsheet.feed.page.Discussion;
import broadsheet.feed.page.PressingArticlePages;
import broadsheet.feed.page.PressingNotices;
import broadsheet.feed.press.Asset;
import broadsheet.feed.press.Pressed;
import broadsheet.feed.site.Edition;
import broadsheet.feed.site.Subject;
import broadsheet.feed.site.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Presses the sample newsroom into a folder, to look at in a browser: {@code SamplePages FOLDER}, and then any server
 * of static files there. Each page is a folder of its own with an {@code index.html}; English is in {@code en/}.
 */
final class SamplePages {

    private static final PressingFronts FRONTS = new PressingFronts(SampleNewsroom.editions());
    private static final PressingArticlePages ARTICLES = new PressingArticlePages(SampleNewsroom.editions());
    private static final PressingNotices NOTICES = new PressingNotices(SampleNewsroom.editions());

    private SamplePages() {}

    static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        var pages = SampleNewsroom.pages();
        for (var asset : List.of(Asset.stylesheet(Theme.OURS), Asset.favicon(Theme.OURS))) {
            write(folder.resolve(asset.path().substring(1)), asset.file());
        }
        copyPictures(folder.resolve("assets/sample"));
        for (var edition : SampleNewsroom.editions().all()) {
            write(pages, edition, "vi".equals(edition.language().tag()) ? folder : folder.resolve("en"));
        }
    }

    private static void write(List<ArticlePage> pages, Edition edition, Path folder) throws IOException {
        var stories = SampleNewsroom.stories();
        var stock = SampleNewsroom.stock();
        var sections = edition.sections().stream().map(Subject::slug).toList();
        var home = Arrangement.ofHome(sections).layOut("home", stories, stock, Instant.EPOCH);
        write(folder.resolve("index.html"), FRONTS.home(home, edition));
        for (var section : sections) {
            var front = Arrangement.OF_A_SECTION.layOut(section, stock.inSection(section), stock, Instant.EPOCH);
            write(folder.resolve("sections/" + section + "/index.html"), FRONTS.section(section, front, edition));
        }
        for (var page : pages) {
            var path = "articles/" + page.article().slug() + "/index.html";
            write(folder.resolve(path), ARTICLES.html(page.followedBy(foot(page, home)), edition));
        }
        var away = new ArticlePage(pages.getFirst().article(), 1234, new Discussion.Unavailable(), List.of());
        write(folder.resolve("away/index.html"), ARTICLES.html(away, edition));
        write(folder.resolve("404/index.html"), NOTICES.notFound(edition));
        write(folder.resolve("503/index.html"), NOTICES.unavailable(edition));
        write(folder.resolve("empty/index.html"), FRONTS.home(new Front("home", List.of()), edition));
    }

    private static List<FrontBlock> foot(ArticlePage page, Front home) {
        var related = SampleNewsroom.stock().relatedTo(page.article(), 4).stream()
                .map(Story::item)
                .toList();
        var chosen = home.blocks().stream().filter(block -> block.name().equals("featured"));
        return Stream.concat(Stream.of(new FrontBlock("related", related)), chosen)
                .toList();
    }

    private static void write(Path file, Pressed pressed) throws IOException {
        Files.createDirectories(file.getParent());
        try (var out = Files.newOutputStream(file)) {
            pressed.plain().writeTo(out);
        }
    }

    private static void copyPictures(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var pictures = Files.list(Path.of("../sample/assets/sample"))) {
            for (var picture : pictures.toList()) {
                Files.write(folder.resolve(picture.getFileName()), Files.readAllBytes(picture));
            }
        }
    }
}
