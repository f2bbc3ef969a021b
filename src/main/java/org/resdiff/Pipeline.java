package org.resdiff;

import java.util.List;
import org.resdiff.align.Aligner;
import org.resdiff.align.Alignment;
import org.resdiff.align.Pin;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.amend.read.AmendmentJsonReader;
import org.resdiff.amend.read.AmendmentReader;
import org.resdiff.cache.DocumentCache;
import org.resdiff.diff.Comparer;
import org.resdiff.diff.Comparison;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Document;
import org.resdiff.model.Source;
import org.resdiff.parse.Family;
import org.resdiff.parse.Parser;
import org.resdiff.parse.Selection;
import org.resdiff.read.ReadOptions;
import org.resdiff.read.SourceReader;

/** The way through the house: each method is one stretch of it, and each stretch can be taken alone. */
public final class Pipeline {
    private Pipeline() {}

    /**
     * Bytes to clauses.
     *
     * @param name of the file as the user gave it, for messages and to find the format where the content does not tell
     */
    public static Document document(byte[] bytes, String name, ReadOptions options) {
        return document(bytes, name, options, null);
    }

    /**
     * The same, as a text of a family.
     *
     * @param as null to find the family from the content
     */
    public static Document document(byte[] bytes, String name, ReadOptions options, Family as) {
        return Parser.parse(SourceReader.read(bytes, name, options), as);
    }

    /** The same, from the cache where reading is slow and the document was read before. */
    public static Document document(byte[] bytes, String name, ReadOptions options, Family as, DocumentCache cache) {
        Source source = SourceReader.source(bytes, name, options);
        return DocumentCache.pays(source.format())
                ? cache.document(
                        source,
                        options.revisions() + (as == null ? "" : as.id()),
                        () -> document(bytes, name, options, as))
                : document(bytes, name, options, as);
    }

    /** The lines of a text or Markdown file as typed, with the spaces and comments that reading drops; none of other formats. */
    public static List<String> lines(byte[] bytes, Source source) {
        return SourceReader.lines(bytes, source);
    }

    /** One resolution of a document, by number, title words or position. */
    public static Document select(Document document, String wanted) {
        return Selection.select(document, wanted);
    }

    /** Clauses of two documents to links. */
    public static Alignment align(Document old, Document now, List<Pin> pins) {
        return Aligner.align(old, now, pins);
    }

    /** Links to changes, with the watched phrases looked up. */
    public static Comparison compare(Alignment alignment, Lexicon lexicon, List<String> watched) {
        return Comparer.compare(alignment, lexicon, watched);
    }

    /** Bytes to the instructions of an amendment paper, in words or in its JSON form. */
    public static AmendmentPaper paper(byte[] bytes, String name, ReadOptions options) {
        return AmendmentJsonReader.recognises(bytes)
                ? AmendmentJsonReader.read(bytes, name)
                : AmendmentReader.read(Parser.paragraphs(SourceReader.read(bytes, name, options)), name);
    }
}
