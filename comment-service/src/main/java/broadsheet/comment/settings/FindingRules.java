package broadsheet.comment.settings;

import broadsheet.comment.domain.Discussion;
import java.util.ArrayList;
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
        var levels = new ArrayList<Level>();
        levels.add(Level.SITE);
        if (discussion.section() != null) {
            levels.add(new Level("sections/" + discussion.section()));
        }
        levels.add(Level.article(discussion.articleId()));
        var found = settings.find(levels);
        var rules = defaults;
        for (var level : levels) {
            rules = rules.with(found.getOrDefault(level, Settled.NOTHING).settings());
        }
        return rules;
    }

    /** The fewest days after which any discussion closes; 0 if none does. */
    public int fewestDays() {
        return IntStream.concat(
                        IntStream.of(defaults.closeAfterDays()),
                        settings.all().stream()
                                .map(SettingsRequest::closeAfterDays)
                                .filter(days -> days != null)
                                .mapToInt(Integer::intValue))
                .filter(days -> days > 0)
                .min()
                .orElse(0);
    }
}
