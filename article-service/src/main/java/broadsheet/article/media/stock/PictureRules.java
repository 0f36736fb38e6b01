package broadsheet.article.media.stock;

import broadsheet.article.domain.House;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is asked of pictures.
 *
 * @param altRequired whether every picture must have alternative text before readers see it
 */
@ConfigurationProperties("broadsheet.pictures")
record PictureRules(@DefaultValue("true") boolean altRequired) {

    House.Alt alt() {
        return altRequired ? House.Alt.REQUIRED : House.Alt.OPTIONAL;
    }
}
