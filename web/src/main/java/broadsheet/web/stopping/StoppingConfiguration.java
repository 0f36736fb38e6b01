package broadsheet.web.stopping;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;

/** Nobody's request fails because a service is stopped while another instance of it goes on. */
@AutoConfiguration
@EnableConfigurationProperties(StoppingSettings.class)
class StoppingConfiguration {

    @Bean
    Leaving leaving(ApplicationContext service, StoppingSettings settings) {
        return new Leaving(service, settings);
    }
}
