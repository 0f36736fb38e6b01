package broadsheet.feed.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/** In what state articles are in an index, read without their texts. */
final class States {

    private States() {}

    /** The states by the articles' ids. */
    static Map<String, Long> in(IndexReader index) throws IOException {
        var states = new HashMap<String, Long>();
        for (var leaf : index.leaves()) {
            add(leaf.reader(), states);
        }
        return states;
    }

    private static void add(LeafReader segment, Map<String, Long> states) throws IOException {
        var live = segment.getLiveDocs();
        var ids = DocValues.getSorted(segment, ArticleFields.ID);
        var numbers = DocValues.getNumeric(segment, ArticleFields.STATE);
        for (var document = 0; document < segment.maxDoc(); document++) {
            var isLive = live == null || live.get(document);
            if (isLive && ids.advanceExact(document) && numbers.advanceExact(document)) {
                states.put(ids.lookupOrd(ids.ordValue()).utf8ToString(), numbers.longValue());
            }
        }
    }
}
