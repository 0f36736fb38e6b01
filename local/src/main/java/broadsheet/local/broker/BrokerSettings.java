package broadsheet.local.broker;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;

/**
 * What a broker of one node is told: where it listens and keeps its log, and how to be small and quick to start.
 *
 * @param doors further ports to listen on, each with the port that is told to those who come in there
 */
record BrokerSettings(Path folder, int port, int controllerPort, Map<Integer, Integer> doors) {

    private static final int MEGABYTE = 1 << 20;

    String brokers() {
        return "127.0.0.1:" + port;
    }

    Properties properties() {
        var settings = new Properties();
        settings.setProperty("log.dirs", LogFolder.logIn(folder).toString());
        node(settings);
        singleReplicas(settings);
        quick(settings);
        small(settings);
        return settings;
    }

    private void node(Properties settings) {
        settings.setProperty("process.roles", "broker,controller");
        settings.setProperty("node.id", "1");
        // The controller's port may differ at each start: voters of a static quorum are read from here, not from the
        // log.
        settings.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        settings.setProperty(
                "listeners",
                "PLAINTEXT://" + brokers() + ",CONTROLLER://127.0.0.1:" + controllerPort
                        + eachDoor(door -> ",%s://127.0.0.1:%d".formatted(name(door), door.getKey())));
        settings.setProperty(
                "advertised.listeners",
                "PLAINTEXT://" + brokers()
                        + eachDoor(door -> ",%s://127.0.0.1:%d".formatted(name(door), door.getValue())));
        settings.setProperty("controller.listener.names", "CONTROLLER");
        settings.setProperty(
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT" + eachDoor(door -> "," + name(door) + ":PLAINTEXT"));
        settings.setProperty("inter.broker.listener.name", "PLAINTEXT");
    }

    private String eachDoor(Function<Map.Entry<Integer, Integer>, String> text) {
        return doors.entrySet().stream().map(text).collect(joining());
    }

    private static String name(Map.Entry<Integer, Integer> door) {
        return "DOOR" + door.getKey();
    }

    private static void singleReplicas(Properties settings) {
        settings.setProperty("offsets.topic.replication.factor", "1");
        settings.setProperty("transaction.state.log.replication.factor", "1");
        settings.setProperty("transaction.state.log.min.isr", "1");
        settings.setProperty("share.coordinator.state.topic.replication.factor", "1");
        settings.setProperty("share.coordinator.state.topic.min.isr", "1");
        // A name that is mistyped must fail, not become a topic with the wrong settings.
        settings.setProperty("auto.create.topics.enable", "false");
    }

    private static void quick(Properties settings) {
        settings.setProperty("group.initial.rebalance.delay.ms", "0");
        // After a kill the controller takes the new broker for a double of the old one until this has passed.
        settings.setProperty("broker.session.timeout.ms", "3000");
        settings.setProperty("broker.heartbeat.interval.ms", "500");
        settings.setProperty("offsets.topic.num.partitions", "3");
        settings.setProperty("transaction.state.log.num.partitions", "3");
        settings.setProperty("share.coordinator.state.topic.num.partitions", "3");
    }

    private static void small(Properties settings) {
        settings.setProperty("log.cleaner.dedupe.buffer.size", Integer.toString(16 * MEGABYTE));
        settings.setProperty("log.index.size.max.bytes", Integer.toString(MEGABYTE));
        settings.setProperty("log.segment.bytes", Integer.toString(128 * MEGABYTE));
        settings.setProperty("offsets.topic.segment.bytes", Integer.toString(16 * MEGABYTE));
        settings.setProperty("num.network.threads", "2");
        settings.setProperty("num.io.threads", "4");
    }
}
