package broadsheet.comment.ratelimit;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class RateLimitConfiguration implements WebMvcConfigurer {

    private final RateLimitSettings settings;
    private final Addresses addresses;

    RateLimitConfiguration(RateLimitSettings settings, Addresses addresses) {
        this.settings = settings;
        this.addresses = addresses;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new LimitingWriters(settings, addresses));
    }
}
