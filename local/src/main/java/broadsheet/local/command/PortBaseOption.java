package broadsheet.local.command;

import picocli.CommandLine.Option;

/** {@code --port-base}, the same in every command. */
public final class PortBaseOption {

    @Option(
            names = "--port-base",
            paramLabel = "N",
            description = "feed-service is at port N (${DEFAULT-VALUE} when left out), article-service at N+1, "
                    + "comment-service at N+2, Kafka at N+3, MongoDB at N+4, the identity provider at N+5; "
                    + "the services' ports for operators at N+6 to N+8.")
    private int portBase = Addresses.DEFAULT_PORT_BASE;

    /**
     * The addresses that follow from the option.
     *
     * @throws Refusal if there is no room for all ports
     */
    public Addresses addresses() {
        return new Addresses(portBase);
    }
}
