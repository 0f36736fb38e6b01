package broadsheet.importing.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through an XML file once, element by element. Elements are named by the prefixes that everybody uses for their
 * namespaces, whatever those of the file: {@code wp:post_id}, {@code content:encoded}; those of Atom and of none have
 * no prefix.
 *
 * <p>A document type is refused: it could name files of this machine, or grow without end.
 */
public final class XmlCursor implements AutoCloseable {

    private final XMLStreamReader xml;
    private int depth;

    private XmlCursor(XMLStreamReader xml) {
        this.xml = xml;
    }

    /**
     * Reads a file from its root element on.
     *
     * @throws BrokenSource where the file is no XML any more
     */
    public static void read(Path file, Consumer<XmlCursor> reader) {
        try (var in = XmlFile.bytes(file);
                var cursor = new XmlCursor(XmlFile.reader(file, in))) {
            cursor.toRoot();
            reader.accept(cursor);
        } catch (IOException | XMLStreamException e) {
            throw new BrokenSource("it can't be read (" + e.getMessage() + ")", e);
        }
    }

    private void toRoot() {
        while (depth == 0) {
            advance();
        }
    }

    /** The element that was just begun. */
    public String name() {
        return Prefixes.of(Objects.requireNonNullElse(xml.getNamespaceURI(), "")) + xml.getLocalName();
    }

    /** Whether this element declares a namespace that names are given this prefix for. */
    public boolean declares(String prefix) {
        return IntStream.range(0, xml.getNamespaceCount())
                .mapToObj(xml::getNamespaceURI)
                .anyMatch(uri -> uri != null && Prefixes.of(uri).equals(prefix));
    }

    /** An attribute of the element that was just begun; empty when it has none of that name. */
    public String attribute(String local) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(local)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Goes through the children of the element that was just begun; those that the reader leaves are passed over. */
    public void eachChild(Consumer<String> reader) {
        var parent = depth;
        while (depth >= parent) {
            if (advance() == XMLStreamConstants.START_ELEMENT) {
                var child = depth;
                reader.accept(name());
                while (depth >= child) {
                    advance();
                }
            }
        }
    }

    /**
     * Goes through what is in the {@code channel} of an RSS document, whose root element was just begun, and through
     * the items that RSS 1.0 has beside it.
     */
    public void inChannel(Consumer<String> reader) {
        eachChild(name -> {
            switch (name) {
                case "channel" -> eachChild(reader);
                case "item" -> reader.accept(name);
                default -> {}
            }
        });
    }

    /** All text in the element that was just begun, its children's included. */
    public String text() {
        var text = new StringBuilder();
        eachEvent(event -> {
            if (xml.hasText() && event != XMLStreamConstants.COMMENT) {
                text.append(xml.getText());
            }
        });
        return text.toString();
    }

    /** What is in the element that was just begun, its children as markup: HTML that stands in the XML itself. */
    public String markup() {
        var html = new StringBuilder();
        eachEvent(_ -> Xhtml.append(xml, html));
        return html.toString();
    }

    private void eachEvent(IntConsumer reader) {
        var element = depth;
        for (var event = advance(); depth >= element; event = advance()) {
            reader.accept(event);
        }
    }

    private int advance() {
        try {
            var event = xml.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new BrokenSource(
                            place() + "it has a document type or an entity of its own, which is refused");
                default -> {}
            }
            return event;
        } catch (XMLStreamException e) {
            throw new BrokenSource(place() + "it is no well-formed XML any more", e);
        }
    }

    private String place() {
        return "line %d: ".formatted(xml.getLocation().getLineNumber());
    }

    @Override
    public void close() throws XMLStreamException {
        xml.close();
    }
}
