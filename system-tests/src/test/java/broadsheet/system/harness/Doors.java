package broadsheet.system.harness;

import broadsheet.system.harness.Cluster.Instance;

/** The ways to the three services. */
record Doors(Door articles, Door comments, Door feed) {

    static Doors of(Cluster cluster, Balancing balancing, History history) {
        return new Doors(
                door(cluster, "article-service", balancing, history),
                door(cluster, "comment-service", balancing, history),
                door(cluster, "feed-service", balancing, history));
    }

    private static Door door(Cluster cluster, String service, Balancing balancing, History history) {
        return new Door(cluster.of(service).stream().map(Instance::address).toList(), balancing, history);
    }
}
