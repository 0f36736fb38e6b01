package broadsheet.web.openapi;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;

/** The one schema of every problem. */
final class ProblemSchema {

    static final String NAME = "Problem";

    private ProblemSchema() {}

    static Schema<Object> schema() {
        var problem = Schemas.object("What is wrong, as a problem detail (RFC 9457)");
        problem.addProperty("type", Schemas.text("What kind of problem it is; left out when the status says it all"));
        problem.addProperty("title", Schemas.text("The kind in words"));
        problem.addProperty("status", Schemas.number(400, 599));
        problem.addProperty("detail", Schemas.text("What to do about it"));
        problem.addProperty("instance", Schemas.text("The path that was asked for"));
        problem.addProperty("errors", Schemas.list("Every field that is wrong", wrongField()));
        problem.setRequired(List.of("title", "status"));
        return problem;
    }

    private static Schema<Object> wrongField() {
        var field = Schemas.object("A field that is wrong");
        field.addProperty("field", Schemas.text("Its path, such as body[3].text, or the parameter's name"));
        field.addProperty("reason", Schemas.text("What is wrong with it"));
        field.setRequired(List.of("field", "reason"));
        return field;
    }
}
