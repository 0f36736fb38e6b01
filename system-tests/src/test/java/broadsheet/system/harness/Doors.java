package broadsheet.system.harness;

import broadsheet.system.harness.Cluster.Instance;

/** The ways to the three services. */
record Doors(Door articles, Door comments, Door feed) {

    static Doors of(Cluster cluster, History history) {
        return new Doors(
                door(cluster, "article-service", history),
                door(cluster, "comment-service", history),
                door(cluster, "feed-service", history));
    }

    private static Door door(Cluster cluster, String service, History history) {
        return new Door(cluster.of(service).stream().map(Instance::address).toList(), history);
    }
}
