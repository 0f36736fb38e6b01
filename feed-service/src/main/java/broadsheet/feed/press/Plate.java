package broadsheet.feed.press;

import broadsheet.feed.site.Theme;
import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A template, compiled once and used by any number of threads. {@code {{name}}} is escaped for HTML; a name that the
 * page doesn't have is an error, never an empty place.
 */
public final class Plate {

    /** All that matters in text and in quoted attributes; JMustache's own also escapes the {@code =} of addresses. */
    private static final Mustache.Escaper HTML = Escapers.simple(new String[][] {
        {"&", "&amp;"}, {"<", "&lt;"}, {">", "&gt;"}, {"\"", "&quot;"}, {"'", "&#39;"},
    });

    /** What no XML document may contain, not even as a reference. */
    private static final Pattern NOT_XML = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private static final Mustache.Compiler COMPILER = Mustache.compiler()
            .withEscaper(HTML)
            .strictSections(true)
            .emptyStringIsFalse(true)
            .withLoader(Plate::source);

    private static final Mustache.Compiler XML_COMPILER =
            COMPILER.withEscaper(text -> HTML.escape(NOT_XML.matcher(text).replaceAll("")));

    private final Template template;

    private Plate(Template template) {
        this.template = template;
    }

    /** The plate of a part of a page that looks the same on every site, such as {@code block/quote}. */
    public static Plate named(String name) {
        return named(name, Theme.OURS);
    }

    /**
     * The plate of a page, such as {@code front}, and its parts: the theme's where it has them.
     *
     * @throws IllegalArgumentException if the theme's can't be read as a template
     */
    public static Plate named(String name, Theme theme) {
        try {
            return new Plate(COMPILER.withLoader(part -> source(part, theme)).compile(source(name, theme)));
        } catch (MustacheException e) {
            throw new IllegalArgumentException("The template " + name + " can't be read: " + e.getMessage(), e);
        }
    }

    /** The plate of an XML document, such as {@code rss}. */
    public static Plate ofXml(String name) {
        return new Plate(XML_COMPILER.compile(source(name)));
    }

    /** Presses a page: a record with what the template names. */
    public Pressed press(Object page) {
        return Pressed.html(template.execute(page));
    }

    /** Presses something of another media type than HTML. */
    public Pressed press(String contentType, Object document) {
        return Pressed.of(contentType, template.execute(document).getBytes(StandardCharsets.UTF_8));
    }

    /** Prints a part of a page. */
    public String print(Object part) {
        return template.execute(part);
    }

    /** Text as it stands in HTML, between tags or in a quoted attribute. */
    public static String escape(String text) {
        return HTML.escape(text);
    }

    private static Reader source(String name, Theme theme) {
        return theme.file(name + ".mustache")
                .<Reader>map(bytes -> new StringReader(new String(bytes, StandardCharsets.UTF_8)))
                .orElseGet(() -> source(name));
    }

    private static Reader source(String name) {
        var file = name + ".mustache";
        try (var resource = Plate.class.getResourceAsStream(file)) {
            if (resource == null) {
                throw new IllegalArgumentException("There is no template " + file);
            }
            var text = new StringWriter();
            new InputStreamReader(resource, StandardCharsets.UTF_8).transferTo(text);
            return new StringReader(text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("The template " + file + " can't be read", e);
        }
    }
}
