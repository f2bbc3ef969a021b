package org.resdiff.report.brief;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.resdiff.diff.Change;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.Edit;
import org.resdiff.diff.Kind;
import org.resdiff.diff.Significance;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.text.Numerals;

/** The changes that nobody has to talk about, in one line: "12 technical: sessions +1, self references, notes 13, 23–36." */
public final class RollOvers {
    /** Figures of a year. */
    private static final int YEAR = 4;

    private RollOvers() {}

    /** The line for the technical and editorial rows; empty where there are none. */
    static String line(Comparison comparison) {
        List<Change> technical = new ArrayList<>();
        List<Change> editorial = new ArrayList<>();
        for (Change change : comparison.changes()) {
            if (change.shown() && change.significance() == Significance.TECHNICAL) {
                technical.add(change);
            } else if (change.shown() && change.significance() == Significance.EDITORIAL) {
                editorial.add(change);
            }
        }
        List<String> parts = new ArrayList<>();
        if (!technical.isEmpty()) {
            parts.add(counted(technical.size() + " technical", causes(technical)));
        }
        if (!editorial.isEmpty()) {
            parts.add(counted(editorial.size() + " editorial", causes(editorial)));
        }
        return parts.isEmpty() ? "" : String.join("; ", parts) + ".";
    }

    private static String counted(String count, List<String> causes) {
        return causes.isEmpty() ? count : count + ": " + String.join(", ", causes);
    }

    /** What made the rows, each once: "sessions +1", "self references", "notes 13, 23–36". */
    public static List<String> causes(List<Change> rows) {
        Set<Kind> kinds = new TreeSet<>();
        List<Clause> notes = new ArrayList<>();
        for (Change change : rows) {
            if (change.clause().kind() == ClauseKind.FOOTNOTE) {
                notes.add(change.clause());
            } else {
                kinds.addAll(change.kinds());
            }
        }
        List<String> causes = new ArrayList<>();
        for (Kind kind : kinds) {
            causes.add(name(kind, rows));
        }
        if (!notes.isEmpty()) {
            causes.add(notes(notes));
        }
        return causes;
    }

    private static String name(Kind kind, List<Change> rows) {
        return switch (kind) {
            case SESSION_ROLLED -> "sessions" + step(kind, rows);
            case DATE_ROLLED -> "dates" + step(kind, rows);
            case MANDATE_EXTENDED -> "mandates renewed";
            case SELF_REFERENCE -> "self references";
            case CROSS_REFERENCE -> "paragraph numbers cited";
            case REPORT_REFERENCE -> "next reports";
            case CITATION_GROWN -> "citations grown";
            case REFERENCE_COMPLETED -> "fuller citations";
            case NAME_RENAMED -> "names of States";
            case RENUMBERED -> "other numbers";
            case CLAUSE_DIVIDED -> "split or merged";
            case CLAUSE_MOVED -> "moved";
            case LIST_CONJUNCTION, ARTICLE, CHAIN_ADVERB, NAME_ABBREVIATED ->
                switch (kind) {
                    case LIST_CONJUNCTION -> "conjunctions";
                    case ARTICLE -> "articles";
                    case CHAIN_ADVERB -> "Also and Further";
                    default -> "abbreviations";
                };
            default -> kind.id().replace('.', ' ');
        };
    }

    /** " +1" where all sessions or years of a kind moved by the same step; else nothing. */
    private static String step(Kind kind, List<Change> rows) {
        Set<Integer> steps = new TreeSet<>();
        for (Change change : rows) {
            for (Edit edit : change.edits()) {
                if (edit.kinds().contains(kind)) {
                    OptionalInt old = value(edit.old(), kind);
                    OptionalInt now = value(edit.now(), kind);
                    if (old.isPresent() && now.isPresent()) {
                        steps.add(now.getAsInt() - old.getAsInt());
                    }
                }
            }
        }
        if (steps.size() != 1) {
            return "";
        }
        int step = steps.iterator().next();
        if (step == 0) {
            return "";
        }
        String unit = kind == Kind.SESSION_ROLLED ? "" : step == 1 || step == -1 ? " year" : " years";
        return " " + (step > 0 ? "+" : "−") + Math.abs(step) + unit;
    }

    private static OptionalInt value(String text, Kind kind) {
        if (kind == Kind.SESSION_ROLLED) {
            return Numerals.ordinal(text.strip().toLowerCase(Locale.ROOT));
        }
        int end = text.length();
        while (end > 0 && !Character.isDigit(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && text.charAt(start - 1) >= '0' && text.charAt(start - 1) <= '9') {
            start--;
        }
        return end - start == YEAR ? OptionalInt.of(Integer.parseInt(text.substring(start, end))) : OptionalInt.empty();
    }

    /** "notes 13, 23–36"; of notes that bear signs or none, how many there are. */
    public static String notes(List<Clause> notes) {
        List<Integer> numbers = new ArrayList<>();
        for (Clause note : notes) {
            int number = number(note.number());
            if (number < 0) {
                return notes.size() + (notes.size() == 1 ? " note" : " notes");
            }
            numbers.add(number);
        }
        Set<String> ranges = new LinkedHashSet<>();
        for (int i = 0; i < numbers.size(); ) {
            int end = i + 1;
            while (end < numbers.size() && numbers.get(end) == numbers.get(end - 1) + 1) {
                end++;
            }
            ranges.add(numbers.get(i) + (end - i > 2 ? "–" + numbers.get(end - 1) : ""));
            i = end - i == 2 ? i + 1 : end;
        }
        String told = String.join(", ", ranges);
        return (ranges.size() == 1 && told.indexOf('–') < 0 ? "note " : "notes ") + told;
    }

    private static int number(String text) {
        if (text == null || text.isEmpty() || text.length() > YEAR) {
            return -1;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return -1;
            }
        }
        return Integer.parseInt(text);
    }
}
