package broadsheet.feed.arrangement;

import static java.util.Comparator.comparingDouble;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

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
}
