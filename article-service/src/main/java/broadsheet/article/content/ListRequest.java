package broadsheet.article.content;

import broadsheet.article.domain.Block;
import broadsheet.article.domain.Mark;
import broadsheet.article.domain.Prose;
import broadsheet.web.problem.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A list as a client sends it. */
record ListRequest(
        @Nullable Boolean ordered,
        @Nullable List<@Nullable String> items,
        @Nullable List<@Nullable List<@Nullable MarkRequest>> itemMarks)
        implements BlockRequest {

    @Override
    public Optional<Block.Listing> read(Fields fields) {
        var sent = items == null ? List.<@Nullable String>of() : items;
        var read = fields.each("items", sent, Prose::new);
        var counted = fields.required("items", sent.size(), Block.Listing::checkedSize);
        return counted.isEmpty() || read.size() < sent.size()
                ? Optional.empty()
                : readMarks(fields, read, sent)
                        .map(marks -> new Block.Listing(Boolean.TRUE.equals(ordered), read, marks));
    }

    private Optional<List<List<Mark>>> readMarks(Fields fields, List<Prose> texts, List<@Nullable String> sent) {
        var given = itemMarks == null ? List.<@Nullable List<@Nullable MarkRequest>>of() : itemMarks;
        if (!given.isEmpty() && given.size() != texts.size()) {
            fields.refuse("itemMarks", "must have one list for each of the " + texts.size() + " items, or none at all");
            return Optional.empty();
        }
        var read = new ArrayList<List<Mark>>();
        for (var i = 0; i < given.size(); i++) {
            MarkRequest.readAll(fields, "itemMarks[" + i + "]", texts.get(i), String.valueOf(sent.get(i)), given.get(i))
                    .ifPresent(read::add);
        }
        return read.size() < given.size() ? Optional.empty() : Optional.of(read);
    }
}
