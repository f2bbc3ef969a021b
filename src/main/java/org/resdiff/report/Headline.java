package org.resdiff.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.resdiff.diff.Change;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.Edit;
import org.resdiff.diff.Ledger;
import org.resdiff.diff.MatterChange;
import org.resdiff.diff.Summary;
import org.resdiff.diff.Tally;
import org.resdiff.diff.Watched;
import org.resdiff.model.Clause;
import org.resdiff.model.Diagnostic;
import org.resdiff.model.Matter;
import org.resdiff.text.Token;
import org.resdiff.text.Tokens;
import org.resdiff.text.Typography;

/** What a report says before its rows, in plain words: the writers escape. Where there is nothing to tell, there is no line. */
public final class Headline {
    /** Kinds of matter that may run over pages. */
    private static final Set<Matter.Kind> AROUND =
            Collections.unmodifiableSet(EnumSet.of(Matter.Kind.NARRATIVE, Matter.Kind.OTHER));

    private Headline() {}

    /** All lines that follow the verdict. */
    public static List<String> lines(Comparison comparison) {
        List<String> lines = new ArrayList<>();
        lines.addAll(warnings(comparison));
        Wording wording = new Wording(comparison);
        Summary summary = comparison.summary();
        for (Tally tally : summary.tallies()) {
            lines.add(TallyLine.of(tally, wording));
        }
        lines.add("Clauses: " + Wording.counts(summary));
        if (!summary.strength().empty()) {
            lines.add(StrengthLine.of(comparison, wording));
        }
        lines.addAll(brackets(comparison.ledger(), wording));
        for (Watched phrase : comparison.watched()) {
            lines.add(watched(phrase, wording));
        }
        int around = narrative(comparison).size();
        if (around > 0) {
            lines.add("Text around the resolutions: " + around + (around == 1 ? " piece" : " pieces") + " changed");
        }
        int hidden = 0;
        for (Change change : comparison.changes()) {
            hidden += change.shown() ? 0 : 1;
        }
        if (hidden > 0) {
            lines.add("Not shown: " + hidden + (hidden == 1 ? " clause" : " clauses") + " outside of --only");
        }
        return lines;
    }

    /** What is odd about the two documents as a pair, which a reader must know first. */
    public static List<String> warnings(Comparison comparison) {
        List<String> warnings = new ArrayList<>();
        for (Diagnostic diagnostic : comparison.diagnostics()) {
            if (diagnostic.code().startsWith("pair.")) {
                warnings.add("Warning: " + diagnostic.message());
            }
        }
        return warnings;
    }

    /** The bracket ledger of negotiation texts. */
    public static List<String> brackets(Ledger ledger, Wording wording) {
        List<String> lines = new ArrayList<>();
        Ledger.Side old = ledger.old();
        Ledger.Side now = ledger.now();
        if (old.opened() + old.closed() + now.opened() + now.closed() > 0) {
            lines.add("Brackets: " + change("", pairs(old), pairs(now))
                    + change("; depth ", old.depth() + "", now.depth() + "")
                    + change("; alternatives ", old.alternatives() + "", now.alternatives() + "")
                    + change("; share of the text ", percent(old), percent(now)));
        }
        if (!old.unbalanced().isEmpty()) {
            lines.add("Unbalanced brackets in the old document: " + names(old.unbalanced(), wording::oldName));
        }
        if (!now.unbalanced().isEmpty()) {
            lines.add("Unbalanced brackets in the new document: " + names(now.unbalanced(), wording::nowName));
        }
        if (!ledger.reopened().isEmpty()) {
            lines.add("Agreed text reopened: " + names(ledger.reopened(), wording::nowName));
        }
        return lines;
    }

    private static String pairs(Ledger.Side side) {
        return side.opened() == side.closed()
                ? Integer.toString(side.opened())
                : side.opened() + " opened and " + side.closed() + " closed";
    }

    private static String percent(Ledger.Side side) {
        return String.format(Locale.ROOT, "%.0f %%", side.share() * 100);
    }

    private static String change(String title, String old, String now) {
        return title + (old.equals(now) ? now : old + " → " + now);
    }

    private static String names(List<Clause> clauses, Function<Clause, String> name) {
        return String.join(", ", clauses.stream().map(name).distinct().toList());
    }

    /** "Watch: “where applicable” lost (was in OP3)". */
    public static String watched(Watched watched, Wording wording) {
        String phrase = "Watch: “" + watched.phrase() + "” ";
        return phrase
                + switch (watched.fate()) {
                    case ABSENT -> "is in neither document";
                    case GAINED -> "came in with " + names(watched.now(), wording::nowName);
                    case KEPT -> "kept in " + names(watched.now(), wording::nowName);
                    case MOVED ->
                        "moved from " + names(watched.old(), wording::oldName) + " to "
                                + names(watched.now(), wording::nowName);
                    case EDITED -> "edited in " + names(watched.gone(), wording::oldName) + still(watched, wording);
                    case BRACKETED -> "now in brackets in " + names(watched.now(), wording::nowName);
                    case LOST -> "lost, was in " + names(watched.gone(), wording::oldName) + still(watched, wording);
                };
    }

    private static String still(Watched watched, Wording wording) {
        return watched.now().isEmpty() ? "" : "; now in " + names(watched.now(), wording::nowName);
    }

    /** The changed rows of front and closing matter. */
    public static List<MatterChange> matter(Comparison comparison) {
        List<MatterChange> rows = new ArrayList<>();
        for (MatterChange row : comparison.matter()) {
            if (row.changed()) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** The changed rows of front and closing matter proper: symbols, dates, sponsors and the like. */
    public static List<MatterChange> front(Comparison comparison) {
        return matter(comparison, false);
    }

    /** The changed pieces of text around the resolutions, which may be long: reports tell them last. */
    public static List<MatterChange> narrative(Comparison comparison) {
        return matter(comparison, true);
    }

    private static List<MatterChange> matter(Comparison comparison, boolean around) {
        List<MatterChange> rows = new ArrayList<>();
        for (MatterChange row : comparison.matter()) {
            if (row.changed() && AROUND.contains(row.kind()) == around) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** What a piece of front or closing matter is called: "agenda item". */
    public static String name(Matter.Kind kind) {
        return kind.id().replace('_', ' ');
    }

    /** Whether a changed row is told as names that came and went rather than as two texts. */
    public static boolean byName(MatterChange row) {
        return !row.dropped().isEmpty() || !row.added().isEmpty();
    }

    /** A changed row as edits: names that went and came, or both texts without the words that they begin and end with. */
    public static List<Edit> edits(MatterChange row) {
        if (byName(row)) {
            return List.of(replaced(String.join(", ", row.dropped()), String.join(", ", row.added())));
        }
        List<Token> old = Tokens.of(row.old());
        List<Token> now = Tokens.of(row.now());
        int least = Math.min(old.size(), now.size());
        int head = 0;
        while (head < least && same(old.get(head), now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < least - head && same(old.get(old.size() - 1 - tail), now.get(now.size() - 1 - tail))) {
            tail++;
        }
        // "item 99 (b)" to "item 98 (k)" parts before the bracket or behind it
        if (tail > 0
                && now.get(now.size() - tail).text().equals(")")
                && (unclosed(now.subList(head, now.size() - tail)) || unclosed(old.subList(head, old.size() - tail)))) {
            tail--;
        }
        int oldStart = head < old.size() ? old.get(head).start() : row.old().length();
        int nowStart = head < now.size() ? now.get(head).start() : row.now().length();
        int oldEnd = Math.max(
                oldStart, old.size() > tail ? old.get(old.size() - 1 - tail).end() : 0);
        int nowEnd = Math.max(
                nowStart, now.size() > tail ? now.get(now.size() - 1 - tail).end() : 0);
        List<Edit> edits = new ArrayList<>();
        if (nowStart > 0) {
            edits.add(kept(row.now().substring(0, nowStart)));
        }
        edits.add(replaced(row.old().substring(oldStart, oldEnd), row.now().substring(nowStart, nowEnd)));
        if (nowEnd < row.now().length()) {
            edits.add(kept(row.now().substring(nowEnd)));
        }
        return edits;
    }

    private static boolean unclosed(List<Token> words) {
        int depth = 0;
        for (Token word : words) {
            depth += word.text().equals("(") ? 1 : word.text().equals(")") ? -1 : 0;
        }
        return depth > 0;
    }

    private static boolean same(Token old, Token now) {
        return Typography.fold(old.text()).equals(Typography.fold(now.text()));
    }

    private static Edit kept(String text) {
        return new Edit(Edit.Op.EQUAL, text, text, List.of());
    }

    private static Edit replaced(String old, String now) {
        Edit.Op op = old.isEmpty() ? Edit.Op.INSERT : now.isEmpty() ? Edit.Op.DELETE : Edit.Op.REPLACE;
        return new Edit(op, old, now, List.of());
    }
}
