package broadsheet.web.problem;

/**
 * What is wrong with one field of a request.
 *
 * @param field its path, such as {@code body[2].text}
 * @param reason completes the sentence that begins with the field: "must not be empty"
 */
public record FieldError(String field, String reason) {}
