package broadsheet.local.identity;

import broadsheet.local.command.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The users that the embedded provider made at its first start. */
record DemoUsers(List<DemoUser> users) {

    private static final TypeReference<List<DemoUser>> LIST = new TypeReference<>() {};

    /**
     * Reads the provider's file.
     *
     * @throws Refusal if it isn't there or can't be read
     */
    static DemoUsers in(Path file) {
        if (!Files.isReadable(file)) {
            throw new Refusal("There are no demo users in %s; is the platform up, with its own identity provider?"
                    .formatted(file));
        }
        try {
            return new DemoUsers(JsonMapper.shared().readValue(file, LIST));
        } catch (JacksonException e) {
            throw new Refusal("%s can't be read: %s".formatted(file, e.getOriginalMessage()), e);
        }
    }

    /**
     * The user of a role.
     *
     * @throws Refusal if there is none
     */
    DemoUser withRole(String role) {
        return users.stream()
                .filter(user -> user.role().equals(role))
                .findFirst()
                .orElseThrow(() -> {
                    var roles = users.stream().map(DemoUser::role).collect(Collectors.joining(", "));
                    return new Refusal("There is no demo user who is '%s'; there are: %s".formatted(role, roles));
                });
    }

    /** One of them. */
    record DemoUser(String name, String displayName, String role, String password) {}
}
