package broadsheet.web.json;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much a client may send.
 *
 * @param maxBody the longest body, in bytes
 */
@ConfigurationProperties("http")
record BodyLimit(@DefaultValue("512KB") DataSize maxBody) {

    BodyLimit {
        if (maxBody.toBytes() < 1) {
            throw new IllegalArgumentException("http.max-body must be at least one byte, but is " + maxBody);
        }
    }
}
