package org.resdiff.report;

import java.util.HashMap;
import java.util.Map;
import org.resdiff.diff.Change;
import org.resdiff.diff.Comparison;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Document;
import org.resdiff.model.Mark;

/** Which footnote each mark of a comparison names, and in which row that note stands. */
public final class Footnotes {
    private final Map<String, Clause> old;
    private final Map<String, Clause> now;
    private final Map<String, Change> oldRows = new HashMap<>();
    private final Map<String, Change> nowRows = new HashMap<>();

    private Footnotes(Comparison comparison) {
        old = named(comparison.old());
        now = named(comparison.now());
        for (Change change : comparison.changes()) {
            change.old().forEach(clause -> oldRows.put(clause.id(), change));
            change.now().forEach(clause -> nowRows.put(clause.id(), change));
        }
    }

    public static Footnotes of(Comparison comparison) {
        return new Footnotes(comparison);
    }

    /** By citing clause and mark and, for a mark that a later clause repeats, by resolution and mark. */
    private static Map<String, Clause> named(Document document) {
        Map<String, Clause> notes = new HashMap<>();
        for (Clause note : document.clauses()) {
            if (note.kind() == ClauseKind.FOOTNOTE && note.number() != null) {
                notes.putIfAbsent("clause " + note.parent() + " " + note.number(), note);
                notes.putIfAbsent("resolution " + note.resolution() + " " + note.number(), note);
            }
        }
        return notes;
    }

    /** The old note that a mark in an old clause names; null if none. */
    Clause old(Clause clause, Mark mark) {
        return note(old, clause, mark);
    }

    /** The new note that a mark in a new clause names; null if none. */
    Clause now(Clause clause, Mark mark) {
        return note(now, clause, mark);
    }

    private static Clause note(Map<String, Clause> notes, Clause clause, Mark mark) {
        Clause own = notes.get("clause " + clause.id() + " " + mark.text());
        return own != null ? own : notes.get("resolution " + clause.resolution() + " " + mark.text());
    }

    /** The row of the note that a mark names; null if it names none. */
    public Change row(Piece.Cite cite) {
        if (cite.now() != null) {
            return nowRows.get(cite.now().id());
        }
        return cite.old() == null ? null : oldRows.get(cite.old().id());
    }

    /** Whether two marks name notes that were linked one to one, or no notes and read alike. */
    boolean linked(Piece.Cite oldCite, Piece.Cite nowCite) {
        if (oldCite.old() == null || nowCite.now() == null) {
            return oldCite.old() == null
                    && nowCite.now() == null
                    && oldCite.text().equals(nowCite.text());
        }
        Change row = nowRows.get(nowCite.now().id());
        return row != null
                && row.equals(oldRows.get(oldCite.old().id()))
                && row.old().size() == 1
                && row.now().size() == 1;
    }
}
