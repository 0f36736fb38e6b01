package broadsheet.article.content;

import static broadsheet.article.content.ArticleRequest.filled;

import broadsheet.article.domain.Block;
import broadsheet.article.domain.Caption;
import broadsheet.article.domain.Cell;
import broadsheet.web.problem.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A table as a client sends it. */
record TableRequest(
        @Nullable String caption,
        @Nullable List<@Nullable String> header,
        @Nullable List<@Nullable List<@Nullable String>> rows)
        implements BlockRequest {

    @Override
    public Optional<Block.Table> read(Fields fields) {
        var sent = rows == null ? List.<@Nullable List<@Nullable String>>of() : rows;
        var head = fields.each("header", header, Cell::new);
        var read = new ArrayList<List<Cell>>();
        var isWhole = header == null || head.size() == header.size();
        for (var i = 0; i < sent.size(); i++) {
            var cells = fields.each("rows[" + i + "]", sent.get(i), Cell::new);
            isWhole &= sent.get(i) == null || cells.size() == sent.get(i).size();
            read.add(cells);
        }
        var words = fields.optional("caption", filled(caption), Caption::new).orElse(null);
        return isWhole ? fields.required("rows", read, cells -> new Block.Table(words, head, cells)) : Optional.empty();
    }
}
