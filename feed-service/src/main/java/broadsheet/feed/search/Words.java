package broadsheet.feed.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Where a word begins and ends (Unicode, annex 29; in Vietnamese each syllable is one), and its forms in the index. */
final class Words {

    private static final String IN_ENGLISH = ".en";
    private static final String IN_PAIRS = ".pairs";

    private static final Analyzer PLAIN = analyzer(words -> words);

    /** Without accents and, at the same place, with them: no term is both. */
    private static final Analyzer FORMS = analyzer(words -> new ASCIIFoldingFilter(words, true));

    private static final Analyzer STEMS =
            analyzer(words -> new SnowballFilter(new ASCIIFoldingFilter(words, false), new EnglishStemmer()));

    private static final Analyzer PAIRS = analyzer(words -> pairs(new ASCIIFoldingFilter(words, false)));

    private static final Analyzer BY_FIELD = new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            if (field.endsWith(IN_PAIRS)) {
                return PAIRS;
            }
            return field.endsWith(IN_ENGLISH) ? STEMS : FORMS;
        }
    };

    private Words() {}

    /** The words of a text, from first to last. */
    static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        try (var stream = PLAIN.tokenStream("", composed(text))) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Word(term.toString()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can't be read", e);
        }
        return words;
    }

    /** What makes terms of the texts in the index. */
    static Analyzer inIndex() {
        return BY_FIELD;
    }

    /** The field that has the stems of what an English article has in this one. */
    static String inEnglish(String field) {
        return field + IN_ENGLISH;
    }

    /** The field that has each two words that follow each other in this one. */
    static String inPairs(String field) {
        return field + IN_PAIRS;
    }

    static boolean isEnglish(String language) {
        return language.equals("en") || language.startsWith("en-");
    }

    /** The same text with each letter and its accents as one character, where there is one. */
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static TokenStream pairs(TokenStream words) {
        var pairs = new ShingleFilter(words, 2);
        pairs.setOutputUnigrams(false);
        return pairs;
    }

    private static Analyzer analyzer(UnaryOperator<TokenStream> forms) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var tokenizer = new StandardTokenizer();
                var words = new LowerCaseFilter(new EnglishPossessiveFilter(tokenizer));
                return new TokenStreamComponents(tokenizer, forms.apply(words));
            }
        };
    }
}
