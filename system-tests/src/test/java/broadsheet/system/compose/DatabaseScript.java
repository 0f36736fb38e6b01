package broadsheet.system.compose;

import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What {@code deploy/compose/mongo-init.js} makes. */
record DatabaseScript(String text) {

    private static final Pattern REPLICA_SET = Pattern.compile("_id: '(\\w+)'.*host: '([\\w:]+)'");
    private static final Pattern ACCOUNT =
            Pattern.compile("\\{user: '([\\w-]+)', database: '(\\w+)', passwordIn: '(\\w+)'}");

    /** Who may use which database, and the variable that has the password. */
    record Account(String user, String database, String passwordIn) {

        /** The address by which a service with this account finds its database. */
        String uri(String password, URI server) {
            return "mongodb://%s:%s@%s/%s?%s"
                    .formatted(user, password, server.getAuthority(), database, server.getQuery());
        }
    }

    static DatabaseScript read() {
        return new DatabaseScript(new ProjectFile("deploy/compose/mongo-init.js").text());
    }

    Set<Account> accounts() {
        return ACCOUNT.matcher(text)
                .results()
                .map(found -> new Account(found.group(1), found.group(2), found.group(3)))
                .collect(Collectors.toSet());
    }

    /** The account of a service, whose name is the user's. */
    Account account(String service) {
        return accounts().stream()
                .filter(account -> account.user().equals(service))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The script makes no user " + service));
    }

    /** Where the replica set is, and its name. */
    URI server() {
        return REPLICA_SET
                .matcher(text)
                .results()
                .map(found -> URI.create("mongodb://" + found.group(2) + "/?replicaSet=" + found.group(1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The script makes no replica set"));
    }
}
