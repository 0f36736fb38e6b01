package broadsheet.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The provider's keys and users, as they lie in its folder: {@code keys.json} is a JWK set (RFC 7517) of which the
 * first key signs, {@code users.json} the list of users. What is missing is made when the provider starts to run, not
 * while it is only being built.
 */
@Component
final class Secrets implements SmartLifecycle {

    private static final int KEY_BITS = 2_048;
    private static final TypeReference<List<DemoUser>> USERS = new TypeReference<>() {};

    private final Path folder;
    private volatile Optional<JWKSet> keys = Optional.empty();
    private volatile List<DemoUser> users = List.of();

    Secrets(IdentitySettings settings) {
        this.folder = settings.folder().toAbsolutePath();
    }

    /** The keys, private parts included. */
    JWKSet keys() {
        return keys.orElseThrow(() -> new IllegalStateException("The provider isn't running"));
    }

    Optional<DemoUser> user(String name) {
        return users.stream().filter(user -> user.name().equals(name)).findFirst();
    }

    /** Before the web server, so that whoever reaches it finds keys. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    @Override
    public void start() {
        try {
            Files.createDirectories(folder);
            keys = Optional.of(JWKSet.parse(kept("keys.json", Secrets::newKeys)));
            users = JsonMapper.shared()
                    .readValue(
                            kept(
                                    "users.json",
                                    () -> JsonMapper.shared()
                                            .writerWithDefaultPrettyPrinter()
                                            .writeValueAsString(DemoUser.oneForEachRole())),
                            USERS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException(folder.resolve("keys.json") + " holds no JWK set", e);
        }
    }

    @Override
    public void stop() {
        keys = Optional.empty();
    }

    @Override
    public boolean isRunning() {
        return keys.isPresent();
    }

    private String kept(String name, Supplier<String> first) throws IOException {
        var file = folder.resolve(name);
        if (!Files.exists(file)) {
            var owners = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var whole = Files.createTempFile(folder, name, ".new", owners);
            Files.writeString(whole, first.get());
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file);
    }

    private static String newKeys() {
        try {
            var key = new RSAKeyGenerator(KEY_BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyIDFromThumbprint(true)
                    .generate();
            return new JWKSet(key).toString(false);
        } catch (JOSEException e) {
            throw new IllegalStateException("Every Java platform has RSA", e);
        }
    }
}
