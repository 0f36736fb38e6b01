package broadsheet.importing.wordpress;

import broadsheet.importing.article.Notes;
import broadsheet.importing.wordpress.WordPressSite.Attachment;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;

/**
 * Replaces shortcodes by the HTML that they stand for. One that isn't known is taken out and noted; what stands between
 * its two ends stays. Brackets that only look like one, {@code [sic]}, are text.
 */
final class Shortcodes {

    /** A name with attributes, or one that is closed further on; doubled brackets are an example of one. */
    private static final Pattern CODE = Pattern.compile(
            "\\[(\\[?)([a-zA-Z][\\w-]{0,40}+)([^\\[\\]]{0,2000}+)\\](?:((?s:.{0,20000}?))\\[/\\2\\])?(\\]?)");

    private static final Pattern PICTURE = Pattern.compile("(?s)((?:<a [^>]*>)?\\s*<img [^>]*>\\s*(?:</a>)?)(.*)");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"'\\]<]+");

    private final WordPressSite site;
    private final Notes notes;

    Shortcodes(WordPressSite site, Notes notes) {
        this.site = site;
        this.notes = notes;
    }

    String toHtml(String content) {
        return content.contains("[") ? CODE.matcher(content).replaceAll(code -> quoted(html(code))) : content;
    }

    private static String quoted(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }

    private String html(MatchResult code) {
        var isClosed = code.group(4) != null;
        var attributes = code.group(3);
        if (!code.group(1).isEmpty() && !code.group(5).isEmpty()) {
            return code.group().substring(1, code.group().length() - 1);
        }
        var inside = isClosed ? code.group(4) : "";
        return switch (code.group(2).toLowerCase(Locale.ROOT)) {
            case "caption", "wp_caption" -> caption(inside, attributes);
            case "embed" -> embed(inside + attributes);
            case "youtube", "vimeo", "dailymotion", "soundcloud", "instagram", "tiktok", "twitter", "tweet" ->
                embed(attributes + inside);
            case "gallery" -> gallery(attributes);
            case "audio", "video", "playlist" -> media(attributes + " " + inside);
            default -> isClosed || attributes.contains("=") ? unknown(code, inside) : code.group();
        };
    }

    private String caption(String inside, String attributes) {
        var picture = PICTURE.matcher(inside);
        if (!picture.matches()) {
            return inside;
        }
        var words = picture.group(2).isBlank() ? attribute("caption", attributes) : picture.group(2);
        return "\n\n<figure>" + picture.group(1) + "<figcaption>" + words + "</figcaption></figure>\n\n";
    }

    private String embed(String text) {
        var address = ADDRESS.matcher(text);
        return address.find() ? figure("wp-block-embed", Entities.escape(address.group())) : lost("embed", text);
    }

    private String gallery(String attributes) {
        var ids = attribute("ids", attributes);
        if (ids.isEmpty()) {
            return lost("gallery", attributes);
        }
        return figure(
                "wp-block-gallery",
                Arrays.stream(ids.split(",", -1)).map(this::picture).collect(Collectors.joining()));
    }

    private String picture(String id) {
        return site.attachment(id.strip()).map(Shortcodes::figure).orElseGet(() -> lost("gallery", "attachment " + id));
    }

    private static String figure(Attachment attachment) {
        var alt = attachment.alt() == null ? "" : attachment.alt();
        var caption = attachment.caption() == null ? "" : attachment.caption();
        return "<figure><img src=\"%s\" alt=\"%s\"><figcaption>%s</figcaption></figure>"
                .formatted(Entities.escape(attachment.url()), Entities.escape(alt), caption);
    }

    private static String figure(String kind, String inside) {
        return "\n\n<figure class=\"" + kind + "\">" + inside + "</figure>\n\n";
    }

    private String media(String text) {
        var address = ADDRESS.matcher(text);
        if (!address.find()) {
            return lost("audio or video", text);
        }
        return "\n\n<video src=\"" + Entities.escape(address.group()) + "\"></video>\n\n";
    }

    private String unknown(MatchResult code, String inside) {
        lost(code.group(2), code.group());
        return toHtml(inside);
    }

    private String lost(String name, String text) {
        notes.add("shortcode [" + name + "]", text);
        return "";
    }

    private static String attribute(String name, String attributes) {
        var found =
                Pattern.compile("\\b" + name + "\\s*=\\s*[\"'”“″]?([^\"'”“″]*)").matcher(attributes);
        return found.find() ? found.group(1).strip() : "";
    }
}
