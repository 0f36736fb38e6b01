package broadsheet.web.identity;

import java.util.Set;

/**
 * Who sent a request. A controller's method takes it as a parameter; an address that is open to everybody has none.
 *
 * @param id the token's {@code sub}: stays the same whatever else changes about the person
 * @param name what others call them: the token's {@code name}, else {@code preferred_username}, else the id
 * @param roles those that the platform knows
 */
public record Caller(String id, String name, Set<Role> roles) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Whether they have a role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
