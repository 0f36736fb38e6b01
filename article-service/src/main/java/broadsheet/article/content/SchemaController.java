package broadsheet.article.content;

import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Publishes the JSON Schema (draft 2020-12) of an article's body, for those who write editors. */
@RestController
class SchemaController {

    private static final Resource BODY = new ClassPathResource("article-body.schema.json", SchemaController.class);

    @GetMapping(path = "/schemas/article-body.json", produces = "application/schema+json")
    ResponseEntity<Resource> body() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(BODY);
    }
}
