package broadsheet.article.catalogue.editing;

import broadsheet.article.catalogue.entry.Kind;
import broadsheet.article.catalogue.entry.Wording;
import broadsheet.article.domain.Language;
import broadsheet.article.domain.Text;
import broadsheet.web.problem.Fields;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads texts by language, each named by the path of its language when it is wrong. */
final class Worded {

    private static final int MOST_LANGUAGES = 20;
    private static final int LONGEST_DESCRIPTION = 500;
    private static final int LONGEST_BIOGRAPHY = 5_000;

    private final Fields fields;

    Worded(Fields fields) {
        this.fields = fields;
    }

    /** Names, of which there must be one. */
    Optional<Wording> names(Kind kind, @Nullable Map<String, @Nullable String> given) {
        var read = read("names", given, text -> Text.line(text, kind.longestName()));
        if (given == null || given.isEmpty()) {
            fields.refuse("names", "must have a name in at least one language, such as {\"vi\": \"…\"}");
        }
        return read.byLanguage().isEmpty() ? Optional.empty() : Optional.of(read);
    }

    Wording descriptions(@Nullable Map<String, @Nullable String> given) {
        return read("descriptions", given, text -> Text.line(text, LONGEST_DESCRIPTION));
    }

    Wording biographies(@Nullable Map<String, @Nullable String> given) {
        return read("biographies", given, text -> Text.lines(text, LONGEST_BIOGRAPHY));
    }

    private Wording read(String field, @Nullable Map<String, @Nullable String> given, UnaryOperator<String> make) {
        var texts = new HashMap<Language, String>();
        if (given == null) {
            return Wording.NONE;
        }
        if (given.size() > MOST_LANGUAGES) {
            fields.refuse(field, "must have at most " + MOST_LANGUAGES + " languages, but has " + given.size());
            return Wording.NONE;
        }
        var inside = fields.in(field);
        given.forEach((tag, text) -> inside.required(tag, tag, Language::new)
                .ifPresent(language -> inside.required(tag, text, make).ifPresent(read -> texts.put(language, read))));
        return new Wording(texts);
    }
}
