package org.resdiff.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.resdiff.model.Clause;
import org.resdiff.model.InputException;
import org.resdiff.model.Spoken;

/** The user's pins: read from a file or the command line, and found in the documents. */
public final class Pins {
    /** Labels that an error message offers. */
    private static final int OFFERED = 5;

    private Pins() {}

    /**
     * Reads one pin a line: {@code OP7=OP9}, {@code OP7=}, {@code =OP9}; blank lines and what follows "#" are left out.
     *
     * @param origin name of the file, or of the option for a list of its values; lines are counted from 1 after it
     */
    public static List<Pin> parse(List<String> lines, String origin) {
        List<Pin> pins = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int comment = line.indexOf('#');
            String pin = (comment < 0 ? line : line.substring(0, comment)).strip();
            if (!pin.isEmpty()) {
                pins.add(parse(pin, origin + ":" + (i + 1)));
            }
        }
        return List.copyOf(pins);
    }

    /** Reads one pin, as {@code OP7=OP9}. */
    public static Pin parse(String text, String origin) {
        int equals = text.indexOf('=');
        String old = equals < 0 ? "" : text.substring(0, equals).strip();
        String now = equals < 0 ? "" : text.substring(equals + 1).strip();
        if ((old.isEmpty() && now.isEmpty()) || now.indexOf('=') >= 0) {
            throw new InputException(
                    origin + ": \"" + text + "\" is no pin; write OP7=OP9 to link, OP7= for deleted, =OP9 for added");
        }
        return new Pin(old, now, origin);
    }

    /** Fixes what the pins say before any matcher runs. */
    static void apply(Matching matching, List<Pin> pins) {
        for (Pin pin : pins) {
            int old = pin.old().isEmpty() ? -1 : find(matching, Matching.OLD, pin.old(), pin);
            int now = pin.now().isEmpty() ? -1 : find(matching, Matching.NEW, pin.now(), pin);
            if (old < 0) {
                matching.close(Matching.NEW, now);
            } else if (now < 0) {
                matching.close(Matching.OLD, old);
            } else {
                matching.link(old, now, Pass.PINNED);
            }
        }
    }

    private static int find(Matching matching, int side, String label, Pin pin) {
        List<Clause> clauses = matching.side(side).clauses;
        String name = side == Matching.OLD ? "old" : "new";
        Spoken spoken = new Spoken(clauses);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            if (spoken.means(label, clauses.get(i))) {
                found.add(i);
            }
        }
        if (found.size() > 1) {
            throw new InputException(pin.origin() + ": the " + name + " document has " + found.size() + " clauses "
                    + label + "; a pin needs a label that only one clause has");
        }
        if (found.isEmpty()) {
            throw new InputException(pin.origin() + ": no clause of the " + name + " document is labelled " + label
                    + near(clauses, label));
        }
        int clause = found.get(0);
        if (!matching.free(side, clause)) {
            throw new InputException(pin.origin() + ": " + label + " of the " + name
                    + " document is pinned already; leave one of both pins out");
        }
        return clause;
    }

    private static String near(List<Clause> clauses, String label) {
        String wanted = plain(label);
        String nearest = clauses.stream()
                .map(clause -> clause.label().text())
                .filter(text -> !text.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(text -> distance(plain(text), wanted)))
                .limit(OFFERED)
                .collect(Collectors.joining(", "));
        return nearest.isEmpty() ? "" : "; near it are " + nearest;
    }

    private static String plain(String label) {
        return label.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }

    /** Levenshtein's count of edits; quadratic in labels' few letters. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int substituted = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
