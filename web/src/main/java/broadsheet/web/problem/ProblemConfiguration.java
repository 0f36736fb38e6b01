package broadsheet.web.problem;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Import;

/** Makes every controller's failures problems. */
@AutoConfiguration
@Import(ProblemAdvice.class)
class ProblemConfiguration {}
