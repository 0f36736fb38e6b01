package broadsheet.comment.pipeline;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import broadsheet.comment.domain.Reason;
import broadsheet.comment.settings.Rules;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Holds what says one thing over and over: a character ten times in a row, or half of the words being one. */
record Repetition() implements Phase {

    private static final Pattern ONE_CHARACTER = Pattern.compile("([^\\s.])\\1{9,}+");
    private static final Pattern SPACE = Pattern.compile("\\s++");
    private static final int FEWEST_WORDS = 10;

    @Override
    public String name() {
        return "repetition";
    }

    @Override
    public Finding look(Submission submission, Rules rules) {
        return rules.repetition() && isRepetitive(submission.text().value())
                ? Finding.hold(Reason.SPAM, "says one thing over and over")
                : Finding.NOTHING;
    }

    private static boolean isRepetitive(String text) {
        if (ONE_CHARACTER.matcher(text).find()) {
            return true;
        }
        var words = SPACE.splitAsStream(text.toLowerCase(Locale.ROOT)).toList();
        return words.size() >= FEWEST_WORDS
                && words.stream().collect(groupingBy(Function.identity(), counting())).values().stream()
                        .anyMatch(times -> times * 2 >= words.size());
    }
}
