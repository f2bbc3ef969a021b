package org.resdiff.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.resdiff.history.Chronology;
import org.resdiff.history.Words;
import org.resdiff.model.Clause;
import org.resdiff.model.Digest;
import org.resdiff.model.InputException;

/** Makes the index of a folder, or brings it up to date: only files that are new or changed are read. */
public final class Indexer {
    private static final FieldType WORDS = Fields.indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    /** Names of what is committed with the index. */
    private static final String FOLDER = "folder";

    private static final String BUILD = "build";

    /** Another form of index is made from the start. */
    private static final String FORM = "1";

    private final BiFunction<byte[], String, org.resdiff.model.Document> reader;
    private final IndexWriter writer;

    private Indexer(BiFunction<byte[], String, org.resdiff.model.Document> reader, IndexWriter writer) {
        this.reader = reader;
        this.writer = writer;
    }

    /**
     * What came of it.
     *
     * @param texts that the index has now
     * @param read how many files were read, because they are new or changed
     * @param gone how many texts were taken out, because their files are gone
     * @param troubles a line for each file that cannot be read, now or since an earlier run
     */
    public record Result(int texts, int read, int gone, List<String> troubles) {
        public Result {
            troubles = List.copyOf(troubles);
        }
    }

    /** What the index has of a file. */
    private record Known(long size, long time, String hash, String trouble) {}

    /**
     * Brings the index of a folder up to date.
     *
     * @param files the documents of the folder
     * @param build of the program and how it reads: what another one has read is read again
     * @param reader makes a document of bytes and a path
     */
    public static Result update(
            Shelf shelf,
            Path folder,
            List<Path> files,
            String build,
            BiFunction<byte[], String, org.resdiff.model.Document> reader) {
        Path index = shelf.index(folder);
        String form = FORM + " " + build;
        try {
            Quiet.please();
            shelf.prepare(index);
            try (Directory directory = new NIOFSDirectory(index);
                    IndexWriter writer = Shelf.writer(directory, index, IndexWriterConfig.OpenMode.CREATE_OR_APPEND)) {
                Map<String, String> said = new HashMap<>();
                if (writer.getLiveCommitData() != null) {
                    writer.getLiveCommitData().forEach(entry -> said.put(entry.getKey(), entry.getValue()));
                }
                if (!said.isEmpty() && !form.equals(said.get(BUILD))) {
                    writer.deleteAll();
                    said.clear();
                }
                Map<String, Known> known = said.isEmpty() ? Map.of() : known(directory);
                writer.setLiveCommitData(
                        Map.of(FOLDER, folder.toAbsolutePath().normalize().toString(), BUILD, form)
                                .entrySet());
                Result result = new Indexer(reader, writer).update(files, known);
                writer.commit();
                return result;
            }
        } catch (IOException e) {
            throw Shelf.unusable(index, e);
        } catch (UncheckedIOException e) {
            throw Shelf.unusable(index, e.getCause());
        }
    }

    private Result update(List<Path> files, Map<String, Known> known) throws IOException {
        AtomicInteger read = new AtomicInteger();
        String[] troubles = new String[files.size()];
        IntStream.range(0, files.size()).parallel().forEach(i -> {
            try {
                Path file = files.get(i);
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                Known old = known.get(file.toString());
                long time = attributes.lastModifiedTime().toMillis();
                if (old != null && old.size() == attributes.size() && old.time() == time) {
                    troubles[i] = old.trouble();
                    return;
                }
                byte[] bytes = Files.readAllBytes(file);
                String hash = Digest.of(bytes).hex();
                if (old != null && old.hash().equals(hash)) {
                    troubles[i] = old.trouble();
                    return;
                }
                read.incrementAndGet();
                troubles[i] = put(file, bytes, hash, time);
            } catch (IOException e) {
                troubles[i] = files.get(i) + ": cannot be read (" + e.getMessage() + "); check the file";
            }
        });
        Set<String> gone = new HashSet<>(known.keySet());
        files.forEach(file -> gone.remove(file.toString()));
        for (String file : gone) {
            writer.deleteDocuments(new Term(Fields.FILE, file));
        }
        List<String> told = new ArrayList<>();
        for (String trouble : troubles) {
            if (trouble != null) {
                told.add(trouble);
            }
        }
        return new Result(files.size() - told.size(), read.get(), gone.size(), told);
    }

    /** Puts one file into the index in place of what it had of it; gives the trouble with it, null for none. */
    private String put(Path file, byte[] bytes, String hash, long time) {
        List<Document> documents = new ArrayList<>();
        Document text = new Document();
        text.add(new StringField(Fields.TEXT, "", Field.Store.NO));
        text.add(new StringField(Fields.FILE, file.toString(), Field.Store.YES));
        text.add(new StoredField(Fields.SIZE, (long) bytes.length));
        text.add(new StoredField(Fields.TIME, time));
        text.add(new StoredField(Fields.HASH, hash));
        documents.add(text);
        String trouble = null;
        try {
            org.resdiff.model.Document document = reader.apply(bytes, file.toString());
            String symbol = Text.symbol(document);
            store(text, Fields.SYMBOL, symbol);
            store(text, Fields.TITLE, document.title());
            store(text, Fields.ORGAN, document.organ());
            store(text, Fields.AGE, Chronology.key(document, symbol));
            for (int i = 0; i < document.clauses().size(); i++) {
                Clause clause = document.clauses().get(i);
                Words words = Words.of(clause.text());
                if (words.size() > 0) {
                    documents.add(clause(file, clause, words.keys(), i));
                }
            }
        } catch (InputException e) {
            trouble = e.getMessage();
            text.add(new StoredField(Fields.TROUBLE, trouble));
        }
        try {
            writer.updateDocuments(new Term(Fields.FILE, file.toString()), documents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return trouble;
    }

    private static Document clause(Path file, Clause clause, List<String> words, int order) {
        Document document = new Document();
        document.add(new StringField(Fields.FILE, file.toString(), Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.TEXT_OF, new BytesRef(file.toString())));
        document.add(new NumericDocValuesField(Fields.ORDER, order));
        document.add(new StoredField(Fields.LABEL, clause.label().text()));
        document.add(new StoredField(Fields.CLAUSE, clause.text()));
        document.add(new Field(Fields.WORDS, new Fields.WordStream(words), WORDS));
        Set<BytesRef> shingles = new HashSet<>();
        for (int i = 0; i + Fields.SHINGLE <= words.size(); i++) {
            shingles.add(Fields.shingle(words, i));
        }
        shingles.forEach(shingle -> document.add(new StringField(Fields.SHINGLES, shingle, Field.Store.NO)));
        return document;
    }

    private static void store(Document document, String field, String value) {
        if (value != null) {
            document.add(new StoredField(field, value));
        }
    }

    /** What an index has of files, by their paths. */
    private static Map<String, Known> known(Directory directory) throws IOException {
        Map<String, Known> known = new HashMap<>();
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            PostingsEnum texts = MultiTerms.getTermPostingsEnum(reader, Fields.TEXT, new BytesRef(""));
            Bits live = MultiBits.getLiveDocs(reader);
            while (texts != null && texts.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (live != null && !live.get(texts.docID())) {
                    continue;
                }
                Document text = reader.storedFields().document(texts.docID());
                known.put(
                        text.get(Fields.FILE),
                        new Known(
                                text.getField(Fields.SIZE).numericValue().longValue(),
                                text.getField(Fields.TIME).numericValue().longValue(),
                                text.get(Fields.HASH),
                                text.get(Fields.TROUBLE)));
            }
        }
        return known;
    }
}
