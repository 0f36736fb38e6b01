package broadsheet.web.paging;

import broadsheet.web.problem.FieldError;
import broadsheet.web.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * How many items a page has at most.
 *
 * @param items 1 to 100
 */
public record Limit(int items) {

    private static final int MOST = 100;
    private static final Limit DEFAULT = new Limit(20);

    /**
     * Reads the parameter {@code limit}; 20 when it is left out.
     *
     * @throws org.springframework.web.ErrorResponseException 400 if it isn't a number from 1 to 100
     */
    public static Limit parse(@Nullable String parameter) {
        if (parameter == null) {
            return DEFAULT;
        }
        try {
            var items = Integer.parseInt(parameter);
            if (items >= 1 && items <= MOST) {
                return new Limit(items);
            }
        } catch (NumberFormatException _) {
            throw outOfRange();
        }
        throw outOfRange();
    }

    private static RuntimeException outOfRange() {
        var wrong = new FieldError("limit", "must be a number from 1 to " + MOST);
        return Problems.malformed("The page size can't be served.", wrong);
    }
}
