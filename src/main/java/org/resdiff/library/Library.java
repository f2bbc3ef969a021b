package org.resdiff.library;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.resdiff.history.Words;

/** The texts of one or more indexes, open for questions. A clause goes by the number that Lucene has for it while it is open. */
public final class Library implements Closeable {
    private static final int NONE = -1;

    private final List<Directory> directories;
    private final IndexReader reader;
    private final IndexSearcher searcher;
    private final StoredFields stored;
    private final List<Text> texts = new ArrayList<>();

    /** The text of each clause as a place in {@link #texts}; none for what is no clause. */
    private final int[] textOf;

    private final int[] orderOf;

    private Library(List<Directory> directories, IndexReader reader) throws IOException {
        this.directories = directories;
        this.reader = reader;
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        stored = reader.storedFields();
        textOf = new int[reader.maxDoc()];
        orderOf = new int[reader.maxDoc()];
        Arrays.fill(textOf, NONE);
        Map<String, Integer> byPath = readTexts();
        for (LeafReaderContext leaf : reader.leaves()) {
            readClauses(leaf, byPath);
        }
    }

    /** Opens indexes that exist; the caller closes the library. */
    public static Library open(List<Path> indexes) {
        Quiet.please();
        List<Directory> directories = new ArrayList<>();
        Path last = null;
        try {
            List<IndexReader> readers = new ArrayList<>();
            for (Path index : indexes) {
                last = index;
                Directory directory = new NIOFSDirectory(index);
                directories.add(directory);
                readers.add(DirectoryReader.open(directory));
            }
            return new Library(directories, new MultiReader(readers.toArray(IndexReader[]::new)));
        } catch (IOException e) {
            throw Shelf.unusable(last, e);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
        for (Directory directory : directories) {
            directory.close();
        }
    }

    /** All texts, oldest first. */
    public List<Text> texts() {
        return texts.stream().sorted(Text::byAge).toList();
    }

    /** How many clauses it has. */
    public int clauses() {
        return (int) Arrays.stream(textOf).filter(text -> text != NONE).count();
    }

    /** The folder that an index was made of. */
    public static String folder(Path index) {
        try (Directory directory = new NIOFSDirectory(index);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            return reader.getIndexCommit().getUserData().getOrDefault("folder", index.toString());
        } catch (IOException e) {
            throw Shelf.unusable(index, e);
        }
    }

    /** Bytes that an index takes. */
    public static long size(Path index) {
        long size = 0;
        try (Stream<Path> list = Files.list(index)) {
            for (Path file : list.toList()) {
                size += Files.size(file);
            }
        } catch (IOException e) {
            throw Shelf.unusable(index, e);
        }
        return size;
    }

    private Map<String, Integer> readTexts() throws IOException {
        Map<String, Integer> byPath = new HashMap<>();
        for (int document : matching(new TermQuery(new Term(Fields.TEXT, "")))) {
            Document fields = stored.document(document);
            if (fields.get(Fields.TROUBLE) == null) {
                byPath.put(fields.get(Fields.FILE), texts.size());
                texts.add(new Text(
                        fields.get(Fields.FILE),
                        fields.get(Fields.HASH),
                        fields.get(Fields.SYMBOL),
                        fields.get(Fields.TITLE),
                        fields.get(Fields.ORGAN),
                        fields.get(Fields.AGE)));
            }
        }
        return byPath;
    }

    private void readClauses(LeafReaderContext leaf, Map<String, Integer> byPath) throws IOException {
        SortedDocValues files = leaf.reader().getSortedDocValues(Fields.TEXT_OF);
        NumericDocValues orders = leaf.reader().getNumericDocValues(Fields.ORDER);
        if (files == null || orders == null) {
            return;
        }
        int[] text = new int[files.getValueCount()];
        for (int i = 0; i < text.length; i++) {
            text[i] = byPath.getOrDefault(files.lookupOrd(i).utf8ToString(), NONE);
        }
        Bits live = leaf.reader().getLiveDocs();
        while (files.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            int document = files.docID();
            if ((live == null || live.get(document)) && orders.advanceExact(document)) {
                textOf[leaf.docBase + document] = text[files.ordValue()];
                orderOf[leaf.docBase + document] = (int) orders.longValue();
            }
        }
    }

    /** How many numbers clauses may have. */
    int size() {
        return textOf.length;
    }

    /** The text of a clause; null if the number is none of a clause. */
    Text text(int clause) {
        return textOf[clause] == NONE ? null : texts.get(textOf[clause]);
    }

    int byAge(int one, int other) {
        int order = textOf[one] == textOf[other] ? 0 : Text.byAge(text(one), text(other));
        return order == 0 ? Integer.compare(orderOf[one], orderOf[other]) : order;
    }

    /** The clauses that have a shingle, ascending; null where none has. */
    PostingsEnum shingle(BytesRef key) throws IOException {
        return MultiTerms.getTermPostingsEnum(reader, Fields.SHINGLES, key, PostingsEnum.NONE);
    }

    /** The words of a clause, as it has them. */
    String clause(int clause) throws IOException {
        return stored.document(clause, Set.of(Fields.CLAUSE)).get(Fields.CLAUSE);
    }

    /** The clauses that have all of these words in a row, oldest first. */
    List<Integer> phrase(List<String> words) throws IOException {
        Query query = words.size() == 1
                ? new TermQuery(new Term(Fields.WORDS, words.get(0)))
                : new PhraseQuery(Fields.WORDS, words.toArray(String[]::new));
        List<Integer> clauses = matching(query);
        clauses.removeIf(clause -> textOf[clause] == NONE);
        clauses.sort(this::byAge);
        return clauses;
    }

    private List<Integer> matching(Query query) throws IOException {
        List<Integer> found = new ArrayList<>();
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : reader.leaves()) {
            Scorer scorer = weight.scorer(leaf);
            Bits live = leaf.reader().getLiveDocs();
            DocIdSetIterator documents = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
            while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (live == null || live.get(documents.docID())) {
                    found.add(leaf.docBase + documents.docID());
                }
            }
        }
        return found;
    }

    /** The first place in a clause that has all of these words in a row. */
    Place place(int clause, List<String> words) throws IOException {
        String text = clause(clause);
        Words own = Words.of(text);
        int start = 0;
        while (!own.keys().subList(start, start + words.size()).equals(words)) {
            start++;
        }
        return place(clause, text, own, start, start + words.size(), 0);
    }

    /** The place of the words from start to end in a clause. */
    Place place(int clause, String text, Words own, int start, int end, int changes) throws IOException {
        return new Place(
                text(clause),
                stored.document(clause, Set.of(Fields.LABEL)).get(Fields.LABEL),
                orderOf[clause],
                text,
                own.tokens().get(start).start(),
                own.tokens().get(end - 1).end(),
                changes);
    }

    /** How many texts have these clauses, the same text counted once. */
    int texts(List<Integer> clauses) {
        Set<String> identities = new HashSet<>();
        clauses.forEach(clause -> identities.add(text(clause).identity()));
        return identities.size();
    }
}
