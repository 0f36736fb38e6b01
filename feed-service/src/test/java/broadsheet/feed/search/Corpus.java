package broadsheet.feed.search;

import broadsheet.feed.AnArticle;
import broadsheet.feed.SampleNewsroom;
import io.github.resilience4j.bulkhead.Bulkhead;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** An index of a few articles, asked as readers ask. */
final class Corpus {

    private static final Instant NOW = Instant.parse("2023-01-02T08:00:00Z");
    private static final int ALL = 50;

    private final ArticleIndex index = OpeningIndex.in(null);

    static Corpus of(AnArticle... articles) {
        var corpus = new Corpus();
        corpus.index.put(Stream.of(articles)
                .map(article -> ArticleFields.write(article.build(), SampleNewsroom.catalogue()))
                .toList());
        corpus.index.refresh();
        return corpus;
    }

    /** The slugs of what is found, the best one first. */
    List<String> find(String question) {
        return articles(question).stream().map(Found::slug).toList();
    }

    /** The one article that is found, with what was found in it marked. */
    Highlighted mark(String question) {
        return new Highlighting(Question.of(question)).of(articles(question).getFirst());
    }

    /** Answers from it, as many at once as a bulkhead lets through. */
    Searching searching(BooleanSupplier complete, Bulkhead bulkhead) {
        return new Searching(index, complete, SampleNewsroom.catalogue(), bulkhead, () -> NOW);
    }

    private List<Found> articles(String text) {
        var question = Question.of(text);
        return question.isEmpty()
                ? List.of()
                : index.best(Ranking.query(question, NOW), Place.ORDER, null, ALL).articles().stream()
                        .map(ArticleIndex.Ranked::article)
                        .toList();
    }
}
