package broadsheet.comment.live;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes a connection cheap, since thousands stay open and say a line now and then. */
@Configuration(proxyBeanMethods = false)
class StreamingConfiguration {

    /** Of 8 KB each by default, and on the heap. */
    private static final String BUFFER_BYTES = "2048";

    /** Else the system keeps up to some megabytes for each client that takes nothing. */
    private static final String BYTES_ON_THEIR_WAY = "65536";

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> smallConnections() {
        return server -> server.addConnectorCustomizers(connector -> {
            connector.setProperty("socket.directBuffer", "true");
            connector.setProperty("socket.appReadBufSize", BUFFER_BYTES);
            connector.setProperty("socket.appWriteBufSize", BUFFER_BYTES);
            connector.setProperty("socket.txBufSize", BYTES_ON_THEIR_WAY);
            connector.setProperty("maxHttpResponseHeaderSize", BUFFER_BYTES);
        });
    }
}
