package broadsheet.benchmarks.oldnewsroom;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** An export as Ghost 5 writes it: the tables of its database as JSON. */
final class GhostFile {

    private static final JsonMapper JSON = new JsonMapper();

    private final int articles;
    private final Writer file;

    private GhostFile(int articles, Writer file) {
        this.articles = articles;
        this.file = file;
    }

    static void write(int articles, Path path) throws IOException {
        try (var file = Files.newBufferedWriter(path)) {
            new GhostFile(articles, file).write();
        }
    }

    private void write() throws IOException {
        file.write("{\"db\": [{\"meta\": {\"version\": \"5.80.0\"}, \"data\": {");
        table("posts", article -> Stream.of(post(article)));
        file.write(",\n");
        table("tags", article -> topics(article).map(name -> Map.of("id", name, "name", name)));
        file.write(",\n");
        table("posts_tags", GhostFile::topicsOf);
        file.write(",\n");
        table("users", article -> Stream.of(Map.of("id", article.author(), "name", article.author())));
        file.write(",\n");
        table(
                "posts_authors",
                article -> Stream.of(Map.of("post_id", id(article), "author_id", article.author(), "sort_order", 0)));
        file.write("}}]}");
    }

    private void table(String name, Function<OldArticle, Stream<Map<String, ?>>> rows) throws IOException {
        file.write("\"" + name + "\": [\n");
        var lines = IntStream.rangeClosed(1, articles)
                .mapToObj(number -> OldArticle.of(OldSystem.ghost, number))
                .flatMap(rows)
                .map(JSON::writeValueAsString)
                .distinct()
                .iterator();
        while (lines.hasNext()) {
            file.write(lines.next() + (lines.hasNext() ? ",\n" : "\n"));
        }
        file.write("]");
    }

    private static Map<String, ?> post(OldArticle article) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", id(article));
        row.put("title", article.title());
        row.put("slug", article.slug());
        row.put("status", article.isDraft() ? "draft" : "published");
        row.put("type", "post");
        row.put("published_at", article.publishedAt().toString());
        row.put("custom_excerpt", article.standfirst());
        row.put("html", article.html());
        return row;
    }

    private static Stream<Map<String, ?>> topicsOf(OldArticle article) {
        var names = topics(article).toList();
        return IntStream.range(0, names.size())
                .mapToObj(i -> Map.of("post_id", id(article), "tag_id", names.get(i), "sort_order", i));
    }

    /** The first one is Ghost's primary tag, which is what it has for a section. */
    private static Stream<String> topics(OldArticle article) {
        return Stream.concat(Stream.of(article.section().title()), article.tags().stream());
    }

    private static String id(OldArticle article) {
        return "%024x".formatted(article.number());
    }
}
