package broadsheet.local.platform;

import broadsheet.local.command.Addresses;

/** What the operator reads once all is ready: where things are, and a first thing to try. */
record Welcome(Blueprint blueprint) {

    String text() {
        var addresses = blueprint.addresses();
        return """

              front page       http://localhost:%d/
              article-service  %s
              comment-service  %s
              Kafka            %s
              MongoDB          %s
              identity         %s

            To try first:
              ./broadsheet sample%s    fills the newsroom; then open http://localhost:%d/
              curl -i %s/articles -H "Authorization: Bearer $(./broadsheet token editor%s)" \\
                -H 'Content-Type: application/json' \\
                -d '{"headline":"Good morning","section":"doi-song","body":[{"type":"paragraph","text":"It works."}]}'

            Ctrl-C stops everything; the data stays in %s.
            """.formatted(
                        addresses.feedService(),
                        Addresses.http(addresses.articleService()),
                        Addresses.http(addresses.commentService()),
                        blueprint.brokers(),
                        database(),
                        blueprint.issuerUri(),
                        portBase(),
                        addresses.feedService(),
                        Addresses.http(addresses.articleService()),
                        portBase(),
                        blueprint.data().path());
    }

    /** An address from outside may hold a password. */
    private String database() {
        return blueprint.environment().mongodbUri().isPresent() ? "as MONGODB_URI says" : blueprint.mongodbUri();
    }

    private String portBase() {
        var portBase = blueprint.addresses().portBase();
        return portBase == Addresses.DEFAULT_PORT_BASE ? "" : " --port-base " + portBase;
    }
}
