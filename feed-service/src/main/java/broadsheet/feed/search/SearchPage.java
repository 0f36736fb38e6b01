package broadsheet.feed.search;

import broadsheet.feed.press.Shell;
import broadsheet.feed.site.Edition;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the template {@code search} prints.
 *
 * @param notice how many articles there are, or why there are none; null when nothing was asked
 * @param next where the answer goes on; null if it doesn't
 */
record SearchPage(
        Shell shell,
        SearchForm form,
        @Nullable String notice,
        List<Item> items,
        @Nullable String next) {

    static SearchPage of(Shell shell, SearchForm form, Optional<Answer> answer, Edition edition) {
        return new SearchPage(
                shell,
                form,
                answer.map(it -> notice(it, edition)).orElse(null),
                answer.map(Answer::articles).orElse(List.of()).stream()
                        .map(found -> Item.of(found, edition))
                        .toList(),
                answer.flatMap(Answer::next).map(form::next).orElse(null));
    }

    static SearchPage refused(Shell shell, SearchForm form, String reason) {
        return new SearchPage(shell, form, reason, List.of(), null);
    }

    private static String notice(Answer answer, Edition edition) {
        if (answer.count() == 0) {
            return edition.label("searchNothing");
        }
        return answer.exact()
                ? edition.counted("searchFound", answer.count())
                : edition.label("searchFoundMany", edition.number(answer.count() - 1));
    }

    /**
     * An article that was found.
     *
     * @param headline as HTML
     * @param text as HTML
     * @param lang marks a foreign text; null in the edition's own language
     */
    record Item(
            String url,
            String headline,
            String text,
            String section,
            @Nullable String lang,
            String time,
            String printedTime,
            String authors) {

        static Item of(Highlighted found, Edition edition) {
            var article = found.article();
            return new Item(
                    edition.link("/articles/" + article.slug()),
                    found.headline(),
                    found.text(),
                    edition.sectionName(article.section()).orElse(article.section()),
                    edition.foreign(article.language()),
                    article.publishedAt().toString(),
                    edition.dateTime(article.publishedAt()),
                    String.join(", ", article.bylines()));
        }
    }
}
