package broadsheet.comment.words;

import broadsheet.web.starting.BeforeServing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WordConfiguration {

    @Bean
    BeforeServing wordIndexes(Words words) {
        return new BeforeServing(words::index);
    }
}
