package broadsheet.feed.archive;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where articles are kept beside the database, and how many.
 *
 * @param folder for a file that lives as long as the process; the system's for temporary files when left out
 * @param most what the articles in it may take, before they are compressed; pages of those for which there is no room
 *     need the database. 0 keeps none.
 */
@ConfigurationProperties("archive")
record ArchiveSettings(
        @Nullable Path folder, @DefaultValue("2GB") DataSize most) {

    ArchiveSettings {
        if (most.isNegative()) {
            throw new IllegalArgumentException("archive.most must not be negative, but is " + most);
        }
    }
}
