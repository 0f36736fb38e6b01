package broadsheet.feed.page;

import broadsheet.feed.site.Commenting;
import broadsheet.feed.site.Commenting.SigningIn;
import broadsheet.feed.site.Edition;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a browser needs to follow a discussion and to take part in it.
 *
 * @param settings JSON, for the script
 * @param signingIn whether readers can take part
 */
record LiveDiscussion(String settings, boolean signingIn) {

    private static final JsonMapper JSON = new JsonMapper();

    static @Nullable LiveDiscussion of(String articleId, Edition edition) {
        return edition.site()
                .commenting()
                .map(commenting -> of(commenting, articleId, edition))
                .orElse(null);
    }

    private static LiveDiscussion of(Commenting commenting, String articleId, Edition edition) {
        var settings = new Settings(
                commenting.comments().toString(),
                articleId,
                commenting.signingIn().map(it -> it.issuer().toString()).orElse(null),
                commenting.signingIn().map(SigningIn::client).orElse(null),
                edition.language().tag(),
                edition.site().zone().getId(),
                edition.labelsOf(
                        "talk",
                        "commentCount",
                        "dateTime",
                        "reply",
                        "replyTo",
                        "commentRemoved",
                        "discussionUnavailable"));
        return new LiveDiscussion(
                JSON.writeValueAsString(settings), commenting.signingIn().isPresent());
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Settings(
            String address,
            String article,
            @Nullable String issuer,
            @Nullable String client,
            String language,
            String zone,
            Map<String, String> texts) {}
}
