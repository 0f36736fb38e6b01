package broadsheet.feed.arrangement;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.toUnmodifiableSet;

import broadsheet.events.PublishedArticle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** The orders in which stories are worth reading. Total, so that the same stories always stand in the same order. */
final class Ranking {

    /**
     * Being published counts like this many comments at that time: what is new is worth reading before it is argued.
     */
    private static final double WORTH_OF_NEWS = 5;

    /** Being pinned on a front makes four times as much of it: two more half-lives. */
    private static final double WORTH_OF_A_PIN = 2;

    private Ranking() {}

    /** The most talked about first; what nobody has commented on is not among them. */
    static List<Story> mostDiscussed(List<Story> stories) {
        var discussed =
                stories.stream().filter(story -> story.talk().comments() > 0).toList();
        return ranked(discussed, story -> story.talk().heat());
    }

    /** What should not be missed first: news and talk, both fading, and what the editors favour. */
    static List<Story> dontMiss(List<Story> stories, Stock stock) {
        return ranked(stories, story -> {
            var news = Talk.heat(WORTH_OF_NEWS, story.item().publishedAt());
            var worth = Talk.sum(news, story.talk().heat());
            return stock.isFavoured(story.id()) ? worth + WORTH_OF_A_PIN : worth;
        });
    }

    /** Those that share tags or the section with an article: the more tags the earlier, then the newest. */
    static Stream<Story> related(PublishedArticle article, Stream<Story> stories) {
        var tags = lowerCase(article.tags());
        Comparator<Related> order =
                Comparator.comparingLong(Related::shared).reversed().thenComparing(Related::story, Story.NEWEST_FIRST);
        return stories.filter(story -> !story.id().equals(article.id()))
                .map(story -> new Related(
                        story,
                        lowerCase(story.tags()).stream().filter(tags::contains).count()))
                .filter(it -> it.shared() > 0 || it.story().item().section().equals(article.section()))
                .sorted(order)
                .map(Related::story);
    }

    private static Set<String> lowerCase(List<String> tags) {
        return tags.stream().map(tag -> tag.toLowerCase(Locale.ROOT)).collect(toUnmodifiableSet());
    }

    private static List<Story> ranked(List<Story> stories, ToDoubleFunction<Story> worth) {
        Comparator<Ranked> order =
                comparingDouble(Ranked::worth).reversed().thenComparing(Ranked::story, Story.NEWEST_FIRST);
        return stories.stream()
                .map(story -> new Ranked(story, worth.applyAsDouble(story)))
                .sorted(order)
                .map(Ranked::story)
                .toList();
    }

    private record Ranked(Story story, double worth) {}

    private record Related(Story story, long shared) {}
}
