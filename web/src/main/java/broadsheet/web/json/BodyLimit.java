package broadsheet.web.json;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much a client may send.
 *
 * @param maxBody the longest body, at most 1 MB
 */
@ConfigurationProperties("http")
record BodyLimit(@DefaultValue("512KB") DataSize maxBody) {

    /** What becomes of a body must fit into a record of 4 MB, even if Unicode makes every character of it longer. */
    private static final DataSize MOST = DataSize.ofMegabytes(1);

    BodyLimit {
        if (maxBody.toBytes() < 1 || maxBody.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "http.max-body must be at least one byte and at most " + MOST + ", but is " + maxBody);
        }
    }
}
