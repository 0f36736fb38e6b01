package broadsheet.identity;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the provider is told.
 *
 * @param folder where its keys and its users' passwords are kept; made when missing, readable by its owner only
 * @param audience who the tokens are for, which the services compare with their own {@code TOKEN_AUDIENCE}
 * @param sites the readers' sites, such as {@code https://news.example}: their pages may sign readers in
 * @param tokenLife how long a token is good for, at most a day: a working day when left out
 */
@ConfigurationProperties("identity")
record IdentitySettings(
        @DefaultValue("identity") Path folder,
        @DefaultValue("broadsheet") String audience,
        @DefaultValue List<URI> sites,
        @DefaultValue("8h") Duration tokenLife) {

    private static final Duration LONGEST = Duration.ofDays(1);

    IdentitySettings {
        if (audience.isBlank()) {
            throw new IllegalArgumentException("identity.audience must not be empty");
        }
        sites = List.copyOf(sites);
        sites.forEach(IdentitySettings::requireOrigin);
        if (!tokenLife.isPositive() || tokenLife.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("identity.token-life must be at most a day, but is " + tokenLife);
        }
    }

    private static void requireOrigin(URI site) {
        var scheme = site.getScheme();
        if (!("http".equals(scheme) || "https".equals(scheme))
                || site.getHost() == null
                || !site.getRawSchemeSpecificPart().equals("//" + site.getRawAuthority())) {
            throw new IllegalArgumentException(
                    "identity.sites must be origins, such as https://news.example, but has " + site);
        }
    }
}
