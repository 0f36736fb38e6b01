package broadsheet.feed.arrangement.storage;

import broadsheet.web.starting.BeforeServing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    @Bean
    BeforeServing curationIndex(Curations curations) {
        return new BeforeServing(curations::index);
    }
}
