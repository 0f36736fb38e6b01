package broadsheet.feed.search;

import broadsheet.feed.search.Suggestions.Suggestion;
import broadsheet.feed.site.Catalogue;
import broadsheet.feed.site.Edition;
import broadsheet.feed.site.Subject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What begins as a reader types: sections, tags and authors by their names, then articles by their headlines. */
final class Suggesting {

    /** Of each kind but articles. */
    private static final int OF_A_KIND = 3;

    private final ArticleIndex index;
    private final Catalogue catalogue;
    private volatile Names names = new Names(List.of(), List.of());

    Suggesting(ArticleIndex index, Catalogue catalogue) {
        this.index = index;
        this.catalogue = catalogue;
    }

    /** The last word counts as a beginning. */
    List<Suggestion> suggest(List<Word> typed, int atMost, Edition edition) {
        if (typed.isEmpty() || typed.size() > Question.MOST_WORDS) {
            return List.of();
        }
        var subjects = Stream.of(Subject.Kind.values()).flatMap(kind -> subjects(kind, typed, edition));
        return Stream.concat(subjects, articles(typed, atMost, edition))
                .limit(atMost)
                .toList();
    }

    private Stream<Suggestion> subjects(Subject.Kind kind, List<Word> typed, Edition edition) {
        var words = typed.stream().map(Word::folded).toList();
        return current().named().stream()
                .filter(name -> name.subject().kind() == kind && name.beginsWith(words))
                .sorted(Comparator.comparingInt((Name name) -> name.placeOf(words))
                        .thenComparing(name -> name.subject().slug()))
                .map(Name::subject)
                .distinct()
                .limit(OF_A_KIND)
                .map(subject -> new Suggestion(
                        kind.name().toLowerCase(Locale.ROOT), edition.name(subject), edition.link(subject.path())));
    }

    private Stream<Suggestion> articles(List<Word> typed, int atMost, Edition edition) {
        return index.best(headline(typed), Place.ORDER, null, atMost).articles().stream()
                .map(ArticleIndex.Ranked::article)
                .map(article ->
                        new Suggestion("article", article.headline(), edition.link("/articles/" + article.slug())));
    }

    /** The newest first, those with the accents that were typed before the others. */
    private static Query headline(List<Word> typed) {
        var query = new BooleanQuery.Builder();
        var last = typed.getLast();
        var before = typed.subList(0, typed.size() - 1);
        before.forEach(word -> query.add(new TermQuery(term(word.folded())), Occur.FILTER));
        query.add(new PrefixQuery(term(last.folded())), Occur.FILTER);
        before.forEach(word ->
                word.exact().ifPresent(exact -> query.add(preferred(new TermQuery(term(exact))), Occur.SHOULD)));
        last.exact().ifPresent(exact -> query.add(preferred(new PrefixQuery(term(exact))), Occur.SHOULD));
        return query.build();
    }

    private static Term term(String text) {
        return new Term(ArticleFields.HEADLINE, text);
    }

    private static Query preferred(Query query) {
        return new ConstantScoreQuery(query);
    }

    /** Made anew when anything is called differently: then the catalogue has another collection. */
    @SuppressWarnings("ReferenceEquality")
    private Names current() {
        var subjects = catalogue.subjects();
        if (names.of() != subjects) {
            names = new Names(subjects, subjects.stream().flatMap(Name::all).toList());
        }
        return names;
    }

    private record Names(Collection<Subject> of, List<Name> named) {}

    private record Name(Subject subject, List<String> words) {

        static Stream<Name> all(Subject subject) {
            return subject.names().values().stream()
                    .distinct()
                    .map(name -> new Name(
                            subject, Words.of(name).stream().map(Word::folded).toList()));
        }

        boolean beginsWith(List<String> typed) {
            return placeOf(typed) < words.size();
        }

        /** After how many words it goes on as was typed; as many as it has, if it doesn't. */
        int placeOf(List<String> typed) {
            for (var place = 0; place + typed.size() <= words.size(); place++) {
                var end = place + typed.size() - 1;
                if (words.subList(place, end).equals(typed.subList(0, typed.size() - 1))
                        && words.get(end).startsWith(typed.getLast())) {
                    return place;
                }
            }
            return words.size();
        }
    }
}
