package broadsheet.comment.settings;

import broadsheet.comment.domain.ArticleId;
import broadsheet.comment.domain.Discussion;
import broadsheet.comment.storage.Discussions;
import broadsheet.web.conditional.IfMatch;
import broadsheet.web.identity.Caller;
import broadsheet.web.json.MergePatch;
import broadsheet.web.problem.Problems;
import java.time.InstantSource;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sets what is asked of comments on one level: whoever is second is told. */
@Component
class Setting {

    private final SettingsStore store;
    private final Discussions discussions;
    private final JsonMapper json;
    private final InstantSource clock;

    Setting(SettingsStore store, Discussions discussions, JsonMapper json, InstantSource clock) {
        this.store = store;
        this.discussions = discussions;
        this.json = json;
        this.clock = clock;
    }

    Settled read(Level level) {
        return store.find(level);
    }

    Settled replace(Level level, @Nullable String ifMatch, SettingsRequest settings, Caller caller) {
        return change(level, ifMatch, caller, _ -> settings);
    }

    Settled patch(Level level, @Nullable String ifMatch, JsonNode patch, Caller caller) {
        return change(
                level,
                ifMatch,
                caller,
                before -> MergePatch.read(
                        json, MergePatch.apply(json.valueToTree(before), patch), SettingsRequest.class));
    }

    /**
     * The discussion of an article that was ever published.
     *
     * @throws org.springframework.web.ErrorResponseException 404 if there is none
     */
    Discussion discussion(String articleId) {
        try {
            return discussions.find(ArticleId.parse(articleId)).orElseThrow(() -> unknown(articleId));
        } catch (IllegalArgumentException _) {
            throw unknown(articleId);
        }
    }

    private Settled change(
            Level level, @Nullable String ifMatch, Caller caller, UnaryOperator<SettingsRequest> change) {
        var before = store.find(level);
        IfMatch.parse(ifMatch).require(before.version());
        var settings = change.apply(before.settings()).checked();
        var after = new Settled(before.version() + 1, settings, caller.name(), caller.id(), clock.instant());
        if (!store.store(level, after)) {
            throw Problems.changedMeanwhile("Somebody else has just changed the settings. Read them again.");
        }
        return after;
    }

    private static RuntimeException unknown(String articleId) {
        return Problems.notFound("No article with the id " + articleId + " was ever published.");
    }
}
