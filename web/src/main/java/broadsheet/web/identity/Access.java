package broadsheet.web.identity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;

/**
 * A service's table of who may ask for what. Each address of the service has a line, or the service does not start.
 *
 * <p>The table knows roles only; that an author may work on their own articles alone is the domain's to say.
 */
public final class Access {

    private final List<Rule> rules = new ArrayList<>();

    private Access() {}

    /** A table without a line. */
    public static Access table() {
        return new Access();
    }

    /** Lets everybody in, without a token. */
    public Access open(HttpMethod method, String pattern) {
        rules.add(new Rule(method, pattern, Set.of()));
        return this;
    }

    /** Lets in who has one of these roles. */
    public Access only(HttpMethod method, String pattern, Role first, Role... more) {
        rules.add(new Rule(method, pattern, EnumSet.of(first, more)));
        return this;
    }

    /** The lines, the first that fits counts. */
    public List<Rule> rules() {
        return List.copyOf(rules);
    }

    /**
     * One line.
     *
     * @param pattern a path as controllers write it, such as {@code /articles/{id}}
     * @param roles one of them is needed; empty when the address is open to everybody
     */
    public record Rule(HttpMethod method, String pattern, Set<Role> roles) {

        public Rule {
            roles = Set.copyOf(roles);
        }

        /** Whether it needs no token. */
        public boolean isOpen() {
            return roles.isEmpty();
        }
    }
}
