package broadsheet.feed.search;

import broadsheet.events.PublishedArticle;
import broadsheet.feed.site.Catalogue;
import broadsheet.feed.site.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** An article in the index: what it is found by, and what an answer says of it. */
final class ArticleFields {

    static final String ID = "id";
    static final String STATE = "state";
    static final String HEADLINE = "headline";
    static final String STANDFIRST = "standfirst";
    static final String TAGS = "tags";
    static final String BODY = "body";
    static final String SECTION = "section";
    static final String NAMED = "named";
    static final String PUBLISHED_AT = "publishedAt";
    private static final String SLUG = "slug";
    private static final String LANGUAGE = "language";
    private static final String UPDATED_AT = "updatedAt";
    private static final String BYLINE = "byline";
    private static final String TAG = "tag";

    /** No more of a pair than that it is there, and how often. */
    private static final FieldType PAIRS = pairs();

    private ArticleFields() {}

    static Document write(PublishedArticle article, Catalogue catalogue) {
        var document = new Document();
        document.add(new StringField(ID, article.id(), Store.YES));
        document.add(new SortedDocValuesField(ID, new BytesRef(article.id())));
        document.add(new NumericDocValuesField(STATE, state(article, catalogue)));
        document.add(new StringField(SECTION, article.section(), Store.YES));
        document.add(new LongField(PUBLISHED_AT, article.publishedAt().toEpochMilli(), Store.YES));
        document.add(new StoredField(UPDATED_AT, article.updatedAt().toEpochMilli()));
        document.add(new StoredField(SLUG, article.slug()));
        document.add(new StoredField(LANGUAGE, article.language()));
        document.add(text(HEADLINE, article.headline()));
        Optional.ofNullable(article.standfirst()).ifPresent(text -> document.add(text(STANDFIRST, text)));
        names(article, catalogue).forEach(name -> document.add(new TextField(TAGS, Words.composed(name), Store.NO)));
        document.add(text(BODY, BodyText.of(article.body())));
        addOtherForms(document, Words.isEnglish(article.language()));
        article.bylines().forEach(name -> document.add(new StoredField(BYLINE, name)));
        article.tags().forEach(name -> document.add(new StoredField(TAG, name)));
        Stream.of(article.tags(), article.bylines())
                .flatMap(List::stream)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .distinct()
                .forEach(name -> document.add(new StringField(NAMED, name, Store.NO)));
        return document;
    }

    private static void addOtherForms(Document document, boolean english) {
        for (var field : List.copyOf(document.getFields())) {
            if (field instanceof TextField text) {
                document.add(new Field(Words.inPairs(text.name()), text.stringValue(), PAIRS));
                if (english) {
                    document.add(new TextField(Words.inEnglish(text.name()), text.stringValue(), Store.NO));
                }
            }
        }
    }

    private static FieldType pairs() {
        var type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    private static TextField text(String field, String text) {
        return new TextField(field, Words.composed(text), Store.YES);
    }

    /** Another number when anything of it that is in the index is another. */
    static long state(PublishedArticle article, Catalogue catalogue) {
        return (article.version() << Integer.SIZE)
                | Integer.toUnsignedLong(
                        List.of(article.section(), article.tags(), article.bylines(), names(article, catalogue))
                                .hashCode());
    }

    /** Its tags and authors in every language: a reader looks for them in their own. */
    private static List<String> names(PublishedArticle article, Catalogue catalogue) {
        var names = new LinkedHashSet<String>();
        names.addAll(article.tags());
        names.addAll(article.bylines());
        Stream.concat(
                        article.tags().stream().map(catalogue::tag),
                        article.bylines().stream().map(catalogue::author))
                .flatMap(Optional::stream)
                .map(Subject::names)
                .forEach(inLanguages -> names.addAll(
                        Set.copyOf(inLanguages.values()).stream().sorted().toList()));
        return new ArrayList<>(names);
    }

    static Found read(Document document) {
        return new Found(
                document.get(ID),
                document.get(SLUG),
                document.get(LANGUAGE),
                document.get(HEADLINE),
                document.get(STANDFIRST),
                document.get(BODY),
                document.get(SECTION),
                List.of(document.getValues(TAG)),
                List.of(document.getValues(BYLINE)),
                time(document, PUBLISHED_AT),
                time(document, UPDATED_AT));
    }

    private static Instant time(Document document, String field) {
        return Instant.ofEpochMilli(document.getField(field).numericValue().longValue());
    }
}
