package broadsheet.web.identity;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are taken, how they are read, and which web pages may send them.
 *
 * @param issuerUri the OpenID provider, as its tokens name it
 * @param keysUri where its keys are, when this service can't reach it by its own name; else what the provider says
 * @param audience who a token must be for
 * @param rolesClaim the claim with the list of roles, with dots into objects: {@code realm_access.roles} is Keycloak's
 * @param allowedOrigins the origins of editorial and readers' front ends that browsers may call this service from
 *     (CORS), such as {@code https://desk.example.org}; none when left out
 */
@ConfigurationProperties("identity")
record IdentitySettings(
        String issuerUri,
        @DefaultValue("") String keysUri,
        @DefaultValue("broadsheet") String audience,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue List<String> allowedOrigins) {

    IdentitySettings {
        requireWebAddress("identity.issuer-uri", issuerUri);
        if (!keysUri.isEmpty()) {
            requireWebAddress("identity.keys-uri", keysUri);
        }
        requireFilled("identity.audience", audience);
        requireFilled("identity.roles-claim", rolesClaim);
        allowedOrigins = List.copyOf(allowedOrigins);
        for (var origin : allowedOrigins) {
            if (!origin.matches("https?://[^/*\\s]+")) {
                throw new IllegalArgumentException("identity.allowed-origins must be origins such as"
                        + " https://desk.example.org, without a path or a star, but one is " + origin);
            }
        }
    }

    private static void requireWebAddress(String name, String given) {
        if (!given.matches("https?://[^\\s]+")) {
            throw new IllegalArgumentException(name + " must be an http or https address, but is '" + given + "'");
        }
    }

    private static void requireFilled(String name, String given) {
        if (given.isBlank()) {
            throw new IllegalArgumentException(name + " must not be empty");
        }
    }
}
