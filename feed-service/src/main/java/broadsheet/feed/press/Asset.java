package broadsheet.feed.press;

import broadsheet.feed.site.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A file that belongs to the pages' look. Its address names its content, so it may be kept for a year.
 *
 * @param path where it is served
 * @param url the path with the content's fingerprint, as the pages say it
 * @param file the file itself
 */
public record Asset(String path, String url, Pressed file) {

    static final String STYLESHEET = "site.css";
    static final String FAVICON = "favicon.svg";

    /** The one style sheet. */
    public static Asset stylesheet(Theme theme) {
        return of(STYLESHEET, "text/css;charset=utf-8", read(STYLESHEET, theme));
    }

    /** The small picture in a browser's tab. */
    public static Asset favicon(Theme theme) {
        return of(FAVICON, "image/svg+xml", read(FAVICON, theme));
    }

    /** The address of one of these two, without making it. */
    static String url(String name, Theme theme) {
        return url(name, read(name, theme));
    }

    private static byte[] read(String name, Theme theme) {
        return theme.file(name).orElseGet(() -> read(name));
    }

    private static String url(String name, byte[] bytes) {
        return path(name) + "?v=" + Copy.fingerprint(bytes);
    }

    static String path(String name) {
        return "/assets/" + name;
    }

    static Asset of(String name, String contentType, byte[] bytes) {
        return new Asset(path(name), url(name, bytes), Pressed.of(contentType, bytes));
    }

    static byte[] read(String name) {
        try (var resource = Asset.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("The resource " + name + " is missing from the build");
            }
            return resource.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The resource " + name + " can't be read", e);
        }
    }
}
