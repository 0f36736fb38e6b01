package broadsheet.web.json;

import org.springframework.http.HttpMethod;
import org.springframework.util.unit.DataSize;

/**
 * An address that takes longer bodies than the others, such as files.
 *
 * @param path as it is, without variables
 * @param most the longest body
 */
public record LargeBody(HttpMethod method, String path, DataSize most) {}
