package broadsheet.feed.press;

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

    /** The one style sheet. */
    public static Asset stylesheet() {
        return load("site.css", "text/css;charset=utf-8");
    }

    /** The small picture in a browser's tab. */
    public static Asset favicon() {
        return load("favicon.svg", "image/svg+xml");
    }

    private static Asset load(String name, String contentType) {
        return of(name, contentType, read(name));
    }

    static Asset of(String name, String contentType, byte[] bytes) {
        var path = "/assets/" + name;
        return new Asset(path, path + "?v=" + Copy.fingerprint(bytes), Pressed.of(contentType, bytes));
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
