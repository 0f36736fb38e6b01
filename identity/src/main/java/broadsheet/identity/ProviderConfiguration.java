package broadsheet.identity;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/** Who may sign in, through which client, and what their tokens say. */
@Configuration(proxyBeanMethods = false)
class ProviderConfiguration {

    /**
     * Programs on this machine: they keep no secret, and take the code on any port of loopback (RFC 8252, RFC 7636).
     */
    private static final String CLIENT = "broadsheet";

    /** The readers' site, whose pages keep no secret either: one for all the addresses that it has. */
    private static final String SITE_CLIENT = "broadsheet-site";

    private static final String BACK_AT_SITE = "/signed-in";

    @Bean
    JWKSource<SecurityContext> keys(Secrets secrets) {
        return (selector, _) -> selector.select(secrets.keys());
    }

    @Bean
    UserDetailsService users(Secrets secrets) {
        return name -> secrets.user(name)
                .map(user -> User.withUsername(user.name())
                        .password("{noop}" + user.password())
                        .roles(user.role())
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("There is no user " + name));
    }

    @Bean
    RegisteredClientRepository clients(IdentitySettings settings) {
        var clients = new ArrayList<RegisteredClient>();
        clients.add(publicClient(CLIENT, settings)
                .redirectUri("http://127.0.0.1" + BACK_AT_SITE)
                .build());
        if (!settings.sites().isEmpty()) {
            clients.add(site(settings));
        }
        return new InMemoryRegisteredClientRepository(clients);
    }

    /** Readers come back to the same page when they have signed in and out. */
    private static RegisteredClient site(IdentitySettings settings) {
        var addresses =
                settings.sites().stream().map(site -> site + BACK_AT_SITE).collect(toUnmodifiableSet());
        return publicClient(SITE_CLIENT, settings)
                .redirectUris(uris -> uris.addAll(addresses))
                .postLogoutRedirectUris(uris -> uris.addAll(addresses))
                .build();
    }

    private static RegisteredClient.Builder publicClient(String id, IdentitySettings settings) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(settings.tokenLife())
                        .build());
    }

    /** Pages of the sites ask where the provider's addresses are, and for tokens. */
    @Bean
    FilterRegistrationBean<CorsFilter> pagesOfSites(IdentitySettings settings) {
        var allowed = new CorsConfiguration();
        allowed.setAllowedOrigins(settings.sites().stream().map(URI::toString).toList());
        allowed.setAllowedMethods(List.of("GET", "POST"));
        var addresses = new UrlBasedCorsConfigurationSource();
        for (var path : List.of("/.well-known/openid-configuration", "/oauth2/token")) {
            addresses.registerCorsConfiguration(path, allowed);
        }
        var filter = new FilterRegistrationBean<>(new CorsFilter(addresses));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> whatTokensSay(Secrets secrets, IdentitySettings settings) {
        return context -> {
            Authentication principal = requireNonNull(context.getPrincipal());
            var user = secrets.user(principal.getName()).orElseThrow();
            context.getClaims().claim("name", user.displayName());
            if (context.getTokenType().equals(OAuth2TokenType.ACCESS_TOKEN)) {
                context.getClaims().audience(List.of(settings.audience())).claim("roles", List.of(user.role()));
            }
        };
    }
}
