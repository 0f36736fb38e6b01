package broadsheet.article.media.stock;

import broadsheet.article.domain.House.Words;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is asked of pictures.
 *
 * @param altRequired whether every picture must have alternative text before readers see it
 * @param captionRequired the same of a caption
 * @param creditRequired the same of a credit
 */
@ConfigurationProperties("broadsheet.pictures")
record PictureRules(
        @DefaultValue("true") boolean altRequired,
        @DefaultValue("false") boolean captionRequired,
        @DefaultValue("false") boolean creditRequired) {

    Set<Words> required() {
        return Stream.of(Words.values()).filter(this::isRequired).collect(Collectors.toSet());
    }

    private boolean isRequired(Words words) {
        return switch (words) {
            case ALT -> altRequired;
            case CAPTION -> captionRequired;
            case CREDIT -> creditRequired;
        };
    }
}
