package broadsheet.feed.search;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Which articles answer a question, and which answer it better: decision 20. Words count by the best place in which
 * they stand; words that stand together as the reader wrote them, words with the reader's accents, and newer articles
 * count a little more.
 */
final class Ranking {

    private static final Map<String, Float> WEIGHTS = Map.of(
            ArticleFields.HEADLINE, 4f, ArticleFields.STANDFIRST, 2f, ArticleFields.TAGS, 1.5f, ArticleFields.BODY, 1f);

    /** What the other places of a word add to its best one. */
    private static final float OTHER_PLACES = 0.2f;

    private static final float STEM = 0.7f;
    private static final float EXACT = 0.6f;
    private static final float TOGETHER = 2.5f;
    private static final float EXACTLY_TOGETHER = 0.8f;
    private static final float NEWEST = 1.5f;

    /** At this age, an article has half of what the newest ones have for being new. */
    private static final Duration HALF_AS_NEW = Duration.ofDays(90);

    /** Up to so many words, all must be there; of more, every fourth may be missing. */
    private static final int FEW = 3;

    private Ranking() {}

    /** The query for a question with at least one word. */
    static Query query(Question question, Instant now) {
        var ranked = new BooleanQuery.Builder();
        ranked.add(matching(question), Occur.MUST);
        question.words()
                .forEach(word -> word.exact()
                        .ifPresent(exact -> ranked.add(anywhere(EXACT, field -> term(field, exact)), Occur.SHOULD)));
        together(question.words(), ranked);
        question.phrases().forEach(phrase -> {
            if (phrase.stream().anyMatch(word -> word.exact().isPresent())) {
                ranked.add(anywhere(EXACTLY_TOGETHER, field -> exactPhrase(field, phrase)), Occur.SHOULD);
            }
        });
        ranked.add(newness(now), Occur.SHOULD);
        return ranked.build();
    }

    private static Query matching(Question question) {
        var telling = question.telling();
        var words = new BooleanQuery.Builder();
        telling.forEach(word -> words.add(anyForm(word), Occur.SHOULD));
        words.setMinimumNumberShouldMatch(telling.size() <= FEW ? telling.size() : telling.size() - telling.size() / 4);
        var matching = new BooleanQuery.Builder();
        if (!telling.isEmpty()) {
            matching.add(words.build(), Occur.MUST);
        }
        question.phrases()
                .forEach(phrase -> matching.add(anywhere(TOGETHER, field -> phrase(field, phrase)), Occur.MUST));
        return matching.build();
    }

    private static Query anyForm(Word word) {
        return anywhere(1, field -> either(term(field, word.folded()), term(Words.inEnglish(field), word.stem())));
    }

    /** Each two words that follow each other: most words of Vietnamese have two syllables. */
    private static void together(List<Word> words, BooleanQuery.Builder ranked) {
        for (var i = 0; i + 1 < words.size(); i++) {
            var pair = words.get(i).folded() + " " + words.get(i + 1).folded();
            ranked.add(anywhere(TOGETHER, field -> term(Words.inPairs(field), pair)), Occur.SHOULD);
        }
    }

    private static Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }

    /** As it is written, or else in another form of the English words. */
    private static Query either(Query written, Query stems) {
        return new DisjunctionMaxQuery(List.of(written, new BoostQuery(stems, STEM)), 0);
    }

    private static Query phrase(String field, List<Word> words) {
        return new PhraseQuery(field, words.stream().map(Word::folded).toArray(String[]::new));
    }

    private static Query exactPhrase(String field, List<Word> words) {
        return new PhraseQuery(
                field,
                words.stream().map(word -> word.exact().orElseGet(word::folded)).toArray(String[]::new));
    }

    private static Query anywhere(float weight, Function<String, Query> in) {
        var places = WEIGHTS.entrySet().stream()
                .map(place -> (Query) new BoostQuery(in.apply(place.getKey()), weight * place.getValue()))
                .toList();
        return new DisjunctionMaxQuery(places, OTHER_PLACES);
    }

    /** By the day, so that the pages of one answer fit together. */
    private static Query newness(Instant now) {
        var today = now.truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);
        return LongField.newDistanceFeatureQuery(
                ArticleFields.PUBLISHED_AT, NEWEST, today.toEpochMilli(), HALF_AS_NEW.toMillis());
    }
}
