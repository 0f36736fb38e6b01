package broadsheet.feed.press;

/** The forms in which a front can be subscribed to. */
public enum FeedForm {
    /** RSS 2.0, with the modules content, dc, media and atom. */
    RSS("feed.xml", "application/rss+xml"),
    /** RFC 4287. */
    ATOM("atom.xml", "application/atom+xml"),
    /** JSON Feed 1.1. */
    JSON("feed.json", "application/feed+json");

    private final String file;
    private final String mediaType;

    FeedForm(String file, String mediaType) {
        this.file = file;
        this.mediaType = mediaType;
    }

    /** Its address within the site. */
    public String of(String frontPath) {
        return frontPath.endsWith("/") ? frontPath + file : frontPath + "/" + file;
    }

    /** What it is served as. */
    public String mediaType() {
        return mediaType;
    }
}
