package broadsheet.feed.serving;

import broadsheet.feed.site.Commenting;
import broadsheet.feed.site.Commenting.SigningIn;
import broadsheet.feed.site.Language;
import broadsheet.feed.site.Site;
import broadsheet.feed.site.Theme;
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
 * @param commenting how readers take part in discussions from their browsers; they don't if left out
 * @param theme a folder with templates, a style sheet and an icon in place of ours; ours if left out
 * @param assets a folder of the newsroom's own files, served below {@code /assets/}; none if left out
 */
@ConfigurationProperties("broadsheet.site")
record SiteSettings(
        String name,
        URI baseUrl,
        List<String> languages,
        ZoneId zone,
        @Nullable CommentingSettings commenting,
        @Nullable Path theme,
        @Nullable Path assets) {

    Site site() {
        var tags = languages.stream().map(Language::new).toList();
        return new Site(
                name, baseUrl, tags, zone, Optional.ofNullable(commenting).flatMap(CommentingSettings::commenting));
    }

    Theme look() {
        return Optional.ofNullable(theme).map(Theme::in).orElse(Theme.OURS);
    }

    Optional<Path> assetsFolder() {
        return Optional.ofNullable(assets);
    }

    /**
     * Where readers' browsers find what they need to take part. Each is unset when empty.
     *
     * @param comments the address of comment-service as browsers reach it; without one, pages show discussions as they
     *     were when they were pressed
     * @param issuer the OpenID provider at which readers sign in; without one, nobody can comment from a page
     * @param client the site's client id there
     */
    record CommentingSettings(
            @Nullable String comments,
            @Nullable String issuer,
            @Nullable String client) {

        Optional<Commenting> commenting() {
            var signingIn = filled(issuer)
                    .map(provider ->
                            new SigningIn(URI.create(provider), filled(client).orElse("")));
            if (filled(comments).isEmpty() && signingIn.isPresent()) {
                throw new IllegalArgumentException("Readers who sign in need the address of the comments");
            }
            return filled(comments).map(address -> new Commenting(URI.create(address), signingIn));
        }

        private static Optional<String> filled(@Nullable String text) {
            return Optional.ofNullable(text).filter(value -> !value.isBlank());
        }
    }
}
