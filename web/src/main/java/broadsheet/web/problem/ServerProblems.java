package broadsheet.web.problem;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/** Says as a problem what the server refuses before any service is asked: an address or headers that can't be read. */
final class ServerProblems extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(ServerProblems.class);
    private static final int FIRST = 400;
    private static final int FAILURE = 500;

    private final JsonMapper json;

    ServerProblems(JsonMapper json) {
        this.json = json;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        var status = response.getStatus();
        if (status < FIRST || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            var text = json.writeValueAsString(problem(status));
            response.getReporter().write(text);
            response.finishResponse();
        } catch (IOException e) {
            LOG.debug("Who asked has gone", e);
        }
    }

    private static ProblemDetail problem(int status) {
        if (status == FIRST) {
            return Problems.malformed("The address or the headers have what they may not have, or too much of it.")
                    .getBody();
        }
        return status >= FAILURE ? Problems.unexpected().getBody() : ProblemDetail.forStatus(status);
    }
}
