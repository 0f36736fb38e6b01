package broadsheet.article.drafting;

import broadsheet.article.catalogue.reference.References;
import broadsheet.article.domain.Act;
import broadsheet.article.domain.Article;
import broadsheet.article.domain.ArticleId;
import broadsheet.article.domain.Change;
import broadsheet.article.domain.House;
import broadsheet.article.domain.Member;
import broadsheet.article.domain.Move;
import broadsheet.article.domain.Permission;
import broadsheet.article.storage.Articles;
import broadsheet.article.storage.Schedule;
import broadsheet.web.conditional.IfMatch;
import broadsheet.web.problem.Problems;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Applies a move to an article as its client read it: whoever was second is told, and overwrites nothing. */
@Component
public class ChangingArticle {

    private static final Logger LOG = LoggerFactory.getLogger(ChangingArticle.class);
    private static final int MOST_ATTEMPTS = 10;

    private final Articles articles;
    private final Schedule schedule;
    private final References references;
    private final House house;
    private final InstantSource clock;

    ChangingArticle(Articles articles, Schedule schedule, References references, House house, InstantSource clock) {
        this.articles = articles;
        this.schedule = schedule;
        this.references = references;
        this.house = house;
        this.clock = clock;
    }

    /**
     * Applies a member's move and stores what it leads to.
     *
     * @param ifMatch which versions the move is meant for; meant for any, it is tried again after a lost race
     * @throws org.springframework.web.ErrorResponseException 403 if it isn't theirs to do, 404 if there is no such
     *     article, 409 if the move isn't open, 412 if the article has changed, 422 if it isn't ready
     */
    public Article change(
            String id,
            IfMatch ifMatch,
            Member by,
            Move move,
            BiFunction<Article, Act, Change<? extends Article>> made) {
        for (var attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            var article = existing(id);
            var stored = Refusals.answered(() -> {
                Permission.require(move, article, by);
                ifMatch.require(article.filing().version().value());
                return store(article, made.apply(article, new Act(by.person(), clock.instant(), house)));
            });
            if (stored.isPresent()) {
                return stored.get();
            }
        }
        throw Problems.changedMeanwhile("Others are changing the article all the time. Try again.");
    }

    /** Makes the move that was planned for now or earlier; empty if there is none or another instance makes it. */
    public Optional<Article> makeWhatIsDue(Article article) {
        return references.current(article).due(clock.instant(), house).flatMap(change -> store(article, change));
    }

    /**
     * The article with an id, if it is a member's to read.
     *
     * @throws org.springframework.web.ErrorResponseException 403 if it isn't theirs, 404 if there is none
     */
    public Article find(String id, Member member) {
        return Refusals.answered(() -> {
            var article = existing(id);
            Permission.requireToRead(article, member);
            return article;
        });
    }

    private Optional<Article> store(Article before, Change<? extends Article> change) {
        change.state()
                .plan()
                .next()
                .filter(_ -> !change.state().plan().equals(before.plan()))
                .ifPresent(at -> schedule.remind(before.filing().id(), at));
        var stored = articles.store(before, change);
        stored.ifPresent(ChangingArticle::log);
        return stored;
    }

    private Article existing(String id) {
        return parsed(id).flatMap(articles::find).map(references::current).orElseThrow(() -> none(id));
    }

    private static void log(Article article) {
        var filing = article.filing();
        LOG.info(
                "{} is {} by '{}' of {}, version {}: {}",
                filing.id(),
                article.state(),
                filing.last().move(),
                filing.last().by().name(),
                filing.version().value(),
                filing.slug());
    }

    private static Optional<ArticleId> parsed(String id) {
        try {
            return Optional.of(ArticleId.parse(id));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static RuntimeException none(String id) {
        return Problems.notFound("There is no article with the id " + id + ".");
    }
}
