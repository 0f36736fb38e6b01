package broadsheet.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Somebody with a browser of their own. What its console says against the site, and whom the pages ask, is kept. */
final class Reader implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /** Adds up what moves without the reader having done something; it may stand before any script of the page. */
    private static final String WATCH_LAYOUT = """
        window.moved = 0;
        new PerformanceObserver((list) => {
            for (const shift of list.getEntries()) {
                window.moved += shift.hadRecentInput ? 0 : shift.value;
            }
        }).observe({ type: "layout-shift", buffered: true });
        """;

    private final BrowserContext context;
    private final Page page;
    private final String look;
    private final List<String> complaints = new ArrayList<>();
    private final TreeSet<String> asked = new TreeSet<>();

    Reader(BrowserContext context, String look) {
        this.context = context;
        this.look = look;
        context.addInitScript(WATCH_LAYOUT);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> asked.add(URI.create(request.url()).getHost()));
    }

    void open(String address) {
        page.navigate(address);
    }

    Locator see(String selector) {
        return page.locator(selector);
    }

    /** Scrolls to the discussion, as whoever wants to read it does. */
    void goToDiscussion() {
        page.locator("#comments").scrollIntoViewIfNeeded();
        page.locator("#comments .sign-in, #comments .comment-form").first().waitFor();
    }

    /** Signs in at the provider's form. */
    void signIn(String user, String password) {
        page.locator("#comments .sign-in").first().click();
        page.locator("input[name=username]").fill(user);
        page.locator("input[name=password]").fill(password);
        page.locator("button[type=submit]").click();
        page.locator("#comments").waitFor();
        goToDiscussion();
    }

    /** Keeps what the reader sees. */
    void photograph(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(look + "-" + name + ".png")));
    }

    /** Keeps the page from top to bottom. */
    void photographAll(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(SCREENSHOTS.resolve(look + "-" + name + ".png")));
    }

    /** How much has moved under the reader's eyes since the page was opened (Cumulative Layout Shift). */
    double moved() {
        return ((Number) page.evaluate("window.moved")).doubleValue();
    }

    /** Whether the page is wider than the window. */
    boolean mustScrollSideways() {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    /** What axe finds wrong with the page as it is. */
    List<String> barriers() {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(violation -> page.url() + ": " + violation.getId() + " " + violation.getNodes())
                        .toList();
    }

    /** Nothing was against the site, and nobody but this machine was asked for anything. */
    void isContent() {
        assertThat(complaints).isEmpty();
        assertThat(asked).isSubsetOf("localhost", "127.0.0.1");
    }

    @Override
    public void close() {
        context.close();
    }
}
