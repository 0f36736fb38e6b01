package broadsheet.feed.serving;

import broadsheet.feed.press.Asset;
import broadsheet.feed.press.Pressed;
import broadsheet.feed.press.Script;
import broadsheet.feed.serving.Reply.Keeping;
import broadsheet.feed.site.Theme;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files that pages need: their look and scripts, which come with the service, and the newsroom's own from a folder.
 */
final class Assets {

    private static final String PREFIX = "/assets/";
    private static final long MOST_BYTES = 32L << 20;
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(10);
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "webp", "image/webp",
            "avif", "image/avif",
            "gif", "image/gif");

    private final Map<String, Pressed> own;
    private final Optional<Path> folder;
    private final Cache<String, @Nullable Pressed> files = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String path, Pressed file) -> file.bytes())
            .expireAfterWrite(LOOK_AGAIN)
            .build();

    Assets(Theme theme, Optional<Path> folder) {
        this.own = Stream.concat(Stream.of(Asset.stylesheet(theme), Asset.favicon(theme)), Script.assets().stream())
                .collect(Collectors.toUnmodifiableMap(Asset::path, Asset::file));
        this.folder = folder.map(Path::toAbsolutePath).map(Path::normalize);
    }

    /** The file at a path below {@code /assets/}. */
    Optional<Reply> at(String path) {
        var mine = own.get(path);
        if (mine != null) {
            return Optional.of(new Reply(200, mine, Keeping.A_YEAR));
        }
        return Optional.ofNullable(files.get(path, this::newsroomFile)).map(Reply::found);
    }

    private @Nullable Pressed newsroomFile(String path) {
        return folder.map(in -> read(in, path)).orElse(null);
    }

    private static @Nullable Pressed read(Path folder, String path) {
        try {
            var file = folder.resolve(path.substring(PREFIX.length())).normalize();
            var mediaType = MEDIA_TYPES.get(extension(path));
            if (mediaType == null || !file.startsWith(folder) || !Files.isRegularFile(file)) {
                return null;
            }
            return Pressed.of(mediaType, Files.readAllBytes(file));
        } catch (InvalidPathException _) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException("The file for " + path + " can't be read", e);
        }
    }

    private static String extension(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
