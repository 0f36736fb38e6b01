package broadsheet.identity;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the provider. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Identity {

    /** The process's entry. */
    public static void main(String[] arguments) {
        new SpringApplicationBuilder(Identity.class)
                .properties("spring.config.name=identity")
                .run(arguments);
    }
}
