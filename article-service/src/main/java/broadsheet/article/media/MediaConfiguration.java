package broadsheet.article.media;

import broadsheet.article.media.darkroom.Darkroom;
import broadsheet.web.json.LargeBody;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class MediaConfiguration {

    @Bean
    Darkroom darkroom(MediaSettings settings) {
        return new Darkroom(settings.widths(), settings.maxPixels());
    }

    @Bean
    LargeBody uploads(MediaSettings settings) {
        return new LargeBody(HttpMethod.POST, "/media", settings.maxFile());
    }
}
