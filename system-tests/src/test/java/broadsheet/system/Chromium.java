package broadsheet.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Chromium of this machine. Where there is none, that is said in one line, and is a failure if the environment says
 * {@code BROADSHEET_BROWSER=required}.
 */
final class Chromium implements AutoCloseable {

    private static final boolean REQUIRED = "required".equals(System.getenv("BROADSHEET_BROWSER"));
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path program) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
    }

    /** One that is started; empty if none can be. */
    static Optional<Chromium> installed() {
        var program = Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        if (program.isEmpty()) {
            assertThat(REQUIRED).as("a Chromium on the PATH").isFalse();
            System.out.println("Not read in a browser: there is no Chromium on the PATH");
        }
        return program.map(Chromium::new);
    }

    /** Somebody who reads in a window of this width. */
    Reader reader(int width, ColorScheme colors) {
        return new Reader(
                browser.newContext(new Browser.NewContextOptions()
                        .setLocale("vi-VN")
                        .setViewportSize(width, 800)
                        .setColorScheme(colors)),
                width + "-" + colors.name().toLowerCase(java.util.Locale.ROOT));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
