package broadsheet.feed.search;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How readers' search works.
 *
 * @param folder where the index is, this replica's own; left out, it is in memory and is built anew at each start
 * @param atOnce how many questions are answered at the same time, 1 to 1000; whoever comes when so many are, is asked
 *     to come back
 */
@ConfigurationProperties("search")
record SearchSettings(
        @Nullable Path folder, @DefaultValue("16") int atOnce) {

    SearchSettings {
        if (atOnce < 1 || atOnce > 1_000) {
            throw new IllegalArgumentException("search.at-once must be 1 to 1000, but is " + atOnce);
        }
    }
}
