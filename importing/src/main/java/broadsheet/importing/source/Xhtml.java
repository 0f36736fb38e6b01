package broadsheet.importing.source;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Tag;

/** Writes XHTML as HTML. */
final class Xhtml {

    private Xhtml() {}

    /** Appends what the reader stands at. */
    static void append(XMLStreamReader xml, StringBuilder html) {
        switch (xml.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> begin(xml, html);
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName(), html);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                html.append(Entities.escape(xml.getText()));
            default -> {}
        }
    }

    private static void begin(XMLStreamReader xml, StringBuilder html) {
        html.append('<').append(xml.getLocalName());
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            html.append(' ')
                    .append(xml.getAttributeLocalName(i))
                    .append("=\"")
                    .append(Entities.escape(xml.getAttributeValue(i)))
                    .append('"');
        }
        html.append('>');
    }

    private static void end(String name, StringBuilder html) {
        if (!Tag.valueOf(name).isEmpty()) {
            html.append("</").append(name).append('>');
        }
    }
}
