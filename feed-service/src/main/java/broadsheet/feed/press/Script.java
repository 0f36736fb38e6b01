package broadsheet.feed.press;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A module that a page runs, of those that belong to the pages' look. Pages are read without any.
 *
 * @param url its address
 * @param imports the addresses of all that it imports, so that a browser can load them at once
 */
public record Script(String url, List<String> imports) {

    private static final String FOLDER = "script/";
    private static final Pattern IMPORT = Pattern.compile("from \"\\./([a-z-]+\\.js)\"");

    /** Those that others import come first: whoever imports one must know the fingerprint in its address. */
    private static final List<String> NAMES = List.of(
            "words.js",
            "stream.js",
            "safe-html.js",
            "refusal.js",
            "session.js",
            "api.js",
            "thread.js",
            "comment-form.js",
            "taking-part.js",
            "discussion.js",
            "article.js",
            "front.js",
            "signed-in.js");

    private static final Map<String, Loaded> ALL = load();

    public Script {
        imports = List.copyOf(imports);
    }

    /** The script of a page, such as {@code article}. */
    public static Script of(String page) {
        var loaded = find(page + ".js");
        return new Script(
                loaded.asset().url(),
                loaded.imports().stream().map(name -> find(name).asset().url()).toList());
    }

    /** The files of all scripts. */
    public static List<Asset> assets() {
        return ALL.values().stream().map(Loaded::asset).toList();
    }

    private static Map<String, Loaded> load() {
        var all = new LinkedHashMap<String, Loaded>();
        NAMES.forEach(name -> all.put(name, load(name, all)));
        return Map.copyOf(all);
    }

    /** The script with the addresses of what it imports, which say its content, in place of its names. */
    private static Loaded load(String name, Map<String, Loaded> known) {
        var source = new String(Asset.read(FOLDER + name), UTF_8);
        var imports = new TreeSet<String>();
        var text = IMPORT.matcher(source).replaceAll(found -> {
            var imported = found.group(1);
            var before = known.get(imported);
            if (before == null) {
                throw new IllegalStateException(name + " imports " + imported + ", which isn't listed before it");
            }
            imports.add(imported);
            imports.addAll(before.imports());
            return "from \"" + before.asset().url() + "\"";
        });
        return new Loaded(Asset.of(name, "text/javascript;charset=utf-8", text.getBytes(UTF_8)), List.copyOf(imports));
    }

    private static Loaded find(String name) {
        var loaded = ALL.get(name);
        if (loaded == null) {
            throw new IllegalArgumentException("There is no script " + name);
        }
        return loaded;
    }

    private record Loaded(Asset asset, List<String> imports) {}
}
