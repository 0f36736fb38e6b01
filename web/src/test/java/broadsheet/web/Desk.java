package broadsheet.web;

import broadsheet.web.conditional.IfMatch;
import broadsheet.web.identity.Access;
import broadsheet.web.identity.Caller;
import broadsheet.web.identity.Role;
import broadsheet.web.paging.Limit;
import broadsheet.web.problem.Fields;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.mongodb.MongoTimeoutException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A service with as much of a newsroom as the tests need. */
@EnableAutoConfiguration
@RestController
class Desk {

    static final String SECRET = "password=hunter2";

    @Bean
    Access access() {
        return Access.table()
                .only(HttpMethod.POST, "/articles", Role.AUTHOR, Role.EDITOR)
                .only(HttpMethod.PUT, "/articles/{number}", Role.EDITOR)
                .only(HttpMethod.GET, "/me", Role.READER, Role.EDITOR)
                .open(HttpMethod.GET, "/articles")
                .open(HttpMethod.GET, "/broken")
                .open(HttpMethod.GET, "/without-database");
    }

    @GetMapping("/me")
    Map<String, String> me(Caller caller) {
        return Map.of(
                "id",
                caller.id(),
                "name",
                caller.name(),
                "roles",
                caller.roles().toString());
    }

    @PostMapping("/articles")
    Map<String, String> create(@RequestBody ArticleRequest request) {
        var fields = new Fields();
        fields.required("headline", request.headline(), Headline::new);
        fields.each("tags", request.tags(), Headline::new);
        if (request.mainImage() != null) {
            fields.in("mainImage").required("url", request.mainImage().url(), Headline::new);
        }
        fields.throwIfWrong();
        return Map.of("headline", String.valueOf(request.headline()));
    }

    @PutMapping("/articles/{number}")
    String replace(
            @PathVariable int number, @RequestHeader(name = "If-Match", required = false) @Nullable String match) {
        IfMatch.parse(match).require(3);
        return Integer.toString(number);
    }

    @GetMapping("/articles")
    int list(@RequestParam(name = "limit", required = false) @Nullable String limit) {
        return Limit.parse(limit).items();
    }

    @GetMapping("/broken")
    String broken() {
        throw new IllegalStateException(SECRET);
    }

    @GetMapping("/without-database")
    String withoutDatabase() {
        throw new MongoTimeoutException(SECRET);
    }

    record ArticleRequest(
            @Nullable String headline,
            @Nullable Long version,
            @Nullable Boolean urgent,
            @Nullable List<@Nullable String> tags,
            @Nullable List<Block> body,
            @Nullable Picture mainImage) {}

    record Picture(@Nullable String url) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(name = "paragraph", value = Paragraph.class),
        @JsonSubTypes.Type(name = "heading", value = Heading.class)
    })
    sealed interface Block {}

    record Paragraph(@Nullable String text) implements Block {}

    record Heading(@Nullable Integer level, @Nullable String text) implements Block {}

    private record Headline(String text) {

        Headline {
            if (text.isBlank()) {
                throw new IllegalArgumentException("must not be empty");
            }
        }
    }
}
