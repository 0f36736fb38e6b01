package broadsheet.article.catalogue.editing;

import broadsheet.article.catalogue.entry.Entry;
import broadsheet.article.catalogue.entry.Kind;
import broadsheet.article.catalogue.entry.Terms;
import broadsheet.article.catalogue.storage.Catalogue;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/sections")
@Tag(name = "Sections", description = "The parts of the newspaper, as its navigation has them")
class SectionController extends EntryController<SectionRequest, SectionAnswer> {

    private final Catalogue catalogue;

    SectionController(Editing editing, Catalogue catalogue) {
        super(Kind.SECTION, SectionRequest.class, editing);
        this.catalogue = catalogue;
    }

    @Override
    Terms terms(SectionRequest request, Optional<Entry> before) {
        return request.read(new Parents(catalogue, before));
    }

    @Override
    SectionAnswer answer(Shown shown) {
        return SectionAnswer.of(shown);
    }
}
