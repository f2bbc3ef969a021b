package org.resdiff.read;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Measures what the streams of a PDF unpack to before PDFBox is let at them: it unpacks fonts, tables of characters and
 * bundles of objects whole and in memory, whatever their size. Pictures are passed over, since nothing unpacks them here.
 */
final class PackedStreams {
    /** Bytes that one stream may unpack to. Whole fonts of Chinese have 40 MB; the drawing of a page has 50 MB at most. */
    static final long MAX_BYTES = 64L << 20;
    /** Bytes that deflate makes of one at most: streams so short that they stay below the limit are not measured. */
    private static final int MOST_GROWTH = 1032;
    /** Bytes of a dictionary before its stream in which it says that it is a picture. */
    private static final int DICTIONARY = 1024;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");

    private PackedStreams() {}

    /** Whether a stream of the file is a bomb: linear in the file and in what its streams may unpack to. */
    static boolean exceed(byte[] file) {
        int at = indexOf(file, STREAM, 0);
        while (at >= 0) {
            int start = afterLineEnd(file, at + STREAM.length);
            int end = indexOf(file, END, start);
            int length = (end < 0 ? file.length : end) - start;
            if (length > MAX_BYTES / MOST_GROWTH && !isPicture(file, at) && exceeds(file, start, length)) {
                return true;
            }
            at = end < 0 ? -1 : indexOf(file, STREAM, end + END.length);
        }
        return false;
    }

    private static int afterLineEnd(byte[] file, int at) {
        int start = at;
        while (start < file.length && (file[start] == '\r' || file[start] == '\n')) {
            start++;
        }
        return start;
    }

    private static boolean isPicture(byte[] file, int stream) {
        int from = Math.max(0, stream - DICTIONARY);
        String dictionary = new String(file, from, stream - from, StandardCharsets.ISO_8859_1);
        return PICTURE.matcher(dictionary.substring(Math.max(0, dictionary.lastIndexOf(" obj"))))
                .find();
    }

    /** Whether the stream unpacks to too much; what is not packed by deflate, or damaged, does not. */
    private static boolean exceeds(byte[] file, int start, int length) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, start, length);
            byte[] sink = new byte[1 << 16];
            int unpacked;
            do {
                unpacked = inflater.inflate(sink);
            } while (unpacked > 0 && inflater.getBytesWritten() <= MAX_BYTES);
            return inflater.getBytesWritten() > MAX_BYTES;
        } catch (DataFormatException notPacked) {
            return false;
        } finally {
            inflater.end();
        }
    }

    private static int indexOf(byte[] file, byte[] word, int from) {
        for (int i = from; i <= file.length - word.length; i++) {
            int k = 0;
            while (k < word.length && file[i + k] == word[k]) {
                k++;
            }
            if (k == word.length) {
                return i;
            }
        }
        return -1;
    }
}
