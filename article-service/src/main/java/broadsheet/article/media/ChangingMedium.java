package broadsheet.article.media;

import broadsheet.article.domain.MediumId;
import broadsheet.article.domain.Member;
import broadsheet.article.domain.Rank;
import broadsheet.article.media.stock.Files;
import broadsheet.article.media.stock.Item;
import broadsheet.article.media.stock.Stock;
import broadsheet.article.storage.MediaUses;
import broadsheet.web.conditional.IfMatch;
import broadsheet.web.json.MergePatch;
import broadsheet.web.problem.Problems;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Changes the words of a medium, or removes it, as its client read it: whoever was second overwrites nothing. */
@Component
class ChangingMedium {

    private static final Logger LOG = LoggerFactory.getLogger(ChangingMedium.class);
    private static final int MOST_ATTEMPTS = 10;
    private static final int MOST_NAMED = 10;

    private final Stock stock;
    private final Files files;
    private final MediaUses uses;
    private final JsonMapper json;
    private final InstantSource clock;

    ChangingMedium(Stock stock, Files files, MediaUses uses, JsonMapper json, InstantSource clock) {
        this.stock = stock;
        this.files = files;
        this.uses = uses;
        this.json = json;
        this.clock = clock;
    }

    Item find(String id) {
        return parsed(id)
                .flatMap(stock::find)
                .orElseThrow(() -> Problems.notFound("There is no medium with the id " + id + "."));
    }

    /** Replaces what the patch names (JSON Merge Patch, RFC 7396). */
    Item merge(String id, IfMatch ifMatch, JsonNode patch, Member by) {
        for (var attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            var before = find(id);
            requireTheirs(before, by);
            ifMatch.require(before.version());
            var merged = MergePatch.apply(json.valueToTree(MediumAnswer.of(before)), patch);
            var words = MergePatch.read(json, merged, WordsRequest.class).read(before.medium());
            var after = before.worded(words, clock.instant());
            if (stock.store(after)) {
                return after;
            }
        }
        throw changing();
    }

    /** Removes a medium that no article needs; it is gone for readers at once. */
    void remove(String id, IfMatch ifMatch, Member by) {
        for (var attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            var item = find(id);
            ifMatch.require(item.version());
            requireUnused(item);
            files.note(item.batch(), item.medium().id(), clock.instant());
            if (stock.remove(item)) {
                files.remove(item.batch());
                LOG.info("medium {} removed by {}", id, by.person().name());
                return;
            }
            files.keep(item.batch());
        }
        throw changing();
    }

    private void requireUnused(Item item) {
        if (item.held().until().isAfter(clock.instant())) {
            throw Problems.conflict("An article that shows the medium is just being saved. Try again in a moment.");
        }
        var needing = uses.needing(item.medium().id(), MOST_NAMED + 1);
        if (!needing.isEmpty()) {
            var named = needing.stream()
                    .limit(MOST_NAMED)
                    .map(ChangingMedium::named)
                    .collect(Collectors.joining(", "));
            throw Problems.conflict("The medium is shown by " + named
                    + (needing.size() > MOST_NAMED ? " and others" : "") + ". Take it out of there first.");
        }
    }

    private static String named(Document article) {
        var headline = article.get("content", Document.class).getString("headline");
        return article.getString("_id") + (headline == null ? "" : " (" + headline + ")");
    }

    private static void requireTheirs(Item item, Member by) {
        if (by.rank() != Rank.EDITOR && !by.person().id().equals(item.by().id())) {
            throw Problems.forbidden("The medium is somebody else's; an author changes the words of their own only.");
        }
    }

    private static Optional<MediumId> parsed(String id) {
        try {
            return Optional.of(MediumId.parse(id));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static RuntimeException changing() {
        return Problems.changedMeanwhile("Others are changing the medium all the time. Try again.");
    }
}
