package broadsheet.feed.search;

import broadsheet.feed.press.Plate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/** Marks in articles what a question looks for, without regard to accents, and in English to endings. */
final class Highlighting {

    private static final String FIELD = "text";
    private static final String ENGLISH = Words.inEnglish(FIELD);
    private static final int PASSAGE = 140;
    private static final float ALIGNED = 0.5f;
    private static final int PASSAGES = 2;
    private static final int BEGINNING = 220;
    private static final UnifiedHighlighter WHOLE = highlighter(Highlighting::wholeText);
    private static final UnifiedHighlighter PARTS = highlighter(Highlighting::sentences);

    private final Query forms;
    private final Query stems;

    Highlighting(Question question) {
        forms = query(question, false);
        stems = query(question, true);
    }

    Highlighted of(Found article) {
        var english = Words.isEnglish(article.language());
        var headline = marked(WHOLE, article.headline(), 1, english);
        var standfirst = Optional.ofNullable(article.standfirst());
        var text = standfirst
                .flatMap(it -> marked(WHOLE, it, 1, english))
                .or(() -> marked(PARTS, article.body(), PASSAGES, english))
                .orElseGet(() -> Plate.escape(beginning(standfirst.orElse(article.body()))));
        return new Highlighted(article, headline.orElseGet(() -> Plate.escape(article.headline())), text);
    }

    private Optional<String> marked(UnifiedHighlighter highlighter, String text, int passages, boolean english) {
        try {
            return Optional.ofNullable((String) highlighter.highlightWithoutSearcher(
                    english ? ENGLISH : FIELD, english ? stems : forms, text, passages));
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can't be read", e);
        }
    }

    private static Query query(Question question, boolean stems) {
        var query = new BooleanQuery.Builder();
        question.telling().forEach(word -> query.add(new TermQuery(term(word, stems)), Occur.SHOULD));
        question.phrases().forEach(phrase -> {
            var words = new PhraseQuery.Builder();
            phrase.forEach(word -> words.add(term(word, stems)));
            query.add(words.build(), Occur.SHOULD);
        });
        return query.build();
    }

    private static Term term(Word word, boolean stem) {
        return stem ? new Term(ENGLISH, word.stem()) : new Term(FIELD, word.folded());
    }

    private static UnifiedHighlighter highlighter(Supplier<BreakIterator> parts) {
        return UnifiedHighlighter.builderWithoutSearcher(Words.inIndex())
                .withBreakIterator(parts)
                .withMaxNoHighlightPassages(0)
                .withFormatter(new Marking())
                .build();
    }

    private static BreakIterator wholeText() {
        return new WholeBreakIterator();
    }

    private static BreakIterator sentences() {
        return LengthGoalBreakIterator.createClosestToLength(
                BreakIterator.getSentenceInstance(Locale.ROOT), PASSAGE, ALIGNED);
    }

    private static String beginning(String text) {
        if (text.length() <= BEGINNING) {
            return text;
        }
        var end = text.lastIndexOf(' ', BEGINNING);
        return text.substring(0, end <= 0 ? text.offsetByCodePoints(0, BEGINNING / 2) : end) + " …";
    }

    /** Passages of a text, in the order in which they stand there. */
    private static final class Marking extends PassageFormatter {

        @Override
        public String format(Passage[] passages, String text) {
            var html = new StringBuilder();
            var end = 0;
            for (var passage : List.of(passages)) {
                if (passage.getStartOffset() > end) {
                    html.append(html.isEmpty() ? "… " : " … ");
                }
                html.append(mark(passage, text));
                end = passage.getEndOffset();
            }
            return html.append(end < text.length() ? " …" : "").toString();
        }

        private static StringBuilder mark(Passage passage, String text) {
            var html = new StringBuilder();
            var at = passage.getStartOffset();
            for (var match = 0; match < passage.getNumMatches(); match++) {
                var start = Math.max(passage.getMatchStarts()[match], at);
                var end = Math.min(passage.getMatchEnds()[match], passage.getEndOffset());
                if (end > start) {
                    html.append(Plate.escape(text.substring(at, start)));
                    html.append("<mark>")
                            .append(Plate.escape(text.substring(start, end)))
                            .append("</mark>");
                    at = end;
                }
            }
            var rest = text.substring(at, passage.getEndOffset()).stripTrailing();
            return html.append(Plate.escape(rest));
        }
    }
}
