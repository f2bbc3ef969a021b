package org.resdiff.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.model.Diagnostic;
import org.resdiff.model.Source;

/**
 * The characters of a text file.
 *
 * @param text without byte order mark, line ends as LF
 * @param diagnostics what was guessed
 */
public record DecodedText(String text, List<Diagnostic> diagnostics) {
    /** Browsers look no further for the name of an encoding. */
    private static final int DECLARED_WITHIN = 1024;

    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);

    /** UTF-8, UTF-16 where a byte order mark says so, else Windows-1252, which takes any byte; binary is refused. */
    static DecodedText of(Source source, byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strict(source, bytes, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strict(source, bytes, StandardCharsets.UTF_16BE);
        }
        for (byte b : bytes) {
            if (b == 0) {
                throw FormatReader.refusal(
                        source, "binary data, no text; give a PDF, Word, HTML, Markdown or text file");
            }
        }
        try {
            return new DecodedText(clean(decode(bytes, StandardCharsets.UTF_8)), List.of());
        } catch (CharacterCodingException e) {
            return new DecodedText(
                    clean(new String(bytes, Charset.forName("windows-1252"))),
                    List.of(Diagnostic.warning(
                            "read.encoding",
                            "the text is no UTF-8 and was read as Windows-1252; save it as UTF-8 to be sure")));
        }
    }

    /** The same, but an encoding that the markup names of itself is believed, as browsers believe it. */
    public static DecodedText ofMarkup(Source source, byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        String name = declared.find() ? declared.group(1).toLowerCase(Locale.ROOT) : "";
        if (name.isEmpty() || name.startsWith("utf-") || head.indexOf('\0') >= 0 || !isKnown(name)) {
            return of(source, bytes);
        }
        boolean latin = name.equals("iso-8859-1") || name.equals("us-ascii");
        Charset charset = Charset.forName(latin ? "windows-1252" : name);
        return new DecodedText(clean(new String(bytes, charset)), List.of());
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    private static DecodedText strict(Source source, byte[] bytes, Charset charset) {
        try {
            return new DecodedText(clean(decode(bytes, charset)), List.of());
        } catch (CharacterCodingException e) {
            throw FormatReader.refusal(source, "announces " + charset + " and is not; save it as UTF-8", e);
        }
    }

    private static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static String clean(String text) {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return body.indexOf('\r') < 0 ? body : body.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
