package org.resdiff.diff;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.resdiff.diff.words.Hunk;
import org.resdiff.diff.words.Myers;
import org.resdiff.diff.words.Spacing;
import org.resdiff.diff.words.WordDiff;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Document;
import org.resdiff.model.Label;
import org.resdiff.model.Matter;
import org.resdiff.text.Numerals;
import org.resdiff.text.Token;
import org.resdiff.text.Tokens;
import org.resdiff.text.Typography;

/**
 * Compares front and closing matter: each kind with its like, pieces of one kind in order, sponsors as sets.
 *
 * <p>What only says which document it is (symbol, date, sponsors, the meeting that adopted it) is no part of what it says, and
 * weighs nothing. Any other text is judged by the rules for clauses, and weighs what they say.
 */
final class Matters {
    private static final Pattern BETWEEN_SPONSORS = Pattern.compile("\\s*[,;]\\s*(?:and\\s+)?|\\s+and\\s+(?=\\p{Lu})");
    /** States whose name holds an "and"; "the" may precede them. */
    private static final Pattern ONE_NAME =
            Pattern.compile("(Antigua|Bosnia|Saint Kitts|Saint Vincent|Sao Tome|Trinidad|Great Britain) and "
                    + "(Barbuda|Herzegovina|Nevis|the Grenadines|Principe|Tobago|Northern Ireland)");

    /** Kinds that only say which document it is. */
    private static final Set<Matter.Kind> MASTHEAD =
            EnumSet.complementOf(EnumSet.of(Matter.Kind.CLOSING, Matter.Kind.NARRATIVE, Matter.Kind.OTHER));
    /** Words of a piece up to which it can be what its kind says: a longer one is prose that was taken for it. */
    private static final int LINE = 60;
    /** The words of the line that says when and where a text was adopted, months and figures left out. */
    private static final Set<String> MEETING = Set.of(
            "plenary",
            "meeting",
            "meetings",
            "th",
            "st",
            "nd",
            "rd",
            "at",
            "the",
            "its",
            "on",
            "session",
            "resumed",
            "closing");

    private final Judge judge;
    private final WordLists lists;
    private final Spacing spacing;

    Matters(Judge judge, WordLists lists, Spacing spacing) {
        this.judge = judge;
        this.lists = lists;
        this.spacing = spacing;
    }

    List<MatterChange> compare(Document old, Document now) {
        List<MatterChange> changes = new ArrayList<>();
        for (Matter.Kind kind : Matter.Kind.values()) {
            List<String> before = old.matterOf(kind);
            List<String> after = now.matterOf(kind);
            if (before.isEmpty() && after.isEmpty()) {
                continue;
            }
            if (kind == Matter.Kind.SPONSORS) {
                changes.add(sponsors(String.join(", ", before), String.join(", ", after)));
            } else {
                changes.addAll(pieces(kind, before, after));
            }
        }
        return changes;
    }

    private List<MatterChange> pieces(Matter.Kind kind, List<String> old, List<String> now) {
        List<MatterChange> rows = new ArrayList<>();
        List<Hunk> hunks = Myers.hunks(folded(old), folded(now));
        int i = 0;
        int j = 0;
        for (Hunk hunk : hunks) {
            for (; i < hunk.oldStart(); i++, j++) {
                rows.add(row(kind, old.get(i), now.get(j)));
            }
            for (; i < hunk.oldEnd() || j < hunk.nowEnd(); i++, j++) {
                rows.add(row(kind, i < hunk.oldEnd() ? old.get(i) : "", j < hunk.nowEnd() ? now.get(j) : ""));
            }
            i = hunk.oldEnd();
            j = hunk.nowEnd();
        }
        for (; i < old.size(); i++, j++) {
            rows.add(row(kind, old.get(i), now.get(j)));
        }
        return rows;
    }

    private static List<String> folded(List<String> texts) {
        List<String> folded = new ArrayList<>();
        for (String text : texts) {
            folded.add(Typography.fold(text));
        }
        return folded;
    }

    private MatterChange row(Matter.Kind kind, String old, String now) {
        return new MatterChange(kind, old, now, significance(kind, old, now), List.of(), List.of());
    }

    private Significance significance(Matter.Kind kind, String old, String now) {
        if (old.equals(now)) {
            return Significance.IDENTICAL;
        }
        boolean masthead = MASTHEAD.contains(kind) && line(old) && line(now);
        boolean meeting = kind == Matter.Kind.CLOSING && meeting(old) && meeting(now);
        if (masthead || meeting) {
            return Significance.IDENTICAL;
        }
        if (old.isEmpty() || now.isEmpty()) {
            return source(old + now) ? Significance.TECHNICAL : Significance.SUBSTANTIVE;
        }
        if (source(old) && source(now)) {
            return Significance.TECHNICAL;
        }
        WordDiff words = WordDiff.of(old, now, lists.stopWords(), spacing);
        Rows.Row row = new Rows.Row(List.of(clause(old)), List.of(clause(now)), null);
        Significance level = Significance.IDENTICAL;
        for (List<Kind> kinds : judge.kinds(row, words)) {
            for (Kind found : kinds) {
                level = level.or(found.significance());
            }
        }
        return level;
    }

    private static boolean line(String text) {
        return Tokens.of(text).size() <= LINE;
    }

    /** Whether a piece is only the meeting and the day on which a text was adopted, or nothing. */
    private static boolean meeting(String text) {
        for (Token token : Tokens.of(text)) {
            String word = token.text().toLowerCase(Locale.ROOT);
            if (!MEETING.contains(word)
                    && !Numerals.MONTHS.contains(word)
                    && Character.isLetter(word.charAt(0))
                    && Numerals.ordinal(word).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a piece is a note, with its mark, that only names a source. */
    private boolean source(String text) {
        Matcher note = NOTE.matcher(text);
        return note.find() && SourceNotes.cites(text.substring(note.end()), lists);
    }

    private static Clause clause(String text) {
        return new Clause("", ClauseKind.UNPARSED, Label.NONE, null, null, null, null, text, 0, 0, List.of());
    }

    /** The mark that a note opens with. */
    private static final Pattern NOTE = Pattern.compile("^(?:\\d{1,3}|[*\u2020]{1,3})\\s+");

    private static MatterChange sponsors(String old, String now) {
        Set<String> before = names(old);
        Set<String> after = names(now);
        return new MatterChange(
                Matter.Kind.SPONSORS, old, now, Significance.IDENTICAL, without(before, after), without(after, before));
    }

    private static List<String> without(Set<String> names, Set<String> others) {
        return names.stream().filter(name -> !others.contains(name)).toList();
    }

    private static Set<String> names(String list) {
        String whole = ONE_NAME.matcher(Typography.fold(list)).replaceAll("$1 & $2");
        return BETWEEN_SPONSORS
                .splitAsStream(whole.replaceFirst("(?i):? (?:revised )?draft (?:resolution|decision)\\s*$", ""))
                .map(name -> name.replace(" & ", " and ").strip())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
