package broadsheet.web.json;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much a client may send, and how slowly.
 *
 * @param maxBody the longest body, at most 1 MB
 * @param patience how long any body may take; a longer one has a second more for each 500 bytes
 */
@ConfigurationProperties("http")
record BodyLimit(
        @DefaultValue("512KB") DataSize maxBody,
        @DefaultValue("20s") Duration patience) {

    /** What becomes of a body must fit into a record of 4 MB, even if Unicode makes every character of it longer. */
    private static final DataSize MOST = DataSize.ofMegabytes(1);

    BodyLimit {
        if (maxBody.toBytes() < 1 || maxBody.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "http.max-body must be at least one byte and at most " + MOST + ", but is " + maxBody);
        }
        if (!patience.isPositive()) {
            throw new IllegalArgumentException("http.patience must be positive, but is " + patience);
        }
    }
}
