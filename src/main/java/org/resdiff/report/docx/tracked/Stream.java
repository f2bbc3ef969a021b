package org.resdiff.report.docx.tracked;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.text.Typography;

/**
 * The letters and signs of a story in reading order, without spaces and what prints nothing, each with the atom that it
 * comes from: how a clause's text is found in the file.
 */
final class Stream {
    private final List<Atom> atoms = new ArrayList<>();
    private final String letters;

    Stream(List<Paragraph> paragraphs) {
        StringBuilder text = new StringBuilder();
        for (Paragraph paragraph : paragraphs) {
            for (Atom atom : paragraph.atoms) {
                if (atom.character != Atom.OPAQUE && !blank(atom.character)) {
                    atoms.add(atom);
                    text.append(fold(atom.character));
                }
            }
        }
        letters = text.toString();
    }

    /** Whether a character is left out: a space, or one that prints nothing. */
    static boolean blank(char c) {
        return Typography.isSpace(c) || Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
    }

    /** A text as it is looked for. */
    static String squeezed(String text) {
        StringBuilder squeezed = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (!blank(text.charAt(i))) {
                squeezed.append(fold(text.charAt(i)));
            }
        }
        return squeezed.toString();
    }

    /** Raised digits are digits in a raised run too. */
    private static char fold(char c) {
        return switch (c) {
            case '\u00B9' -> '1';
            case '\u00B2' -> '2';
            case '\u00B3' -> '3';
            case '\u2070', '\u2074', '\u2075', '\u2076', '\u2077', '\u2078', '\u2079' -> (char) (c - '\u2070' + '0');
            default -> c;
        };
    }

    int size() {
        return atoms.size();
    }

    Atom atom(int index) {
        return atoms.get(index);
    }

    /** Where the first letter of a paragraph stands; -1 where it has none of them. */
    int start(int number) {
        for (int i = 0; i < atoms.size(); i++) {
            if (atoms.get(i).paragraph.number == number) {
                return i;
            }
        }
        return -1;
    }

    /** Where a squeezed text stands, at or after a place, in letters that are no clause's yet; -1 where it does not. */
    int find(String squeezed, int from) {
        for (int at = letters.indexOf(squeezed, from); at >= 0; at = letters.indexOf(squeezed, at + 1)) {
            if (free(at, at + squeezed.length())) {
                return at;
            }
        }
        return -1;
    }

    /** The longest beginning of a squeezed text that stands at a place. */
    int common(String squeezed, int at) {
        int length = 0;
        while (length < squeezed.length()
                && at + length < letters.length()
                && letters.charAt(at + length) == squeezed.charAt(length)
                && !atoms.get(at + length).claimed) {
            length++;
        }
        return length;
    }

    boolean endsParagraph(int index) {
        return index + 1 == atoms.size() || atoms.get(index).paragraph != atoms.get(index + 1).paragraph;
    }

    private boolean free(int from, int to) {
        for (int i = from; i < to; i++) {
            if (atoms.get(i).claimed) {
                return false;
            }
        }
        return true;
    }
}
