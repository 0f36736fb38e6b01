package broadsheet.web.identity;

import java.util.List;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** Checks a token's signature, issuer, audience and time (RFC 7519, RFC 9068). */
final class TokenChecks {

    private TokenChecks() {}

    /** Asks the provider for its keys when the first token comes, so that a service starts without it. */
    static JwtDecoder by(IdentitySettings settings) {
        return new SupplierJwtDecoder(() -> {
            var decoder = settings.keysUri().isEmpty()
                    ? NimbusJwtDecoder.withIssuerLocation(settings.issuerUri()).build()
                    : NimbusJwtDecoder.withJwkSetUri(settings.keysUri()).build();
            decoder.setJwtValidator(claims(settings));
            return decoder;
        });
    }

    private static OAuth2TokenValidator<Jwt> claims(IdentitySettings settings) {
        return new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(settings.issuerUri()),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(settings.audience())));
    }
}
