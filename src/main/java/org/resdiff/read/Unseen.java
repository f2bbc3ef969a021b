package org.resdiff.read;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.resdiff.model.Line;
import org.resdiff.model.Run;
import org.resdiff.text.Typography;

/**
 * Takes out the signs that print nothing, so that nothing after the readers meets them: soft hyphens, zero-width spaces,
 * word joiners, byte order marks, marks of direction. Joiners stay between letters of scripts that they shape. Overrides of
 * direction change what a reader sees, and stay.
 */
final class Unseen {
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char NON_JOINER = '\u200C';
    private static final char JOINER = '\u200D';

    /** Scripts whose letters take another form beside a joiner or a non-joiner. */
    private static final Set<UnicodeScript> SHAPED = EnumSet.of(
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC,
            UnicodeScript.NKO,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN);

    private Unseen() {}

    /** Whether a sign prints nothing, whatever is beside it. */
    static boolean is(char c) {
        return Typography.isUnseen(c) && c != NON_JOINER && c != JOINER;
    }

    /** Whether a line shows nothing. */
    static boolean blank(Line line) {
        String text = line.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Typography.isSpace(c) && !Typography.isUnseen(c)) {
                return false;
            }
        }
        return true;
    }

    /** The lines without such signs. A soft hyphen at the end of a printed line is left to join a word with the next. */
    static List<Line> takenOut(List<Line> lines) {
        List<Line> clean = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean goesOn = line.role() == Line.Role.PRINTED
                    && line.text().indexOf(SOFT_HYPHEN) > 0
                    && i + 1 < lines.size()
                    && !blank(lines.get(i + 1));
            clean.add(any(line.text()) ? takenOut(line, goesOn) : line);
        }
        return clean;
    }

    private static boolean any(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '~' && (is(c) || c == NON_JOINER || c == JOINER)) {
                return true;
            }
        }
        return false;
    }

    private static Line takenOut(Line line, boolean goesOn) {
        String text = line.text();
        StringBuilder clean = new StringBuilder(text.length());
        int[] places = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            places[i] = clean.length();
            char c = text.charAt(i);
            boolean joins = goesOn && c == SOFT_HYPHEN && i == text.length() - 1;
            boolean shapes = (c == NON_JOINER || c == JOINER) && isShaped(text, i);
            if (joins || shapes || !(is(c) || c == NON_JOINER || c == JOINER)) {
                clean.append(c);
            }
        }
        places[text.length()] = clean.length();
        List<Run> runs = new ArrayList<>(line.runs().size());
        for (Run run : line.runs()) {
            if (places[run.end()] > places[run.start()]) {
                runs.add(new Run(places[run.start()], places[run.end()], run.styles()));
            }
        }
        return new Line(clean.toString(), line.role(), line.level(), line.page(), line.number(), line.box(), runs);
    }

    /** Whether letters that a joiner shapes stand on either side. */
    private static boolean isShaped(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && SHAPED.contains(UnicodeScript.of(text.codePointBefore(at)))
                && SHAPED.contains(UnicodeScript.of(text.codePointAt(at + 1)));
    }
}
