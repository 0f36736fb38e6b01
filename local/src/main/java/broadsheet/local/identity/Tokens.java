package broadsheet.local.identity;

import broadsheet.local.command.Refusal;
import java.nio.file.Path;

/**
 * Tokens of the demo users of a platform that is up.
 *
 * @param issuer the provider's address
 * @param users the file with its users
 */
public record Tokens(String issuer, Path users) {

    /**
     * A new token of the demo user of a role.
     *
     * @throws Refusal if there is no such user, or the provider doesn't answer
     */
    public String ofRole(String role) {
        return new SigningIn(issuer).as(DemoUsers.in(users).withRole(role));
    }
}
