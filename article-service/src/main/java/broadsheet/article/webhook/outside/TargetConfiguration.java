package broadsheet.article.webhook.outside;

import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TargetConfiguration {

    @Bean
    Targets targets(TargetSettings settings) {
        return new Targets(SystemDefaultDnsResolver.INSTANCE, settings);
    }
}
