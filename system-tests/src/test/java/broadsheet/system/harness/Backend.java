package broadsheet.system.harness;

import broadsheet.local.broker.EmbeddedBroker;
import broadsheet.local.database.EmbeddedDatabase;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The broker or the database as a process of its own, which ends in order at a SIGTERM. */
final class Backend {

    private Backend() {}

    /** {@code database FILE PORT} or {@code broker FOLDER PORT [DOOR=ADVERTISED …]}. */
    public static void main(String[] arguments) {
        var path = Path.of(arguments[1]);
        var port = Integer.parseInt(arguments[2]);
        switch (arguments[0]) {
            case "database" -> closeAtTheEnd(EmbeddedDatabase.start(path, port));
            case "broker" -> closeAtTheEnd(EmbeddedBroker.start(path, port, doors(arguments)));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static Map<Integer, Integer> doors(String[] arguments) {
        var doors = new TreeMap<Integer, Integer>();
        for (var i = 3; i < arguments.length; i++) {
            var door = arguments[i].split("=", 2);
            doors.put(Integer.valueOf(door[0]), Integer.valueOf(door[1]));
        }
        return doors;
    }

    private static void closeAtTheEnd(AutoCloseable backend) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                backend.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }));
    }
}
