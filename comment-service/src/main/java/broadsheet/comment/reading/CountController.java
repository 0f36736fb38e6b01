package broadsheet.comment.reading;

import static java.util.stream.Collectors.toMap;

import broadsheet.comment.domain.ArticleId;
import broadsheet.comment.storage.Threads;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Threads")
class CountController {

    private static final int MOST = 100;

    private final Threads threads;

    CountController(Threads threads) {
        this.threads = threads;
    }

    @GetMapping("/comments/counts")
    @Operation(
            operationId = "countComments",
            summary = "Count the comments under many articles",
            description = "articles names up to 100, separated by commas. One that nobody has commented on has 0.")
    Counts counts(
            @Parameter(description = "The articles' ids, separated by commas")
                    @Schema(type = "string", minLength = 36, maxLength = 3_699)
                    @RequestParam
                    List<String> articles) {
        var asked = ids(articles);
        var counted = threads.count(asked);
        return new Counts(asked.stream()
                .collect(toMap(
                        ArticleId::toString, id -> counted.getOrDefault(id, 0L), (one, _) -> one, LinkedHashMap::new)));
    }

    private static Set<ArticleId> ids(List<String> articles) {
        if (articles.isEmpty() || articles.size() > MOST) {
            throw Part.wrong("articles", "must name 1 to " + MOST + " articles, but names " + articles.size());
        }
        try {
            return articles.stream().map(ArticleId::parse).collect(LinkedHashSet::new, Set::add, Set::addAll);
        } catch (IllegalArgumentException _) {
            throw Part.wrong("articles", "must be UUIDs, separated by commas");
        }
    }

    /** How many comments readers see under each article. */
    record Counts(Map<String, Long> counts) {}
}
