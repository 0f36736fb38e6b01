package broadsheet.importing.wordpress;

import broadsheet.importing.source.XmlCursor;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What posts refer to: the site, its authors by their login, and its pictures by their number. They may come after the
 * posts in the file, so they are read first and kept.
 */
final class WordPressSite {

    /**
     * A picture of the media library.
     *
     * @param caption may hold markup
     */
    record Attachment(
            String url, @Nullable String alt, @Nullable String caption) {}

    private final Map<String, Attachment> attachments = new HashMap<>();
    private final Map<String, String> authors = new HashMap<>();
    private String address = "";
    private String language = "";

    /** Takes what the channel says beside its items. */
    void read(String child, XmlCursor xml) {
        switch (child) {
            case "link" -> address = address.isEmpty() ? xml.text().strip() : address;
            case "wp:base_blog_url" -> address = xml.text().strip();
            case "language" -> language = xml.text().strip();
            case "wp:author" -> author(xml);
            default -> {}
        }
    }

    void add(String id, Attachment attachment) {
        attachments.put(id, attachment);
    }

    Optional<Attachment> attachment(String id) {
        return Optional.ofNullable(attachments.get(id));
    }

    /** The name that an author is shown under, or the login itself when the file doesn't say more. */
    String author(String login) {
        return authors.getOrDefault(login, login);
    }

    String address() {
        return address;
    }

    String language() {
        return language;
    }

    private void author(XmlCursor xml) {
        var fields = new HashMap<String, String>();
        xml.eachChild(name -> fields.put(name, xml.text().strip()));
        var login = fields.getOrDefault("wp:author_login", "");
        var name = fields.getOrDefault("wp:author_display_name", "");
        authors.put(login, name.isEmpty() ? login : name);
    }
}
