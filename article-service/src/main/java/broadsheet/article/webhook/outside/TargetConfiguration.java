package broadsheet.article.webhook.outside;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TargetConfiguration {

    @Bean
    DnsResolver names() {
        return SystemDefaultDnsResolver.INSTANCE;
    }

    @Bean
    Targets targets(DnsResolver names, TargetSettings settings) {
        return new Targets(names, settings);
    }
}
