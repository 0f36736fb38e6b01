package broadsheet.feed.site;

import java.net.URI;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * A newsroom's site, as it is configured.
 *
 * @param name the newspaper's name
 * @param baseUrl where readers find it, {@code http} or {@code https}; absolute links begin with it
 * @param languages what it can be read in; the first is what a reader gets who asks for none
 * @param zone whose clock the printed times follow
 * @param commenting how readers take part in discussions from their browsers; empty when they don't
 */
public record Site(String name, URI baseUrl, List<Language> languages, ZoneId zone, Optional<Commenting> commenting) {

    public Site {
        if (name.isBlank()) {
            throw new IllegalArgumentException("The site has no name");
        }
        var scheme = baseUrl.getScheme();
        if (!("http".equals(scheme) || "https".equals(scheme)) || baseUrl.getHost() == null) {
            throw new IllegalArgumentException("'" + baseUrl + "' is not a base URL, such as https://news.example");
        }
        if (languages.isEmpty() || new HashSet<>(languages).size() < languages.size()) {
            throw new IllegalArgumentException("The site needs at least one language, and none twice");
        }
        languages = List.copyOf(languages);
    }

    /** A site whose discussions are only read. */
    public Site(String name, URI baseUrl, List<Language> languages, ZoneId zone) {
        this(name, baseUrl, languages, zone, Optional.empty());
    }

    /** The language of readers who ask for none. */
    public Language defaultLanguage() {
        return languages.getFirst();
    }
}
