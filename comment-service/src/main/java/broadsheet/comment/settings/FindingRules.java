package broadsheet.comment.settings;

import broadsheet.comment.domain.Discussion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Takes together what holds for an article: what is set for it, for its section, for the site, and by configuration.
 */
@Component
public class FindingRules {

    private final SettingsStore settings;
    private final Rules defaults;

    FindingRules(SettingsStore settings, Rules defaults) {
        this.settings = settings;
        this.defaults = defaults;
    }

    /** What holds for an article's discussion now. */
    public Rules of(Discussion discussion) {
        var levels = levels(discussion);
        return taken(levels, settings.find(levels));
    }

    /** All that is set at this moment, for who looks at many discussions. */
    public AllRules all() {
        return new AllRules(settings.all());
    }

    private Rules taken(List<Level> levels, Map<Level, Settled> settled) {
        var rules = defaults;
        for (var level : levels) {
            rules = rules.with(settled.getOrDefault(level, Settled.NOTHING).settings());
        }
        return rules;
    }

    private static List<Level> levels(Discussion discussion) {
        var levels = new ArrayList<Level>();
        levels.add(Level.SITE);
        if (discussion.section() != null) {
            levels.add(new Level("sections/" + discussion.section()));
        }
        levels.add(Level.article(discussion.articleId()));
        return levels;
    }

    /** The rules of a moment. */
    public final class AllRules {

        private final Map<Level, Settled> settled;

        private AllRules(Map<Level, Settled> settled) {
            this.settled = settled;
        }

        /** What held for a discussion. */
        public Rules of(Discussion discussion) {
            return taken(levels(discussion), settled);
        }

        /** The fewest days after which any discussion closes; 0 if none does. */
        public int fewestDays() {
            return IntStream.concat(
                            IntStream.of(defaults.closeAfterDays()),
                            settled.values().stream()
                                    .map(level -> level.settings().closeAfterDays())
                                    .filter(days -> days != null)
                                    .mapToInt(Integer::intValue))
                    .filter(days -> days > 0)
                    .min()
                    .orElse(0);
        }
    }
}
