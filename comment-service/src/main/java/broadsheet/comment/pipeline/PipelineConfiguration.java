package broadsheet.comment.pipeline;

import broadsheet.comment.settings.FindingRules;
import broadsheet.comment.standing.KeepingOut;
import broadsheet.comment.standing.Standings;
import broadsheet.comment.storage.Writings;
import broadsheet.comment.words.FindingWords;
import broadsheet.web.starting.BeforeServing;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The order of the phases, in the one place that says it. */
@Configuration(proxyBeanMethods = false)
class PipelineConfiguration {

    @Bean
    Pipeline pipeline(
            FindingRules rules,
            Standings standings,
            KeepingOut keepingOut,
            FindingWords words,
            Writings writings,
            Paces paces,
            ExternalModerator external,
            InstantSource clock) {
        return new Pipeline(
                rules,
                List.of(
                        new OpenDiscussion(clock),
                        new GoodStanding(keepingOut),
                        new SlowMode(paces, clock),
                        new Newsroom(),
                        new BannedWords(words),
                        new TrustedReader(standings, clock),
                        new Premoderation(),
                        new SuspectWords(words),
                        new Links(),
                        new FirstComments(writings),
                        new Repetition(),
                        external));
    }

    @Bean
    BeforeServing paceIndexes(Paces paces) {
        return new BeforeServing(paces::index);
    }

    @Bean
    ExternalModerator externalModerator(ExternalSettings settings, JsonMapper json, InstantSource clock) {
        return new ExternalModerator(settings, json, clock);
    }
}
