package broadsheet.web.identity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** Reads who somebody is from a token whose signature, issuer, audience and time have been checked. */
final class TokenReader implements Converter<Jwt, CallerToken> {

    private static final Pattern DOT = Pattern.compile("\\.");

    private final List<String> rolesPath;

    TokenReader(String rolesClaim) {
        this.rolesPath = List.of(DOT.split(rolesClaim));
    }

    /**
     * Reads a token.
     *
     * @throws InvalidBearerTokenException if it doesn't say whose it is
     */
    @Override
    public CallerToken convert(Jwt token) {
        var id = token.getSubject();
        if (id == null || id.isBlank()) {
            throw new InvalidBearerTokenException("The token has no subject");
        }
        return new CallerToken(token, new Caller(id, name(token).orElse(id), roles(token.getClaims())));
    }

    private static Optional<String> name(Jwt token) {
        return Stream.of("name", "preferred_username")
                .map(token::getClaimAsString)
                .filter(name -> name != null && !name.isBlank())
                .findFirst();
    }

    private Set<Role> roles(Map<String, Object> claims) {
        @Nullable Object value = claims;
        for (var step : rolesPath) {
            value = value instanceof Map<?, ?> object ? object.get(step) : null;
        }
        var roles = EnumSet.noneOf(Role.class);
        if (value instanceof Collection<?> names) {
            names.forEach(name -> Role.named(String.valueOf(name)).ifPresent(roles::add));
        }
        return roles;
    }
}
