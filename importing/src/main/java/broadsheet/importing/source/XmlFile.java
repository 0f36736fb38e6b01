package broadsheet.importing.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens files that claim to be XML: mends what can be, and follows nothing that leads out of them. */
final class XmlFile {

    private static final int BUFFER = 1 << 16;

    private XmlFile() {}

    static InputStream bytes(Path file) throws IOException {
        return new PrintableBytes(new BufferedInputStream(Files.newInputStream(file), BUFFER));
    }

    /** Reads a file's bytes in the charset that they are in. */
    static XMLStreamReader reader(Path file, InputStream bytes) throws IOException, XMLStreamException {
        var charset = XmlCharset.insteadOfDeclared(file);
        return charset.isPresent()
                ? factory().createXMLStreamReader(new InputStreamReader(bytes, charset.get()))
                : factory().createXMLStreamReader(bytes);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }
}
