package org.resdiff.read.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Measures what the streams of a PDF unpack to before PDFBox is let at them: it unpacks fonts, tables of characters and
 * bundles of objects whole and in memory, whatever their size. A file is looked through before it is opened; what only
 * calls itself a picture there, {@link FontBounds} and the drawing of forms measure once more where it is used.
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
    /** Bytes before the packed ones, which say how they are packed; PDFBox passes over them whatever they hold. */
    private static final int HEADER = 2;

    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");
    /** What a picture's dictionary never holds: bundles of objects, and names whose letters are hidden. */
    private static final Pattern NO_PICTURE = Pattern.compile("/ObjStm\\b|/XRef\\b|#");

    private static final Pattern FILTER = Pattern.compile("/Filter\\s*(?:\\[([^\\]]{0,300})]|(/\\w{1,40}))");
    private static final Pattern NAME = Pattern.compile("/(\\w{1,40})");

    private PackedStreams() {}

    /** Whether a stream of the file is a bomb: linear in the file and in what its streams may unpack to. */
    static boolean exceed(byte[] file) {
        int at = indexOf(file, STREAM, 0);
        while (at >= 0) {
            int start = afterLineEnd(file, at + STREAM.length);
            int end = indexOf(file, END, start);
            int length = (end < 0 ? file.length : end) - start;
            String dictionary = dictionary(file, at);
            List<COSName> filters = filters(dictionary);
            if (mayExceed(length, filters.size()) && !isPicture(dictionary) && exceeds(file, start, length, filters)) {
                return true;
            }
            at = end < 0 ? -1 : indexOf(file, STREAM, end + END.length);
        }
        return false;
    }

    private static boolean mayExceed(long length, int filters) {
        return length * Math.pow(MOST_GROWTH, filters) > MAX_BYTES;
    }

    /** Where PDFBox takes a stream to begin: after spaces and one line end. */
    private static int afterLineEnd(byte[] file, int at) {
        int start = at;
        while (start < file.length && file[start] == ' ') {
            start++;
        }
        if (start < file.length && file[start] == '\r') {
            start++;
        }
        return start < file.length && file[start] == '\n' ? start + 1 : start;
    }

    private static String dictionary(byte[] file, int stream) {
        int from = Math.max(0, stream - DICTIONARY);
        String dictionary = new String(file, from, stream - from, StandardCharsets.ISO_8859_1);
        return dictionary.substring(Math.max(0, dictionary.lastIndexOf(" obj")));
    }

    private static boolean isPicture(String dictionary) {
        return PICTURE.matcher(dictionary).find()
                && !NO_PICTURE.matcher(dictionary).find();
    }

    /** The filters that a dictionary names; deflate where it does not say. */
    private static List<COSName> filters(String dictionary) {
        Matcher filter = FILTER.matcher(dictionary);
        List<COSName> names = new ArrayList<>();
        if (filter.find()) {
            Matcher name = NAME.matcher(filter.group());
            for (boolean more = name.find("/Filter".length()); more; more = name.find()) {
                names.add(COSName.getPDFName(name.group(1)));
            }
        }
        return names.isEmpty() ? List.of(COSName.FLATE_DECODE) : names;
    }

    private static boolean exceeds(byte[] file, int start, int length, List<COSName> filters) {
        boolean deflated = filters.equals(List.of(COSName.FLATE_DECODE))
                || filters.equals(List.of(COSName.FLATE_DECODE_ABBREVIATION));
        return deflated
                ? inflatesBeyond(file, start, length)
                : unpacked(new ByteArrayInputStream(file, start, length), filters, new COSDictionary(), MAX_BYTES)
                        == null;
    }

    /** Whether the stream unpacks to too much; what is not packed by deflate, or damaged, does not. */
    private static boolean inflatesBeyond(byte[] file, int start, int length) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(file, start + HEADER, length - HEADER);
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

    /** Whether a stream of an open document unpacks to more than a bound. */
    static boolean exceeds(COSStream stream, long most) throws IOException {
        return mayExceed(stream.getLength(), filters(stream).size()) && unpacked(stream, most) == null;
    }

    /** What a stream of an open document holds, as far as it can be unpacked; null for more than a bound. */
    static byte[] unpacked(COSStream stream, long most) throws IOException {
        try (InputStream raw = stream.createRawInputStream()) {
            return unpacked(raw, filters(stream), stream, most);
        }
    }

    private static List<COSName> filters(COSStream stream) {
        List<COSName> names = new ArrayList<>();
        COSBase filters = stream.getFilters();
        if (filters instanceof COSName name) {
            names.add(name);
        } else if (filters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSName name) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static byte[] unpacked(InputStream raw, List<COSName> filters, COSDictionary parameters, long most) {
        Bounded bytes = new Bounded(most);
        try {
            raw.transferTo(bytes);
            for (int i = 0; i < filters.size(); i++) {
                InputStream packed = new ByteArrayInputStream(bytes.toByteArray());
                bytes = new Bounded(most);
                FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(packed, bytes, parameters, i);
            }
        } catch (Full e) {
            return null;
        } catch (IOException | RuntimeException damaged) {
            // What came out before the damage is what a reader gets.
            return bytes.toByteArray();
        }
        return bytes.toByteArray();
    }

    /** More than may be unpacked. */
    private static final class Full extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static final class Bounded extends ByteArrayOutputStream {
        private final long most;

        Bounded(long most) {
            this.most = most;
        }

        @Override
        public synchronized void write(int b) {
            room(1);
            super.write(b);
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            room(length);
            super.write(bytes, from, length);
        }

        private void room(int more) {
            if ((long) count + more > most) {
                throw new Full();
            }
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
