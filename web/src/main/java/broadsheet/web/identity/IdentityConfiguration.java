package broadsheet.web.identity;

import broadsheet.web.identity.Access.Rule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.resource.OAuth2ResourceServerConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Makes the service's {@link Access} table count. */
@AutoConfiguration
@EnableConfigurationProperties(IdentitySettings.class)
class IdentityConfiguration {

    @Bean
    Doorkeeper doorkeeper(JsonMapper json) {
        return new Doorkeeper(json);
    }

    @Bean
    SecurityFilterChain door(
            HttpSecurity http, Access access, IdentitySettings settings, Doorkeeper doorkeeper, JsonMapper json) {
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // Nothing is sent by a browser on its own: no cookie, so nothing to forge
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(cache -> cache.disable()))
                .addFilter(CrossOrigin.filter(settings.allowedOrigins(), json))
                .authorizeHttpRequests(requests -> apply(access, requests))
                .oauth2ResourceServer(server -> identify(server, settings, doorkeeper))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(doorkeeper).accessDeniedHandler(doorkeeper))
                .build();
    }

    @Bean
    JwtDecoder tokens(IdentitySettings settings) {
        return TokenChecks.by(settings);
    }

    @Bean
    CallerParameter callerParameter() {
        return new CallerParameter();
    }

    @Bean
    EveryAddressHasARule everyAddressHasARule(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> addresses,
            Access access) {
        return new EveryAddressHasARule(addresses, access);
    }

    /**
     * What no line fits is let in with any token, to be told that there is nothing here. {@code /actuator} is at the
     * operators' own port only, which nobody else is to reach.
     */
    private static void apply(
            Access access,
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry to) {
        to.requestMatchers("/livez", "/readyz", "/actuator/**", "/v3/api-docs", "/v3/api-docs.yaml", "/error")
                .permitAll();
        for (var rule : access.rules()) {
            var requests = to.requestMatchers(rule.method(), rule.pattern());
            if (rule.isOpen()) {
                requests.permitAll();
            } else {
                requests.hasAnyAuthority(names(rule));
            }
        }
        to.anyRequest().authenticated();
    }

    private static String[] names(Rule rule) {
        return rule.roles().stream().map(Role::name).toArray(String[]::new);
    }

    private static void identify(
            OAuth2ResourceServerConfigurer<HttpSecurity> server, IdentitySettings settings, Doorkeeper doorkeeper) {
        server.jwt(token -> token.jwtAuthenticationConverter(new TokenReader(settings.rolesClaim())))
                .authenticationEntryPoint(doorkeeper)
                .accessDeniedHandler(doorkeeper)
                .addObjectPostProcessor(new ObjectPostProcessor<BearerTokenAuthenticationFilter>() {
                    @Override
                    public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                        filter.setAuthenticationFailureHandler(doorkeeper);
                        return filter;
                    }
                });
    }
}
