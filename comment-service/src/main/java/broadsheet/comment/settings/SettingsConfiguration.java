package broadsheet.comment.settings;

import broadsheet.web.starting.BeforeServing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SettingsConfiguration {

    @Bean
    BeforeServing settingsIndexes(SettingsStore store) {
        return new BeforeServing(store::index);
    }
}
