package broadsheet.events;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * What a stretch of plain text is. Marks may lie on each other; links don't lie on links.
 *
 * @param style {@code link}, {@code strong}, {@code emphasis}, {@code underline}, {@code strikethrough},
 *     {@code superscript}, {@code subscript} or {@code code}; a reader leaves out those that it does not know
 * @param from where it begins, in UTF-16 units from the text's beginning
 * @param to where it ends, exclusive
 * @param href where a link leads: an http, https, mailto or tel address, or a path of the readers' site
 */
public record Mark(String style, int from, int to, @Nullable String href) {

    public Mark {
        requireNonNull(style, "style");
    }
}
