package broadsheet.system.harness;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** A reader of pages, who must always get one, and never an older state from the same replica than before. */
final class Visitor {

    private static final Pattern REVISION = Pattern.compile("Bài (\\S+) lần (\\d+)\\.");
    private static final int FRONT_PAGES = 3;

    private final Door door;
    private final List<String> slugs;
    private final History history;
    private final Random chance;
    private final Map<String, Integer> seen = new HashMap<>();

    /**
     * Reads the fronts, and these articles.
     *
     * @param slugs of articles that are never taken away
     */
    Visitor(Door door, List<String> slugs, History history, Random chance) {
        this.door = door;
        this.slugs = slugs;
        this.history = history;
        this.chance = chance;
    }

    /** Reads one page by chance. */
    void act() {
        var page = chance.nextInt(slugs.size() + FRONT_PAGES);
        switch (page) {
            case 0 -> open("/");
            case 1 -> open("/fronts/home");
            case 2 -> open("/sections/kinh-te");
            default -> {
                var slug = slugs.get(page - FRONT_PAGES);
                open("/articles/" + slug);
                compare("/pages/articles/" + slug);
            }
        }
    }

    private void open(String path) {
        var answer = door.read(path, chance);
        if (answer.isEmpty() || answer.get().statusCode() != 200) {
            history.wrong(
                    History.Wrong.READER_ERROR,
                    path + " "
                            + answer.map(HttpResponse::statusCode)
                                    .map(String::valueOf)
                                    .orElse("no answer"));
        } else {
            history.acknowledged("read", path);
        }
    }

    private void compare(String path) {
        var address = door.inTurn(chance).getFirst();
        try {
            var answer = door.askAt(address, path, HttpRequest.Builder::GET);
            var found = REVISION.matcher(answer.body());
            if (answer.statusCode() == 200 && found.find()) {
                var revision = Integer.parseInt(found.group(2));
                var before = seen.merge(address + path, revision, Math::max);
                if (before > revision) {
                    history.wrong(
                            History.Wrong.OUT_OF_ORDER, address + path + " shows " + revision + " after " + before);
                }
            }
        } catch (IOException e) {
            history.inDoubt("compare", address + path + " " + e);
        }
    }
}
