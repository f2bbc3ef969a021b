package org.resdiff.read;

import java.util.List;
import org.resdiff.model.Digest;
import org.resdiff.model.Format;
import org.resdiff.model.InputException;
import org.resdiff.model.Source;
import org.resdiff.model.SourceText;
import org.resdiff.read.html.AknReader;
import org.resdiff.read.html.HtmlReader;
import org.resdiff.read.pdf.PdfReader;
import org.resdiff.read.word.DocReader;
import org.resdiff.read.word.DocxReader;

/** The front door: bytes of any format to lines. A reader's classes load only when a file of its format comes. */
public final class SourceReader {
    private SourceReader() {}

    /**
     * The lines of a document, in reading order.
     *
     * @param name what the user calls it: a path, or "-"; the last resort for finding the format
     * @throws InputException where it cannot be read: one clear line
     */
    public static SourceText read(byte[] bytes, String name, ReadOptions options) {
        Source source = source(bytes, name, options);
        SourceText read = reader(source.format()).read(source, bytes, options);
        return new SourceText(source, Unseen.takenOut(read.lines()), read.diagnostics());
    }

    /** Which document the bytes are, without reading it. */
    public static Source source(byte[] bytes, String name, ReadOptions options) {
        if (bytes.length == 0) {
            throw new InputException(name + ": the file is empty; give a document with text");
        }
        Format format = options.from() != null ? options.from() : FormatDetector.detect(bytes, name);
        return new Source(name, Digest.of(bytes), format);
    }

    /** The lines of a file of typed characters as they are; none of a format that has no such lines. */
    public static List<String> lines(byte[] bytes, Source source) {
        boolean typed = source.format() == Format.TEXT || source.format() == Format.MARKDOWN;
        return typed ? DecodedText.of(source, bytes).text().lines().toList() : List.of();
    }

    private static FormatReader reader(Format format) {
        return switch (format) {
            case TEXT -> new TextReader();
            case MARKDOWN -> new MarkdownReader();
            case PDF -> new PdfReader();
            case DOCX -> new DocxReader();
            case DOC -> new DocReader();
            case HTML -> new HtmlReader();
            case AKN -> new AknReader();
        };
    }
}
