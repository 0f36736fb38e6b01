package broadsheet.article.webhook.outside;

import java.util.Map;

/**
 * What is to be posted.
 *
 * @param to where
 * @param headers its headers, the content type among them
 * @param body sent as UTF-8
 */
public record Post(TargetUrl to, Map<String, String> headers, String body) {

    public Post {
        headers = Map.copyOf(headers);
    }
}
