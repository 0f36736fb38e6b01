package broadsheet.importing.body;

import broadsheet.importing.article.Notes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads what stands between the text: pictures, tables, what is embedded. */
final class Illustrations {

    private final Blocks blocks;
    private final Notes notes;
    private final String altOfLastResort;

    Illustrations(Blocks blocks, Notes notes, String altOfLastResort) {
        this.blocks = blocks;
        this.notes = notes;
        this.altOfLastResort = altOfLastResort;
    }

    void read(Element element) {
        switch (element.normalName()) {
            case "img" -> image(element, "");
            case "iframe" -> embed(address(element, "src"), "");
            default -> table(element, caption(element, "caption"));
        }
    }

    /** Whether the figure is of a kind that has a block; the reader goes into others. */
    boolean readFigure(Element figure) {
        var images = figure.select("img");
        var caption = caption(figure, "> figcaption");
        var frame = figure.selectFirst("iframe");
        var table = figure.selectFirst("table");
        var wrapper = figure.selectFirst(".wp-block-embed__wrapper");
        if (images.size() > 1) {
            gallery(images, caption);
        } else if (images.size() == 1 && figure.selectFirst("a.kg-bookmark-container") == null) {
            image(images.getFirst(), caption);
        } else if (frame != null) {
            embed(address(frame, "src"), caption);
        } else if (table != null) {
            table(table, caption);
        } else if (wrapper != null) {
            embed(wrapper.text().strip(), caption);
        } else {
            return false;
        }
        return true;
    }

    private void image(Element image, String caption) {
        picture(image, caption).ifPresent(fields -> blocks.add("image", fields));
    }

    private void gallery(List<Element> images, String caption) {
        var pictures = images.stream()
                .map(image -> {
                    var own = image.closest("figure");
                    return picture(
                            image, own == null || own.select("img").size() > 1 ? "" : caption(own, "figcaption"));
                })
                .flatMap(Optional::stream)
                .toList();
        if (pictures.size() == 1) {
            blocks.add("image", pictures.getFirst());
        } else if (!pictures.isEmpty()) {
            blocks.add("gallery", with(Map.of("images", pictures), "caption", caption));
        }
    }

    private Optional<Map<String, Object>> picture(Element image, String caption) {
        var address = address(image, "src");
        if (!address.matches("(?i)https?://.+|/[^/].*")) {
            notes.add("picture without an address", image.outerHtml());
            return Optional.empty();
        }
        var alt = image.attr("alt").strip();
        if (alt.isEmpty()) {
            notes.add("picture that doesn't say what it shows", address);
        }
        var told = alt.isEmpty() ? caption : alt;
        return Optional.of(
                with(Map.of("url", address, "alt", told.isBlank() ? altOfLastResort : told), "caption", caption));
    }

    private void embed(String address, String caption) {
        var secure = address.replaceFirst("^(?i)(http:)?//", "https://");
        if (secure.matches("(?i)https://\\S+")) {
            blocks.add("embed", with(Map.of("url", secure), "caption", caption));
        } else {
            notes.add("embedded without an address", address);
        }
    }

    private void table(Element table, String caption) {
        var rows = table.select("tr").stream()
                .map(row -> row.select("> td, > th").stream().map(Element::text).toList())
                .filter(cells -> !cells.isEmpty())
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        if (table.selectFirst("a, [colspan], [rowspan], img") != null) {
            notes.add("table with links, pictures or joined cells", table.text());
        }
        var width = rows.stream().mapToInt(List::size).max().orElse(1);
        var even = rows.stream().map(row -> widened(row, width)).toList();
        var hasHeader = rows.size() > 1 && table.selectFirst("thead th, thead td") != null;
        var block = new LinkedHashMap<String, Object>();
        if (hasHeader) {
            block.put("header", even.getFirst());
        }
        block.put("rows", hasHeader ? even.subList(1, even.size()) : even);
        blocks.add("table", with(block, "caption", caption));
    }

    private static List<String> widened(List<String> row, int width) {
        var cells = new ArrayList<>(row);
        while (cells.size() < width) {
            cells.add("");
        }
        return cells;
    }

    private static String caption(Element element, String where) {
        var caption = element.selectFirst(where);
        return caption == null ? "" : caption.text().strip();
    }

    private static String address(Element element, String attribute) {
        var absolute = element.absUrl(attribute);
        return (absolute.isEmpty() ? element.attr(attribute) : absolute).strip().replace(" ", "%20");
    }

    private static Map<String, Object> with(Map<String, Object> fields, String name, String text) {
        var block = new LinkedHashMap<>(fields);
        if (!text.isBlank()) {
            block.put(name, text);
        }
        return block;
    }
}
