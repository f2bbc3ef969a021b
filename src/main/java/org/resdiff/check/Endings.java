package org.resdiff.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;

/** The punctuation that closes paragraphs. */
final class Endings {
    /** Paragraphs from which on a document shows a custom of its own, as WHO ends its preamble with semicolons. */
    private static final int CUSTOM = 3;

    /** Marks of notes that were read as part of the text. */
    private static final Pattern NOTE_MARKS = Pattern.compile("(?<=[,;.])[⁰¹²³⁴⁵⁶⁷⁸⁹]+$");

    private static final Pattern JOINED = Pattern.compile("[;,] (?:and|or)$");
    private static final Pattern CONJUNCTION_LAST = Pattern.compile("\\b(?:and|or)[,;.]?$");
    /** "etc.", "Inc.", "U.N.": the full stop is part of the word. */
    private static final Pattern ABBREVIATED_LAST =
            Pattern.compile("(?:\\b(?:etc|al|Inc|Ltd|Co|No|vol|Add|Corr|Rev)|\\b\\p{L}(?:\\.\\p{L})*)\\.$");

    /** Digits behind the comma of "1,000". */
    private static final int THOUSANDS = 3;

    private static final String CLOSERS = "”’\"')]»*";

    private Endings() {}

    /** The mark that ends a text, also one before closing quotes and brackets; a space where there is none. */
    private static char mark(String whole) {
        String text = NOTE_MARKS.matcher(whole).replaceFirst("");
        int end = text.length();
        int digits = end;
        while (digits > 0 && end - digits < 3 && Character.isDigit(text.charAt(digits - 1))) {
            digits--;
        }
        if (digits < end
                && digits > 1
                && ",;.".indexOf(text.charAt(digits - 1)) >= 0
                && (text.charAt(digits - 1) == ';'
                        || (text.charAt(digits - 1) == ',' && end - digits < THOUSANDS)
                        || !Character.isDigit(text.charAt(digits - 2)))) {
            // The mark of a note that was read as a figure of the text.
            return text.charAt(digits - 1);
        }
        char last = end == 0 ? ' ' : text.charAt(end - 1);
        while (end > 0 && (CLOSERS.indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) == ' ')) {
            end--;
        }
        char inner = end == 0 ? ' ' : text.charAt(end - 1);
        return ".,;:".indexOf(last) < 0 && ".,;:".indexOf(inner) >= 0 ? inner : last;
    }

    /** The right mark at the end; null where what is there may mean more than a mark that was missed or mistaken. */
    private static Fix fix(Clause clause, char due) {
        String text = clause.text();
        int end = text.length();
        if (end == 0 || CONJUNCTION_LAST.matcher(text).find()) {
            return null;
        }
        char last = text.charAt(end - 1);
        if (",;.".indexOf(last) >= 0) {
            return text.endsWith("..") || ABBREVIATED_LAST.matcher(text).find()
                    ? null
                    : new Fix(end - 1, end, String.valueOf(due));
        }
        boolean bare = mark(text) == last && (Character.isLetterOrDigit(last) || CLOSERS.indexOf(last) >= 0);
        return bare ? new Fix(end, end, String.valueOf(due)) : null;
    }

    /** Whether a paragraph ends in itself: nothing hangs below it, and no table, heading or unknown text comes next. */
    private static boolean whole(Subject.Body body, Clause clause) {
        Clause next = body.after(clause);
        return body.below(clause).isEmpty()
                && (next == null || (next.kind() != ClauseKind.TABLE && next.kind() != ClauseKind.UNPARSED));
    }

    private static char usual(List<Clause> clauses, char rule, String otherwise) {
        for (int i = 0; i < otherwise.length(); i++) {
            char other = otherwise.charAt(i);
            long others = clauses.stream()
                    .filter(clause -> mark(clause.text()) == other)
                    .count();
            boolean all = others > 1 && others == clauses.size();
            if (all || (others >= CUSTOM && 2 * others > clauses.size())) {
                return other;
            }
        }
        return rule;
    }

    /** "; and": what comes next is joined to it. */
    private static boolean joined(Clause clause) {
        return JOINED.matcher(clause.text()).find();
    }

    private static String name(char mark) {
        return switch (mark) {
            case ',' -> "a comma";
            case ';' -> "a semicolon";
            case ':' -> "a colon";
            case '.' -> "a full stop";
            default -> "no mark";
        };
    }

    static void preamble(Subject subject, Findings found) {
        for (Subject.Body body : subject.enacted()) {
            List<Clause> paragraphs = body.of(ClauseKind.PREAMBULAR);
            int last = paragraphs.size() - 1;
            // WHO has a comma where the operative part comes next, after semicolons.
            List<Clause> others = paragraphs.subList(0, Math.max(0, last));
            char due = usual(paragraphs, usual(others, ',', ";"), ";");
            for (int i = 0; i <= last; i++) {
                Clause clause = paragraphs.get(i);
                char mark = mark(clause.text());
                if (i == last && mark == ',') {
                    continue;
                }
                if (mark != due && mark != ':' && whole(body, clause)) {
                    found.atEnd(
                            clause,
                            "the paragraph ends with " + name(mark) + "; end a paragraph of the preamble with "
                                    + name(due),
                            fix(clause, due));
                }
            }
        }
    }

    /** All but the last. */
    static void operative(Subject subject, Findings found) {
        for (Subject.Body body : subject.enacted()) {
            List<Clause> paragraphs = body.of(ClauseKind.OPERATIVE);
            char due = usual(paragraphs, ';', ".,");
            for (int i = 0; i < paragraphs.size(); i++) {
                Clause clause = paragraphs.get(i);
                char mark = mark(clause.text());
                boolean last = i == paragraphs.size() - 1;
                boolean closes = endsSection(body, clause);
                if (!last
                        && mark != due
                        && mark != ':'
                        && !joined(clause)
                        && !(closes && mark == '.')
                        && whole(body, clause)) {
                    found.atEnd(
                            clause,
                            "the paragraph ends with " + name(mark) + "; end it with " + name(due),
                            fix(clause, due));
                }
            }
        }
    }

    /** Whether a heading comes next: a section may end with a full stop. */
    private static boolean endsSection(Subject.Body body, Clause clause) {
        Clause next = body.after(clause);
        return next != null && next.kind() == ClauseKind.HEADING;
    }

    static void last(Subject subject, Findings found) {
        for (Subject.Body body : subject.enacted()) {
            List<Clause> paragraphs = body.clauses().stream()
                    .filter(clause -> clause.kind() == ClauseKind.OPERATIVE || clause.kind() == ClauseKind.SUBPARAGRAPH)
                    .toList();
            if (paragraphs.isEmpty() || body.of(ClauseKind.OPERATIVE).isEmpty()) {
                continue;
            }
            Clause clause = paragraphs.get(paragraphs.size() - 1);
            char mark = mark(clause.text());
            List<Clause> siblings = paragraphs.stream()
                    .filter(other -> clause.parent() != null && clause.parent().equals(other.parent()))
                    .toList();
            if (mark != '.' && mark != ':' && whole(body, clause) && !bare(siblings)) {
                found.atEnd(
                        clause,
                        "the resolution ends with " + name(mark) + "; end its last paragraph with a full stop",
                        fix(clause, '.'));
            }
        }
    }

    /** Whether it is a list of names or places, which have no marks at their ends. */
    private static boolean bare(List<Clause> items) {
        long bare = items.stream()
                .filter(clause -> ".,;:".indexOf(mark(clause.text())) < 0 && !joined(clause))
                .count();
        return 2 * bare > items.size();
    }

    static void items(Subject subject, Findings found) {
        for (Subject.Body body : subject.enacted()) {
            Clause very = body.clauses().get(body.clauses().size() - 1);
            for (Clause parent : body.clauses()) {
                List<Clause> items = body.below(parent).stream()
                        .filter(clause -> clause.kind() == ClauseKind.SUBPARAGRAPH)
                        .toList();
                boolean stops = items.stream()
                                .filter(clause -> mark(clause.text()) == '.')
                                .count()
                        > 1;
                boolean bare = bare(items);
                for (int i = 0; !bare && i < items.size(); i++) {
                    Clause clause = items.get(i);
                    boolean last = i == items.size() - 1 || clause.id().equals(very.id());
                    char mark = mark(clause.text());
                    Set<Character> due = last ? Set.of(';', ',', '.', ':') : Set.of(';', ',', ':');
                    if (!due.contains(mark) && !joined(clause) && !(stops && mark == '.') && whole(body, clause)) {
                        found.atEnd(
                                clause,
                                "the sub-paragraph ends with " + name(mark) + "; end it with a semicolon"
                                        + (last ? ", or a full stop where the resolution ends" : ""),
                                fix(clause, clause.id().equals(very.id()) ? '.' : ';'));
                    }
                }
            }
        }
    }

    static void and(Subject subject, Findings found) {
        for (Subject.Body body : subject.enacted()) {
            for (Clause parent : body.clauses()) {
                List<Clause> items = body.below(parent).stream()
                        .filter(clause -> clause.kind() == ClauseKind.SUBPARAGRAPH)
                        .toList();
                if (items.size() > 1) {
                    Clause clause = items.get(items.size() - 2);
                    if (body.below(clause).isEmpty() && !clause.text().matches(".*\\b(?:and|or)")) {
                        found.atEnd(
                                clause,
                                "the last item of the list is joined without \"and\"; end this one with \"; and\"");
                    }
                }
            }
        }
    }
}
