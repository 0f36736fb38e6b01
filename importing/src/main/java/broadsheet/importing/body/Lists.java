package broadsheet.importing.body;

import broadsheet.importing.article.Notes;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Reads lists. A list within a list becomes part of it: there is one level only. */
final class Lists {

    private Lists() {}

    static void read(Element list, Blocks blocks, Notes notes) {
        var items = new ArrayList<Passage>();
        gather(list, items, notes);
        for (var from = 0; from < items.size(); from += 200) {
            blocks.list(list.nameIs("ol"), items.subList(from, Math.min(from + 200, items.size())));
        }
    }

    private static void gather(Element list, List<Passage> items, Notes notes) {
        for (var item : list.children()) {
            var words = new Passage(notes, false);
            var inner = new ArrayList<Element>();
            for (var part : item.childNodes()) {
                if (part instanceof Element element && (element.nameIs("ul") || element.nameIs("ol"))) {
                    inner.add(element);
                } else {
                    words.append(part);
                }
            }
            if (!words.isEmpty()) {
                items.add(words);
            }
            for (var within : inner) {
                notes.add("list within a list", within.text());
                gather(within, items, notes);
            }
        }
    }
}
