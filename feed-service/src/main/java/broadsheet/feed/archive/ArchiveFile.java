package broadsheet.feed.archive;

import broadsheet.feed.store.TakenDown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** The file with the articles, and with what became of others. Any number may read while one writes. */
final class ArchiveFile implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Archive.class);
    private static final int CACHE_MEGABYTES = 4;

    private final MVStore store;
    private final Holdings holdings;
    private volatile boolean broken;

    private ArchiveFile(Path path, long most, JsonMapper json) {
        store = new MVStore.Builder()
                .fileName(path.toString())
                .cacheSize(CACHE_MEGABYTES)
                .compress()
                .open();
        holdings = new Holdings(store, most, json);
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
        return unlessBroken(Optional.empty(), () -> holdings.find(slug));
    }

    /** What became of the article that had a slug, if that is known here. */
    Optional<Fate> fateOfSlug(String slug) {
        return unlessBroken(Optional.empty(), () -> holdings.fateOfSlug(slug));
    }

    /** Where the article is now that another system had under a path, if that is known here. */
    Optional<Fate> fateOfPath(String path) {
        return unlessBroken(Optional.empty(), () -> holdings.fateOfPath(path));
    }

    /** Keeps it in place of what is here of the same article; false if there is no room for it. */
    synchronized boolean put(Kept kept, Stamp stamp) {
        return unlessBroken(false, () -> holdings.put(kept, stamp));
    }

    /** Keeps what became of an article in place of the article; false if that can't be. */
    synchronized boolean put(TakenDown article) {
        return unlessBroken(false, () -> holdings.put(article));
    }

    /** Forgets an article. */
    synchronized void remove(String id) {
        var _ = unlessBroken(false, () -> holdings.takeOut(id));
    }

    /** Whether just this is here. */
    boolean has(String id, Stamp stamp) {
        return unlessBroken(false, () -> holdings.has(id, stamp));
    }

    /** Of all of which anything is known here. */
    Set<String> ids() {
        return unlessBroken(Set.of(), holdings::ids);
    }

    /** Whether it is of no more use. */
    boolean isBroken() {
        return broken;
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
