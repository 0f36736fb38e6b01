package broadsheet.article.catalogue.editing;

import broadsheet.article.catalogue.entry.Entry;
import broadsheet.article.catalogue.entry.Kind;
import broadsheet.article.catalogue.entry.Terms;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/authors")
@Tag(name = "Authors", description = "Who writes the articles: bylines")
class AuthorController extends EntryController<AuthorRequest, AuthorAnswer> {

    AuthorController(Editing editing) {
        super(Kind.AUTHOR, AuthorRequest.class, editing);
    }

    @Override
    Terms terms(AuthorRequest request, Optional<Entry> before) {
        return request.read();
    }

    @Override
    AuthorAnswer answer(Shown shown) {
        return AuthorAnswer.of(shown);
    }
}
