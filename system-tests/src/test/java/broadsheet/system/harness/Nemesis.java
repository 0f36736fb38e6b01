package broadsheet.system.harness;

import broadsheet.system.harness.Cluster.Instance;
import broadsheet.system.harness.Line.Cut;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/**
 * Inflicts faults, one after another in each of five lanes: one for each service, whose second instance is left alone
 * meanwhile, one for the broker and one for the database. What comes, and for how long, is chance by a seed.
 */
final class Nemesis {

    private static final Duration RECOVERY = Duration.ofMinutes(2);
    private static final Duration GLANCE = Duration.ofMillis(100);
    private static final int LONGEST_MILLIS = 12_000;
    private static final int LONGEST_REST_MILLIS = 6_000;
    private static final List<Cut> CUTS = List.of(Cut.RESET, Cut.SILENCE, Cut.DELAY);

    private final Cluster cluster;
    private final History history;
    private final Instant end;

    /** Inflicts nothing yet, and nothing any more after the end. */
    Nemesis(Cluster cluster, History history, Instant end) {
        this.cluster = cluster;
        this.history = history;
        this.end = end;
    }

    /** Its lanes. */
    List<Runnable> lanes(long seed) {
        var lanes = new ArrayList<Runnable>();
        for (var service : Cluster.SERVICES) {
            var chance = new Random(seed + lanes.size());
            lanes.add(() -> plague(service, chance));
        }
        lanes.add(() -> plagueBroker(new Random(seed + lanes.size())));
        lanes.add(() -> plagueDatabase(new Random(seed - 1)));
        return lanes;
    }

    /** Faults of one service's instances, until the end; then all are well. */
    private void plague(String service, Random chance) {
        while (rest(chance)) {
            var instance = cluster.of(service).get(chance.nextInt(Cluster.INSTANCES));
            var lasting = lasting(chance);
            switch (chance.nextInt(5)) {
                case 0 -> kill(instance.process(), lasting);
                case 1 -> pause(instance.process(), lasting);
                case 2 -> takeAway(instance.process(), lasting);
                case 3 -> cut(instance, "Kafka", instance.toKafka(), chance, lasting);
                default -> cut(instance, "MongoDB", instance.toMongo(), chance, lasting);
            }
            awaitReady(instance.process());
        }
    }

    private void plagueBroker(Random chance) {
        while (rest(chance)) {
            var lasting = lasting(chance);
            switch (chance.nextInt(3)) {
                case 0 -> kill(cluster.broker(), lasting);
                case 1 -> takeAway(cluster.broker(), lasting);
                default -> pause(cluster.broker(), lasting);
            }
            awaitReady(cluster.broker());
        }
    }

    /**
     * Faults of the database. It isn't killed: the embedded one may forget what it said in the second before, which a
     * MongoDB that writes to a majority doesn't.
     */
    private void plagueDatabase(Random chance) {
        while (rest(chance)) {
            var lasting = lasting(chance);
            if (chance.nextBoolean()) {
                takeAway(cluster.database(), lasting);
            } else {
                pause(cluster.database(), lasting);
            }
            awaitReady(cluster.database());
        }
    }

    private void kill(Member member, Duration lasting) {
        history.fault("kill -9", member.name() + " for " + lasting);
        member.kill();
        LockSupport.parkNanos(lasting.toNanos());
        member.start();
    }

    private void pause(Member member, Duration lasting) {
        history.fault("pause", member.name() + " for " + lasting);
        member.pause();
        LockSupport.parkNanos(lasting.toNanos());
        member.resume();
    }

    private void takeAway(Member member, Duration lasting) {
        history.fault("stop and start", member.name() + " for " + lasting);
        if (!member.stop()) {
            history.wrong(History.Wrong.UNEXPECTED_ANSWER, member.name() + " doesn't end when asked to");
        }
        LockSupport.parkNanos(lasting.toNanos());
        member.start();
    }

    private void cut(Instance instance, String server, Line line, Random chance, Duration lasting) {
        var cut = CUTS.get(chance.nextInt(CUTS.size()));
        history.fault(
                "cut off from " + server + " (" + cut + ")", instance.process().name() + " for " + lasting);
        line.cut(cut);
        LockSupport.parkNanos(lasting.toNanos());
        line.cut(Cut.NONE);
    }

    private void awaitReady(Member member) {
        var deadline = Instant.now().plus(RECOVERY);
        while (!member.isReady()) {
            if (member.startAgainIfItEnded()) {
                history.note("   " + member.name() + " ended by itself, and is started again");
            }
            if (Instant.now().isAfter(deadline)) {
                history.wrong(History.Wrong.DID_NOT_COME_BACK, member.name());
                return;
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
        history.note("   " + member.name() + " is well");
    }

    /** Whether it goes on after a rest. */
    private boolean rest(Random chance) {
        var until = Instant.now().plusMillis(chance.nextInt(LONGEST_REST_MILLIS));
        while (Instant.now().isBefore(end) && Instant.now().isBefore(until)) {
            LockSupport.parkNanos(GLANCE.toNanos());
        }
        return Instant.now().isBefore(end);
    }

    private static Duration lasting(Random chance) {
        return Duration.ofMillis(chance.nextInt(LONGEST_MILLIS));
    }
}
