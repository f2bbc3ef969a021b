package org.resdiff.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.resdiff.align.Alignment;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Document;
import org.resdiff.model.Label;

/** Draws from an alignment what changed, clause by clause, and how much it matters. */
public final class Comparer {
    private final Alignment alignment;

    private Comparer(Alignment alignment) {
        this.alignment = alignment;
    }

    /**
     * Compares linked clauses word by word and judges every change.
     *
     * @param watched phrases to keep an eye on
     */
    public static Comparison compare(Alignment alignment, Lexicon lexicon, List<String> watched) {
        Document old = alignment.old();
        Document now = alignment.now();
        Comparer comparer = new Comparer(alignment);
        List<Change> changes = new ArrayList<>();
        for (Rows.Row row : Rows.of(alignment)) {
            changes.add(comparer.change(row));
        }
        return new Comparison(
                old,
                now,
                changes,
                Matters.compare(old, now),
                Summary.of(changes),
                Ledgers.of(old, now, changes),
                Watch.list(watched, changes),
                List.of());
    }

    private Change change(Rows.Row row) {
        if (row.link() == null) {
            boolean added = row.old().isEmpty();
            String text = joined(added ? row.now() : row.old());
            Kind kind = added ? Kind.CLAUSE_ADDED : Kind.CLAUSE_DELETED;
            List<Edit> edits = text.isEmpty()
                    ? List.of()
                    : List.of(new Edit(
                            added ? Edit.Op.INSERT : Edit.Op.DELETE,
                            added ? "" : text,
                            added ? text : "",
                            List.of(added ? Kind.TEXT_ADDED : Kind.TEXT_REMOVED)));
            return new Change(
                    added ? Relation.ADDED : Relation.DELETED,
                    false,
                    false,
                    row.old(),
                    row.now(),
                    null,
                    kind.significance(),
                    List.of(kind),
                    edits,
                    true);
        }
        WordDiff words = WordDiff.of(joined(row.old()), joined(row.now()));
        List<List<Kind>> kinds = words.hunks().stream().map(Comparer::kinds).toList();
        Significance significance = words.same() ? Significance.IDENTICAL : Significance.SUBSTANTIVE;
        return new Change(
                relation(row, words.same()),
                row.link().moved(),
                renumbered(row),
                row.old(),
                row.now(),
                row.link(),
                significance,
                kinds.stream().flatMap(List::stream).distinct().sorted().toList(),
                words.oldText().equals(words.nowText()) ? List.of() : words.edits(kinds),
                true);
    }

    private static List<Kind> kinds(Hunk hunk) {
        return List.of(hunk.insertion() ? Kind.TEXT_ADDED : hunk.deletion() ? Kind.TEXT_REMOVED : Kind.TEXT_REWORDED);
    }

    private static Relation relation(Rows.Row row, boolean same) {
        if (row.link().split()) {
            return Relation.SPLIT;
        }
        if (row.link().merge()) {
            return Relation.MERGED;
        }
        return same ? Relation.UNCHANGED : Relation.MODIFIED;
    }

    private static String joined(List<Clause> clauses) {
        return clauses.stream().map(Clause::text).collect(Collectors.joining("\n"));
    }

    private boolean renumbered(Rows.Row row) {
        if (row.now().get(0).kind() == ClauseKind.FOOTNOTE) {
            return false;
        }
        List<Label> before =
                row.old().stream().map(clause -> label(alignment.old(), clause)).toList();
        return row.now().stream().map(clause -> label(alignment.now(), clause)).noneMatch(before::contains);
    }

    /** The label within its resolution: two resolutions of other numbers may have the same paragraphs. */
    private static Label label(Document document, Clause clause) {
        List<String> path = clause.label().path();
        boolean underResolution = !path.isEmpty()
                && document.resolutions().stream()
                        .anyMatch(resolution -> resolution.id().equals(clause.resolution())
                                && path.get(0).equals(resolution.number()));
        return underResolution
                ? new Label(path.subList(1, path.size()), clause.label().name())
                : clause.label();
    }
}
