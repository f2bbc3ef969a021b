package org.resdiff.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.model.Format;
import org.resdiff.model.InputException;

/** Finds the format of a file: by its content, and where that says nothing by its name. */
final class FormatDetector {
    /** Enough to see what a text is; a heading or a note further down would change little. */
    private static final int TEXT_SAMPLE = 1 << 16;
    /** PDF readers accept bytes before the header, as left by a mail gateway. */
    private static final int PDF_HEADER_WITHIN = 1024;

    private static final byte[] PDF = ascii("%PDF-");
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] WORD_PART = ascii("word/document.xml");
    private static final byte[] RTF = ascii("{\\rtf");
    private static final byte[] OPEN_DOCUMENT = ascii("application/vnd.oasis.opendocument");
    /** An OpenDocument file names its kind in its first entry, uncompressed. */
    private static final int ZIP_FIRST_ENTRY = 256;

    private static final byte[] OLE2 = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private static final Pattern MARKDOWN_BLOCK = Pattern.compile("(?m)^ {0,3}(?:#{1,6} +\\S|\\[\\^[^]\\s]{1,40}]:)");
    /** Emphasis around words; a bar code between asterisks is none. */
    private static final Pattern MARKDOWN_EMPHASIS = Pattern.compile(
            "(?<![*\\w])\\*{1,3}\\p{L}[^*\\n]{0,200}\\*{1,3}|~~[^~\\s][^~\\n]{0,200}~~|\\[\\^[^]\\s]{1,40}]");
    /** One emphasis may be a chance; three are a habit. */
    private static final int EMPHASES = 3;

    /** Compiled for a text that opens like markup only. */
    private static final class Markup {
        private static final Pattern START = Pattern.compile("^\\s*<(?:[?!]?\\p{Alpha}|!--)");
        private static final Pattern AKOMA_NTOSO = Pattern.compile("<(?:\\w{1,40}:)?akomaNtoso\\b");
        private static final Pattern HTML_TAG = Pattern.compile(
                "<(?:!doctype html|html|head|body|div|p|span|table|h[1-6])\\b", Pattern.CASE_INSENSITIVE);

        private static final Pattern PAGE =
                Pattern.compile("<(?:!doctype html|html|head|body)\\b", Pattern.CASE_INSENSITIVE);

        private Markup() {}

        /** Whether it is a page of its own and no piece of one. */
        static boolean isPage(String sample) {
            return PAGE.matcher(sample).find();
        }

        /** Akoma Ntoso or HTML; null where the text is neither. */
        static Format of(String sample) {
            if (!START.matcher(sample).find()) {
                return null;
            }
            if (AKOMA_NTOSO.matcher(sample).find()) {
                return Format.AKN;
            }
            return HTML_TAG.matcher(sample).find() ? Format.HTML : null;
        }
    }

    private FormatDetector() {}

    static Format detect(byte[] bytes, String name) {
        if (indexOf(bytes, PDF, 0, PDF_HEADER_WITHIN) >= 0) {
            return Format.PDF;
        }
        if (indexOf(bytes, ZIP, 0, 0) == 0) {
            if (indexOf(bytes, WORD_PART, 0, bytes.length) >= 0) {
                return Format.DOCX;
            }
            if (indexOf(bytes, OPEN_DOCUMENT, 0, ZIP_FIRST_ENTRY) >= 0) {
                throw new InputException(name + ": an OpenDocument file; save it as DOCX");
            }
            throw new InputException(
                    name + ": a ZIP file without a Word document in it; unpack it and give one document");
        }
        if (indexOf(bytes, RTF, 0, 0) == 0) {
            throw new InputException(name + ": an RTF file; save it as DOCX");
        }
        if (indexOf(bytes, OLE2, 0, 0) == 0) {
            return Format.DOC;
        }
        String sample = sample(bytes);
        Format markup = sample.stripLeading().startsWith("<") ? Markup.of(sample) : null;
        if (markup == Format.HTML && !Markup.isPage(sample)) {
            // Markdown may open with a tag of its page's layout.
            return isMarkdown(sample) || byName(name) == Format.MARKDOWN ? Format.MARKDOWN : Format.HTML;
        }
        if (markup != null) {
            return markup;
        }
        return isMarkdown(sample) ? Format.MARKDOWN : byName(name);
    }

    private static boolean isMarkdown(String sample) {
        if (MARKDOWN_BLOCK.matcher(sample).find()) {
            return true;
        }
        if (sample.indexOf('*') < 0 && !sample.contains("~~") && !sample.contains("[^")) {
            return false;
        }
        Matcher emphasis = MARKDOWN_EMPHASIS.matcher(sample);
        int found = 0;
        while (found < EMPHASES && emphasis.find()) {
            found++;
        }
        return found == EMPHASES;
    }

    private static Format byName(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "md", "markdown" -> Format.MARKDOWN;
            case "htm", "html", "xhtml" -> Format.HTML;
            case "akn", "xml" -> Format.AKN;
            default -> Format.TEXT;
        };
    }

    /** The beginning as characters: only its ASCII counts here, so that any superset of ASCII will do. */
    private static String sample(byte[] bytes) {
        int length = Math.min(bytes.length, TEXT_SAMPLE);
        return new String(bytes, 0, length, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .replace("\0", "");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Where the bytes first hold the wanted ones, beginning from {@code from} up to {@code last}; -1 for nowhere. */
    private static int indexOf(byte[] bytes, byte[] wanted, int from, int last) {
        int end = Math.min(last, bytes.length - wanted.length);
        for (int i = from; i <= end; i++) {
            int k = 0;
            while (k < wanted.length && bytes[i + k] == wanted[k]) {
                k++;
            }
            if (k == wanted.length) {
                return i;
            }
        }
        return -1;
    }
}
