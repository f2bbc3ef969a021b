package org.resdiff.library;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/**
 * What the index has of texts and of clauses. A text is one Lucene document, each of its clauses another; both know the file,
 * so that they go together.
 */
final class Fields {
    /** Path of the file: of both kinds of document. */
    static final String FILE = "file";

    /** The same of a clause, to be read in bulk. */
    static final String TEXT_OF = "textOf";

    /** Says that a document is a text. */
    static final String TEXT = "text";

    static final String SIZE = "size";
    static final String TIME = "time";
    static final String HASH = "hash";
    static final String SYMBOL = "symbol";
    static final String TITLE = "title";
    static final String ORGAN = "organ";
    static final String AGE = "age";

    /** Why a file could not be read; only then has its text no clauses. */
    static final String TROUBLE = "trouble";

    static final String ORDER = "order";
    static final String LABEL = "label";
    static final String CLAUSE = "clause";

    /** The words of a clause with their positions: for phrases. */
    static final String WORDS = "words";

    /** Every three words in a row: for passages some of whose words were changed. */
    static final String SHINGLES = "shingles";

    /** Words of a shingle: with one word in six changed, some three in a row are left. */
    static final int SHINGLE = 3;

    /** Bytes of a shingle's key: among 2^40 two rarely fall together, and what is found is compared word by word. */
    private static final int KEY = 5;

    private Fields() {}

    static FieldType indexed(IndexOptions options) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    /** The key of the shingle that begins at a word. */
    static BytesRef shingle(List<String> words, int start) {
        long hash = 0xcbf29ce484222325L;
        for (int i = start; i < start + SHINGLE; i++) {
            String word = words.get(i);
            for (int j = 0; j < word.length(); j++) {
                hash = (hash ^ word.charAt(j)) * 0x100000001b3L;
            }
            hash = (hash ^ ' ') * 0x100000001b3L;
        }
        hash ^= hash >>> 29;
        byte[] key = new byte[KEY];
        for (int i = 0; i < KEY; i++) {
            key[i] = (byte) (hash >>> (8 * i));
        }
        return new BytesRef(key);
    }

    /** The words of a clause, which are cut as everywhere else in the program and not by an analyzer of Lucene's. */
    static final class WordStream extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final List<String> words;
        private Iterator<String> left;

        WordStream(List<String> words) {
            this.words = words;
        }

        @Override
        public void reset() {
            left = words.iterator();
        }

        @Override
        public boolean incrementToken() {
            if (!left.hasNext()) {
                return false;
            }
            clearAttributes();
            term.append(left.next());
            return true;
        }
    }
}
