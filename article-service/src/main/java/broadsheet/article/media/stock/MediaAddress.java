package broadsheet.article.media.stock;

import broadsheet.article.domain.MediumId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where readers find media.
 *
 * @param publicUrl with which the addresses of pictures begin: this service's own, or that of a cache before it
 */
@ConfigurationProperties("broadsheet.media")
record MediaAddress(@DefaultValue("http://localhost:8081") String publicUrl) {

    MediaAddress {
        if (!publicUrl.matches("https?://[^\\s?#]+") && !publicUrl.matches("/[^\\s?#/][^\\s?#]*")) {
            throw new IllegalArgumentException("broadsheet.media.public-url must be an http or https address, or a path"
                    + " of the readers' site, but is '" + publicUrl + "'");
        }
        publicUrl = publicUrl.replaceFirst("/+$", "");
    }

    String of(MediumId medium, StoredFile file) {
        return publicUrl + "/media/" + medium + "/" + file.name();
    }
}
