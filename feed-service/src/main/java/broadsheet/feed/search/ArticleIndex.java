package broadsheet.feed.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Every article that readers see, by its words. Any number of threads may read and write. */
final class ArticleIndex implements AutoCloseable {

    /** As far as the answers are counted. */
    private static final int COUNTED = 1_000;

    private final IndexWriter writer;
    private final SearcherManager searchers;

    ArticleIndex(IndexWriter writer) throws IOException {
        this.writer = writer;
        searchers = new SearcherManager(writer, null);
    }

    /** Puts articles in, each in place of an earlier state of it. Readers find them once it is refreshed. */
    void put(Collection<Document> articles) {
        try {
            for (var article : articles) {
                writer.updateDocument(new Term(ArticleFields.ID, article.get(ArticleFields.ID)), article);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The search index can't be written", e);
        }
    }

    /** Takes articles out. */
    void remove(Collection<String> ids) {
        try {
            writer.deleteDocuments(
                    ids.stream().map(id -> new Term(ArticleFields.ID, id)).toArray(Term[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException("The search index can't be written", e);
        }
    }

    /** From now on readers find it as it is. */
    void refresh() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException("The search index can't be read", e);
        }
    }

    /** Keeps it as it is for the next start, where it outlives the process. */
    void keep() {
        try {
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException("The search index can't be written", e);
        }
    }

    /** The best articles for a query, in an order. */
    Best best(Query query, Sort sort, @Nullable FieldDoc after, int atMost) {
        return read(searcher -> {
            var top = searcher.search(query, new TopFieldCollectorManager(sort, atMost, after, COUNTED));
            var articles = new ArrayList<Ranked>();
            for (var hit : top.scoreDocs) {
                var document = searcher.storedFields().document(hit.doc);
                articles.add(new Ranked(ArticleFields.read(document), (FieldDoc) hit));
            }
            var exact = top.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
            return new Best(articles, top.totalHits.value(), exact);
        });
    }

    /** The state of every article in it, by its id. */
    Map<String, Long> states() {
        return read(searcher -> States.in(searcher.getIndexReader()));
    }

    /** The articles that name one of these tags or authors, in lower case. */
    Set<String> naming(Collection<String> names) {
        var query = new TermInSetQuery(
                ArticleFields.NAMED, names.stream().map(BytesRef::new).toList());
        return read(searcher -> {
            var ids = new HashSet<String>();
            var count = searcher.count(query);
            if (count > 0) {
                for (var hit : searcher.search(query, count).scoreDocs) {
                    ids.add(searcher.storedFields()
                            .document(hit.doc, Set.of(ArticleFields.ID))
                            .get(ArticleFields.ID));
                }
            }
            return ids;
        });
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
    }

    private <T> T read(Reading<T> reading) {
        try {
            var searcher = searchers.acquire();
            try {
                return reading.in(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The search index can't be read", e);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {

        T in(IndexSearcher searcher) throws IOException;
    }

    /**
     * What was found.
     *
     * @param exact whether there are so many, and no more
     */
    record Best(List<Ranked> articles, long count, boolean exact) {}

    /** An article at its place in the order. */
    record Ranked(Found article, FieldDoc place) {}
}
