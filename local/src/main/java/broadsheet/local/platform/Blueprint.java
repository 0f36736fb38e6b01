package broadsheet.local.platform;

import broadsheet.local.command.Addresses;
import broadsheet.local.command.Brokers;
import broadsheet.local.command.Environment;
import broadsheet.local.command.ProjectFolder;
import broadsheet.local.data.DataFolder;
import broadsheet.local.platform.PortCheck.Claim;
import broadsheet.local.services.ServiceSetup;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the platform will consist of, known before anything starts. */
record Blueprint(ProjectFolder project, DataFolder data, Addresses addresses, Environment environment) {

    String mongodbUri() {
        return environment.mongodbUri().orElse("mongodb://" + Addresses.LOOPBACK + ":" + addresses.mongodb());
    }

    Brokers brokers() {
        return environment.kafka(environment.brokers().orElse(addresses.brokers()));
    }

    String issuerUri() {
        return environment.issuerUri().orElse(Addresses.http(addresses.identity()));
    }

    /** What runs as processes of their own. */
    List<ServiceSetup> services() {
        var services = new ArrayList<>(List.of(
                service("feed-service", addresses.feedService(), forFeedService()),
                service("article-service", addresses.articleService(), forArticleService()),
                service("comment-service", addresses.commentService(), forCommentService())));
        if (environment.issuerUri().isEmpty()) {
            services.add(identity());
        }
        return List.copyOf(services);
    }

    /** The ports that must be free. */
    List<Claim> claims() {
        var claims = new ArrayList<>(List.of(
                new Claim(addresses.feedService(), "feed-service"),
                new Claim(addresses.articleService(), "article-service"),
                new Claim(addresses.commentService(), "comment-service"),
                new Claim(addresses.management(addresses.feedService()), "feed-service's operators"),
                new Claim(addresses.management(addresses.articleService()), "article-service's operators"),
                new Claim(addresses.management(addresses.commentService()), "comment-service's operators")));
        if (environment.brokers().isEmpty()) {
            claims.add(new Claim(addresses.kafka(), "Kafka"));
        }
        if (environment.mongodbUri().isEmpty()) {
            claims.add(new Claim(addresses.mongodb(), "MongoDB"));
        }
        if (environment.issuerUri().isEmpty()) {
            claims.add(new Claim(addresses.identity(), "the identity provider"));
        }
        return claims;
    }

    private ServiceSetup service(String name, int port, Map<String, String> own) {
        var variables = new HashMap<>(own);
        variables.put("MANAGEMENT_PORT", Integer.toString(addresses.management(port)));
        return process(name, port, "/readyz", variables);
    }

    private ServiceSetup identity() {
        var folder = DataFolder.identity(data.path()).toString();
        return process(
                "identity",
                addresses.identity(),
                "/.well-known/openid-configuration",
                Map.of("IDENTITY_FOLDER", folder, "IDENTITY_SITES", sites()));
    }

    private ServiceSetup process(String name, int port, String readiness, Map<String, String> own) {
        return new ServiceSetup(
                name,
                project.app(name),
                environmentFor(port, own),
                URI.create(Addresses.http(port) + readiness),
                data.log(name),
                data.run().resolve(name + ".process"));
    }

    private Map<String, String> forArticleService() {
        return Map.of(
                "MONGODB_DATABASE",
                "broadsheet_articles",
                "BROADSHEET_MEDIA_PUBLIC_URL",
                "http://localhost:" + addresses.articleService(),
                // Who tries webhooks out has a receiver on this machine
                "WEBHOOKS_TARGET_ALLOWED_RANGES",
                "127.0.0.0/8,::1/128");
    }

    private Map<String, String> forCommentService() {
        // Pages of feed-service discuss with comment-service from the browser
        return Map.of("MONGODB_DATABASE", "broadsheet_comments", "ALLOWED_ORIGINS", sites());
    }

    /** The origins of the readers' site, under either name of this machine. */
    private String sites() {
        return "http://localhost:" + addresses.feedService() + "," + Addresses.http(addresses.feedService());
    }

    private Map<String, String> forFeedService() {
        var own = new HashMap<String, String>();
        if (environment.issuerUri().isEmpty()) {
            own.put("SIGN_IN_ISSUER_URI", issuerUri());
        }
        own.putAll(forReaders());
        return own;
    }

    private Map<String, String> forReaders() {
        return Map.of(
                "MONGODB_DATABASE",
                "broadsheet_feed",
                "COMMENT_SERVICE_URL",
                Addresses.http(addresses.commentService()),
                "COMMENTS_PUBLIC_URL",
                Addresses.http(addresses.commentService()),
                "BROADSHEET_SITE_BASE_URL",
                "http://localhost:" + addresses.feedService(),
                "SEARCH_FOLDER",
                data.search().toString(),
                "BROADSHEET_SITE_ASSETS",
                project.sample().resolve("assets").toString());
    }

    private Map<String, String> environmentFor(int port, Map<String, String> own) {
        var variables = new HashMap<>(own);
        variables.put("SERVER_PORT", Integer.toString(port));
        variables.put("SERVER_ADDRESS", Addresses.LOOPBACK);
        // Each is alone: there is nobody else to send requests to
        variables.put("STOP_NOTICE", "0s");
        variables.put("MONGODB_URI", mongodbUri());
        variables.put("KAFKA_BROKERS", brokers().address());
        variables.put("ISSUER_URI", issuerUri());
        if (environment.mongodbUri().isEmpty()) {
            // What the sweep is for, events of a process that died, may wait that long on one machine.
            variables.put("OUTBOX_SWEEP_INTERVAL", "2s");
        }
        return variables;
    }
}
