package broadsheet.local.command;

/**
 * Where everything listens, all on loopback, counted from one port.
 *
 * @param portBase between 1024 and 65527
 */
public record Addresses(int portBase) {

    /** The one address that anything of the platform listens on. */
    public static final String LOOPBACK = "127.0.0.1";

    /** The port base when the operator says none. */
    public static final int DEFAULT_PORT_BASE = 8080;

    private static final int MANAGEMENT = 6;
    private static final int LOWEST = 1024;
    private static final int HIGHEST = 65527;

    public Addresses {
        if (portBase < LOWEST || portBase > HIGHEST) {
            throw new Refusal("The port base must be from %d to %d, not %d".formatted(LOWEST, HIGHEST, portBase));
        }
    }

    public int feedService() {
        return portBase;
    }

    public int articleService() {
        return portBase + 1;
    }

    public int commentService() {
        return portBase + 2;
    }

    public int kafka() {
        return portBase + 3;
    }

    public int mongodb() {
        return portBase + 4;
    }

    /** The authorization server's port. */
    public int identity() {
        return portBase + 5;
    }

    /** The port for operators of the service at a port. */
    public int management(int service) {
        return service + MANAGEMENT;
    }

    /** Kafka's address as its clients want it. */
    public String brokers() {
        return LOOPBACK + ":" + kafka();
    }

    /** The web address of what listens on a port, without a slash at the end. */
    public static String http(int port) {
        return "http://" + LOOPBACK + ":" + port;
    }
}
