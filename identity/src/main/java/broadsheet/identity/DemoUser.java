package broadsheet.identity;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/**
 * Somebody to try the platform as.
 *
 * @param name how they sign in, and the {@code sub} of their tokens
 * @param displayName what others call them
 * @param role the one role that they have
 * @param password made at the first start
 */
record DemoUser(String name, String displayName, String role, String password) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** One for each role, with new passwords. */
    static List<DemoUser> oneForEachRole() {
        return List.of(
                withNewPassword("author", "Hiền Thu"),
                withNewPassword("editor", "Minh Khôi"),
                withNewPassword("moderator", "Thanh Hà"),
                withNewPassword("reader", "Lan Anh"),
                withNewPassword("operator", "Quốc Bảo"));
    }

    private static DemoUser withNewPassword(String role, String displayName) {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return new DemoUser(role, displayName, role, HexFormat.of().formatHex(bytes));
    }
}
