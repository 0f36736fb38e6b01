package broadsheet.identity;

import static java.util.Objects.requireNonNull;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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

/** Who may sign in, through which client, and what their tokens say. */
@Configuration(proxyBeanMethods = false)
class ProviderConfiguration {

    /**
     * Programs on this machine: they keep no secret, and take the code on any port of loopback (RFC 8252, RFC 7636).
     */
    private static final String CLIENT = "broadsheet";

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
        var client = RegisteredClient.withId(CLIENT)
                .clientId(CLIENT)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("http://127.0.0.1/signed-in")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(settings.tokenLife())
                        .build())
                .build();
        return new InMemoryRegisteredClientRepository(client);
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
