package broadsheet.article.content;

import broadsheet.article.domain.Link;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What may be embedded in articles.
 *
 * @param providers host names, such as {@code youtube.com}; what is below them counts too
 */
@ConfigurationProperties("broadsheet.embeds")
public record Embeds(
        @DefaultValue({
            "youtube.com",
            "youtu.be",
            "vimeo.com",
            "tiktok.com",
            "facebook.com",
            "instagram.com",
            "x.com",
            "twitter.com",
            "bsky.app",
            "soundcloud.com",
            "open.spotify.com",
            "datawrapper.de"
        })
        List<String> providers) {

    private static final Pattern HOST = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");

    public Embeds {
        providers = List.copyOf(providers);
        providers.stream().filter(host -> !HOST.matcher(host).matches()).forEach(host -> {
            throw new IllegalArgumentException("broadsheet.embeds.providers: \"" + host
                    + "\" is no host name in small letters, such as youtube.com");
        });
    }

    /**
     * An address that may be embedded.
     *
     * @throws IllegalArgumentException if it may not
     */
    Link allowed(Link link) {
        var address = URI.create(link.value());
        var host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        if (!"https".equalsIgnoreCase(address.getScheme()) || providers.stream().noneMatch(it -> isOf(it, host))) {
            throw new IllegalArgumentException(
                    "must be an https address of one of the providers " + String.join(", ", providers));
        }
        return link;
    }

    private static boolean isOf(String provider, String host) {
        return host.equals(provider) || host.endsWith("." + provider);
    }
}
