package broadsheet.comment.standing;

import broadsheet.web.starting.BeforeServing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StandingConfiguration {

    @Bean
    BeforeServing standingIndexes(Standings standings) {
        return new BeforeServing(standings::index);
    }
}
