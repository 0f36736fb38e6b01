package broadsheet.comment.reading;

import org.jspecify.annotations.Nullable;

/**
 * How many replies a list shows of each comment.
 *
 * @param each 0 to 10
 */
record FirstReplies(int each) {

    private static final int MOST = 10;
    private static final FirstReplies DEFAULT = new FirstReplies(3);

    /**
     * Reads the parameter {@code replies}; 3 when it is left out.
     *
     * @throws org.springframework.web.ErrorResponseException 400 if it isn't a number from 0 to 10
     */
    static FirstReplies parse(@Nullable String parameter) {
        if (parameter == null) {
            return DEFAULT;
        }
        try {
            var each = Integer.parseInt(parameter);
            if (each >= 0 && each <= MOST) {
                return new FirstReplies(each);
            }
        } catch (NumberFormatException _) {
            throw outOfRange();
        }
        throw outOfRange();
    }

    private static RuntimeException outOfRange() {
        return Part.wrong("replies", "must be a number from 0 to " + MOST);
    }
}
