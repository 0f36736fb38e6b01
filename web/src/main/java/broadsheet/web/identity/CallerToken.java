package broadsheet.web.identity;

import java.util.Map;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.AbstractOAuth2TokenAuthenticationToken;

/** The caller, as Spring Security carries them through a request. */
final class CallerToken extends AbstractOAuth2TokenAuthenticationToken<Jwt> {

    private final Caller caller;

    CallerToken(Jwt token, Caller caller) {
        super(
                token,
                caller,
                token,
                caller.roles().stream()
                        .map(Role::name)
                        .map(SimpleGrantedAuthority::new)
                        .toList());
        this.caller = caller;
        setAuthenticated(true);
    }

    Caller caller() {
        return caller;
    }

    @Override
    public String getName() {
        return caller.id();
    }

    @Override
    public Map<String, Object> getTokenAttributes() {
        return getToken().getClaims();
    }
}
