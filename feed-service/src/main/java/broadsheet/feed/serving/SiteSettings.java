package broadsheet.feed.serving;

import broadsheet.feed.site.Language;
import broadsheet.feed.site.Site;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The newsroom's site.
 *
 * @param name the newspaper's name
 * @param baseUrl where readers find it; absolute links begin with it
 * @param languages BCP 47 tags of what it can be read in; the first is what a reader gets who asks for none
 * @param zone whose clock the printed times follow
 * @param assets a folder of the newsroom's own files, served below {@code /assets/}; none if left out
 */
@ConfigurationProperties("broadsheet.site")
record SiteSettings(
        String name,
        URI baseUrl,
        List<String> languages,
        ZoneId zone,
        @Nullable Path assets) {

    Site site() {
        return new Site(name, baseUrl, languages.stream().map(Language::new).toList(), zone);
    }

    Optional<Path> assetsFolder() {
        return Optional.ofNullable(assets);
    }
}
