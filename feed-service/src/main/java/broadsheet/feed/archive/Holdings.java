package broadsheet.feed.archive;

import static java.util.stream.Collectors.toUnmodifiableSet;

import broadsheet.feed.store.TakenDown;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is in the archive's file. Any number may read while one writes. */
final class Holdings {

    private static final Logger LOG = LoggerFactory.getLogger(Archive.class);

    private final MVMap<String, byte[]> articles;

    /** Of each article's id: what tells whether it is still the same, and its slug. */
    private final MVMap<String, String> stamps;

    private final MVMap<String, byte[]> takenDown;
    private final Names names;
    private final JsonMapper json;
    private final long most;
    private long bytes;
    private boolean full;

    /**
     * What is in a file.
     *
     * @param most what the articles may take
     */
    Holdings(MVStore file, long most, JsonMapper json) {
        this.most = most;
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        articles = file.openMap("articles");
        stamps = file.openMap("stamps");
        takenDown = file.openMap("taken down");
        names = new Names(file.<String, String>openMap("names"));
    }

    Optional<Kept> find(String slug) {
        return names.withSlug(slug)
                .flatMap(id -> Optional.ofNullable(articles.get(id)))
                .map(this::kept)
                .filter(kept -> kept.article().slug().equals(slug));
    }

    Optional<Fate> fateOfSlug(String slug) {
        return names.formerlyWithSlug(slug)
                .flatMap(this::moved)
                .or(() -> names.takenDownWithSlug(slug)
                        .flatMap(id -> Optional.ofNullable(takenDown.get(id)))
                        .map(written -> new Fate.TakenDown(takenDown(written).reason())));
    }

    Optional<Fate> fateOfPath(String path) {
        return names.formerlyAt(path).flatMap(this::moved);
    }

    private Optional<Fate> moved(String id) {
        return Optional.ofNullable(stamps.get(id))
                .map(stamp -> new Fate.Moved(Stamp.read(stamp).slug()));
    }

    /** Keeps it in place of what is here of the same article; false if there is no room for it. */
    boolean put(Kept kept, Stamp stamp) {
        var id = kept.article().id();
        var written = json.writeValueAsBytes(kept);
        var before = articles.get(id);
        var all = bytes - (before == null ? 0 : before.length) + written.length;
        if (all > most) {
            takeOut(id);
            warnOnce();
            return false;
        }
        // In this order, so that whoever reads meanwhile finds the article as it was or as it is
        names.give(kept.article());
        stamps.put(id, stamp.text());
        articles.put(id, written);
        bytes = all;
        if (before != null) {
            names.takeBackAllBut(kept.article(), kept(before).article());
        }
        forgetTakenDown(id);
        return true;
    }

    private void warnOnce() {
        if (!full) {
            full = true;
            LOG.warn("The archive is full: pages of articles that are not in it need the database");
        }
    }

    /** Keeps what became of an article in place of what is here of it. */
    boolean put(TakenDown article) {
        var written = json.writeValueAsBytes(article);
        if (!Arrays.equals(written, takenDown.get(article.id()))) {
            forgetTakenDown(article.id());
            takenDown.put(article.id(), written);
            names.give(article);
        }
        forgetArticle(article.id());
        return true;
    }

    /** Forgets an article. */
    boolean takeOut(String id) {
        forgetArticle(id);
        forgetTakenDown(id);
        return true;
    }

    private void forgetArticle(String id) {
        Optional.ofNullable(articles.remove(id)).ifPresent(before -> {
            bytes -= before.length;
            names.takeBack(kept(before).article());
        });
        stamps.remove(id);
    }

    private void forgetTakenDown(String id) {
        Optional.ofNullable(takenDown.remove(id)).ifPresent(before -> names.takeBack(takenDown(before)));
    }

    boolean has(String id, Stamp stamp) {
        return stamp.text().equals(stamps.get(id));
    }

    Set<String> ids() {
        return Stream.concat(stamps.keySet().stream(), takenDown.keySet().stream())
                .collect(toUnmodifiableSet());
    }

    private Kept kept(byte[] written) {
        return json.readValue(written, Kept.class);
    }

    private TakenDown takenDown(byte[] written) {
        return json.readValue(written, TakenDown.class);
    }
}
