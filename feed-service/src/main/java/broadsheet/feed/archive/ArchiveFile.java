package broadsheet.feed.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The file with the articles. Any number may read while one writes. */
final class ArchiveFile implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Archive.class);
    private static final int CACHE_MEGABYTES = 4;

    private final MVStore store;
    private final MVMap<String, byte[]> articles;

    /** Of each article's id: what tells whether it is still the same, and its slug. */
    private final MVMap<String, String> stamps;

    private final MVMap<String, String> idsBySlug;

    private final JsonMapper json;
    private final long most;
    private long bytes;
    private boolean full;
    private volatile boolean broken;

    private ArchiveFile(Path path, long most, JsonMapper json) {
        this.most = most;
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        store = new MVStore.Builder()
                .fileName(path.toString())
                .cacheSize(CACHE_MEGABYTES)
                .compress()
                .open();
        articles = store.openMap("articles");
        stamps = store.openMap("stamps");
        idsBySlug = store.openMap("slugs");
    }

    /** A new one in a folder, or among the system's temporary files. */
    static ArchiveFile open(@Nullable Path folder, long most, JsonMapper json) {
        try {
            var path = folder == null
                    ? Files.createTempFile("articles", ".archive")
                    : Files.createTempFile(Files.createDirectories(folder), "articles", ".archive");
            var file = new ArchiveFile(path, most, json);
            removeWhenClosed(path);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("The archive can't be made", e);
        }
    }

    /** The article that readers see under a slug, if it is here. */
    Optional<Kept> find(String slug) {
        return unlessBroken(
                Optional.empty(),
                () -> Optional.ofNullable(idsBySlug.get(slug))
                        .flatMap(id -> Optional.ofNullable(articles.get(id)))
                        .map(written -> json.readValue(written, Kept.class))
                        .filter(kept -> kept.article().slug().equals(slug)));
    }

    /** Keeps it in place of what is here of the same article; false if there is no room for it. */
    synchronized boolean put(Kept kept, Stamp stamp) {
        return unlessBroken(false, () -> replace(kept, stamp));
    }

    private boolean replace(Kept kept, Stamp stamp) {
        var id = kept.article().id();
        takeOut(id);
        var written = json.writeValueAsBytes(kept);
        if (bytes + written.length > most) {
            warnOnce();
            return false;
        }
        articles.put(id, written);
        stamps.put(id, stamp.text());
        idsBySlug.put(kept.article().slug(), id);
        bytes += written.length;
        return true;
    }

    private void warnOnce() {
        if (!full) {
            full = true;
            LOG.warn("The archive is full: pages of articles that are not in it need the database");
        }
    }

    /** Forgets an article. */
    synchronized void remove(String id) {
        var _ = unlessBroken(false, () -> takeOut(id));
    }

    private boolean takeOut(String id) {
        var stamp = stamps.remove(id);
        var before = articles.remove(id);
        if (before != null) {
            bytes -= before.length;
        }
        if (stamp != null) {
            idsBySlug.remove(Stamp.read(stamp).slug(), id);
        }
        return true;
    }

    /** Whether just this is here. */
    boolean has(String id, Stamp stamp) {
        return unlessBroken(false, () -> stamp.text().equals(stamps.get(id)));
    }

    Set<String> ids() {
        return unlessBroken(Set.of(), () -> Set.copyOf(stamps.keySet()));
    }

    /** A full disk, or one that fails, ends the archive and nothing else: there is the database. */
    private <T> T unlessBroken(T otherwise, Supplier<T> deed) {
        if (broken) {
            return otherwise;
        }
        try {
            return deed.get();
        } catch (MVStoreException e) {
            broken = true;
            LOG.warn("The archive can't be used any more, pages need the database: {}", e.getMessage());
            return otherwise;
        }
    }

    @Override
    public void close() {
        store.closeImmediately();
    }

    /** Where the system can, a file that is open has no name, so that nothing is left of it whatever becomes of us. */
    private static void removeWhenClosed(Path path) {
        try {
            Files.delete(path);
        } catch (IOException _) {
            path.toFile().deleteOnExit();
        }
    }
}
