package broadsheet.importing.source;

import java.util.Map;

/** The prefixes that everybody uses for the namespaces that exports are made of. */
final class Prefixes {

    /** Its version is in the middle of the address; all versions are read alike. */
    private static final String WORDPRESS = "http://wordpress.org/export/";

    private static final Map<String, String> KNOWN = Map.of(
            "", "",
            "http://purl.org/rss/1.0/", "",
            "http://disqus.com", "",
            "http://purl.org/rss/1.0/modules/content/", "content:",
            "http://purl.org/dc/elements/1.1/", "dc:",
            "http://search.yahoo.com/mrss/", "media:",
            "http://www.w3.org/2007/app", "app:",
            "http://www.w3.org/2005/Atom", "",
            "http://www.w3.org/1999/xhtml", "html:");

    private Prefixes() {}

    /** The prefix with its colon; none for the names of Atom, RSS 1.0 and no namespace. */
    static String of(String namespace) {
        if (namespace.startsWith(WORDPRESS)) {
            return namespace.endsWith("excerpt/") ? "excerpt:" : "wp:";
        }
        return KNOWN.getOrDefault(namespace, "other:");
    }
}
