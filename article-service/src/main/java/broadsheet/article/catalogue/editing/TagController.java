package broadsheet.article.catalogue.editing;

import broadsheet.article.catalogue.entry.Entry;
import broadsheet.article.catalogue.entry.Kind;
import broadsheet.article.catalogue.entry.Terms;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/tags")
@Tag(name = "Tags", description = "What articles are about, besides their section")
class TagController extends EntryController<TagRequest, TagAnswer> {

    TagController(Editing editing) {
        super(Kind.TAG, TagRequest.class, editing);
    }

    @Override
    Terms terms(TagRequest request, Optional<Entry> before) {
        return request.read();
    }

    @Override
    TagAnswer answer(Shown shown) {
        return TagAnswer.of(shown);
    }
}
