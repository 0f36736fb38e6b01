package broadsheet.importing.article;

import broadsheet.importing.article.ImportedArticle.Body;
import broadsheet.importing.article.ImportedArticle.FeatureImage;
import broadsheet.importing.article.ImportedArticle.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/** What is known of an article while its record is being read, in whatever order it comes. */
public final class Gathering {

    private final Notes notes = new Notes();
    private final SequencedSet<String> bylines = new LinkedHashSet<>();
    private final SequencedSet<String> tags = new LinkedHashSet<>();
    private final SequencedSet<String> formerPaths = new LinkedHashSet<>();
    private State state = State.PUBLISHED;
    private @Nullable String title;
    private @Nullable String slug;
    private @Nullable String standfirst;
    private @Nullable String section;
    private @Nullable Instant publishedAt;
    private @Nullable Instant updatedAt;
    private @Nullable String language;
    private @Nullable FeatureImage featureImage;

    /** What wasn't understood so far. */
    public Notes notes() {
        return notes;
    }

    public void title(String html) {
        title = PlainText.of(html).orElse(null);
    }

    public void slug(String given) {
        slug = PlainText.filled(given).orElse(null);
    }

    public void standfirst(String html) {
        standfirst = PlainText.of(html).orElse(null);
    }

    public void byline(String name) {
        PlainText.of(name).ifPresent(bylines::add);
    }

    /** Makes it a draft, and says why when the old site's state was another. */
    public void draft(Optional<String> otherState) {
        state = State.DRAFT;
        otherState.ifPresent(other -> notes.add("imported as a draft", other));
    }

    /** Files it under the first of these that is given; the others become tags. */
    public void category(String name) {
        if (section == null) {
            section = PlainText.of(name).orElse(null);
        } else {
            tag(name);
        }
    }

    public void tag(String name) {
        PlainText.of(name).ifPresent(tags::add);
    }

    public void formerPath(String path) {
        formerPaths.add(path);
    }

    public void publishedAt(String date) {
        Dates.read(date, notes).ifPresent(read -> publishedAt = read);
    }

    public void updatedAt(String date) {
        Dates.read(date, notes).ifPresent(read -> updatedAt = read);
    }

    public void language(String tag) {
        language = PlainText.filled(tag).orElse(language);
    }

    public void featureImage(FeatureImage image) {
        featureImage = image;
    }

    public boolean hasFeatureImage() {
        return featureImage != null;
    }

    /** The article, once all of its record is read. */
    public ImportedArticle toArticle(SourceId source, Body body) {
        return new ImportedArticle(
                source,
                title,
                slug,
                standfirst,
                List.copyOf(bylines),
                section,
                tagsBesidesTheSection(),
                state,
                publishedAt,
                updatedAt,
                language,
                featureImage,
                List.copyOf(formerPaths),
                body,
                notes.list());
    }

    private List<String> tagsBesidesTheSection() {
        var others = new ArrayList<>(tags);
        if (section != null) {
            others.remove(section);
        }
        return others;
    }
}
