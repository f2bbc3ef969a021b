package org.resdiff.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.resdiff.align.Alignment;
import org.resdiff.align.Link;
import org.resdiff.diff.words.Spacing;
import org.resdiff.diff.words.WordDiff;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Diagnostic;
import org.resdiff.model.Document;
import org.resdiff.model.Format;
import org.resdiff.model.Label;
import org.resdiff.model.Resolution;

/** Draws from an alignment what changed, clause by clause, and how much it matters. */
public final class Comparer {
    private final Alignment alignment;
    private final WordLists lists;
    private final Judge judge;
    private final Spacing spacing;
    private final Contexts contexts;
    private final Map<List<String>, List<String>> sections;

    /** With fewer rows than this the first thread is ready before a second one has begun; a row takes up to 1 ms at first. */
    private static final int WORTH_SHARING = 32;

    private Comparer(Alignment alignment, Lexicon lexicon) {
        this.alignment = alignment;
        this.lists = WordLists.of(lexicon);
        this.judge = new Judge(new Pair(alignment), lists);
        this.contexts = new Contexts(alignment, lists);
        this.sections = sections();
        this.spacing = printed(alignment.old()) || printed(alignment.now()) ? Spacing.PRINTED : Spacing.REAL;
    }

    /** Whether spaces may be guessed from the distances of letters: plain text is often drawn out of a PDF. */
    private static boolean printed(Document document) {
        Format format = document.source().format();
        return format == Format.PDF || format == Format.TEXT;
    }

    /**
     * Compares linked clauses word by word and judges every change.
     *
     * @param watched phrases to keep an eye on
     */
    public static Comparison compare(Alignment alignment, Lexicon lexicon, List<String> watched) {
        return new Comparer(alignment, lexicon).compare(watched);
    }

    private Comparison compare(List<String> watched) {
        List<Rows.Row> rows = new ArrayList<>(Rows.of(alignment));
        List<Rows.Row> forgotten = Coverage.forgotten(rows, alignment);
        rows.addAll(forgotten);
        // a number that follows from clauses that came, went or moved is no change of its own
        boolean sameOrder = sameOrder(rows);
        List<Diagnostic> diagnostics = new ArrayList<>(Coverage.warnings(forgotten));
        List<Change> found = new ArrayList<>();
        for (Judged row : judged(rows, sameOrder)) {
            found.add(row.change());
            if (row.bound() != null) {
                diagnostics.add(row.bound());
            }
        }
        List<Change> changes = Whereabouts.traced(found, alignment.old(), alignment.now(), lists.stopWords());
        List<MatterChange> matter = new Matters(judge, lists, spacing).compare(alignment.old(), alignment.now());
        diagnostics.addAll(0, PairCheck.warnings(alignment.old(), alignment.now(), changes));
        return new Comparison(
                alignment.old(),
                alignment.now(),
                changes,
                matter,
                Summary.of(changes, matter),
                Ledgers.of(alignment.old(), alignment.now(), changes),
                Watch.list(watched, changes),
                diagnostics);
    }

    private static boolean sameOrder(List<Rows.Row> rows) {
        for (Rows.Row row : rows) {
            Link link = row.link();
            if (link == null || link.moved() || link.split() || link.merge()) {
                return false;
            }
        }
        return true;
    }

    private List<Judged> judged(List<Rows.Row> rows, boolean sameOrder) {
        if (rows.size() >= WORTH_SHARING) {
            return rows.parallelStream().map(row -> judged(row, sameOrder)).toList();
        }
        List<Judged> judged = new ArrayList<>();
        for (Rows.Row row : rows) {
            judged.add(judged(row, sameOrder));
        }
        return judged;
    }

    private Judged judged(Rows.Row row, boolean sameOrder) {
        return row.link() == null ? alone(row) : linked(row, sameOrder);
    }

    /**
     * A row judged.
     *
     * @param bound tells that the words were too many to be compared one by one, or that a second reading found more than
     *     the rules explain; null for neither
     */
    private record Judged(Change change, Diagnostic bound) {}

    /** An added or a deleted clause. */
    private Judged alone(Rows.Row row) {
        boolean added = row.old().isEmpty();
        String text = joined(added ? row.now() : row.old());
        Kind kind = SourceNotes.only(added ? row.now() : row.old(), lists)
                ? Kind.FOOTNOTE_ONLY
                : added ? Kind.CLAUSE_ADDED : Kind.CLAUSE_DELETED;
        Edit edit =
                new Edit(added ? Edit.Op.INSERT : Edit.Op.DELETE, added ? "" : text, added ? text : "", List.of(kind));
        Change change = new Change(
                added ? Relation.ADDED : Relation.DELETED,
                false,
                false,
                row.old(),
                row.now(),
                null,
                null,
                kind.significance(),
                List.of(kind),
                text.isEmpty() ? List.of() : List.of(edit),
                List.of(),
                true);
        return new Judged(change, null);
    }

    private Judged linked(Rows.Row row, boolean sameOrder) {
        String before = joined(row.old());
        String after = joined(row.now());
        boolean equal = before.equals(after);
        boolean numberAlone = !equal && words(row.old()).equals(words(row.now()));
        WordDiff words = equal ? WordDiff.same(after) : WordDiff.of(before, after, lists.stopWords(), spacing);
        Diagnostic bound = !words.bounded()
                ? null
                : Diagnostic.warning(
                        "diff.bound",
                        row.now().get(0).label() + ": more than " + WordDiff.SEARCHED
                                + " words without a common landmark; shown as replaced whole");
        List<List<Kind>> kinds = numberAlone
                ? Collections.nCopies(words.hunks().size(), List.of(Kind.RENUMBERED))
                : judge.kinds(row, words);
        boolean renumbered = renumbered(row);
        Set<Kind> all = EnumSet.noneOf(Kind.class);
        for (List<Kind> hunk : kinds) {
            all.addAll(hunk);
        }
        List<Edit> edits = words.same() ? Edits.ofTypography(words) : Edits.of(words, kinds);
        if (words.same() && changed(edits)) {
            all.add(Kind.TYPOGRAPHY);
        }
        if (row.link().split() || row.link().merge()) {
            all.add(Kind.CLAUSE_DIVIDED);
        }
        if (row.link().moved()) {
            all.add(Kind.CLAUSE_MOVED);
        }
        if (renumbered && sameOrder) {
            all.add(Kind.RENUMBERED);
        }
        Context context = contexts.changed(row.old(), row.now());
        if (context != null) {
            all.add(Kind.CONTEXT_CHANGED);
        }
        if (transferred(row)) {
            all.add(Kind.CLAUSE_TRANSFERRED);
        }
        if (!words.same() && Ledgers.agreed(row.old())) {
            all.add(Kind.AGREED_REOPENED);
        }
        Significance level = level(all);
        if (level != Significance.SUBSTANTIVE) {
            String doubt = numberAlone ? null : Witness.unexplained(before, after, all);
            if (doubt != null) {
                all.add(Kind.UNEXPLAINED);
                bound = Diagnostic.warning(
                        "diff.unexplained",
                        row.now().get(0).label() + ": the rules call this " + level.id() + ", but " + doubt
                                + " changed that they do not account for; shown as substantive");
            }
        }
        Change change = new Change(
                relation(row, words.same() && !all.contains(Kind.TYPOGRAPHY)),
                row.link().moved(),
                renumbered,
                row.old(),
                row.now(),
                row.link(),
                context,
                level(all),
                List.copyOf(all),
                edits,
                List.of(),
                true);
        return new Judged(change, bound);
    }

    private static Significance level(Set<Kind> kinds) {
        Significance level = Significance.IDENTICAL;
        for (Kind kind : kinds) {
            level = level.or(kind.significance());
        }
        return level;
    }

    private static boolean changed(List<Edit> edits) {
        for (Edit edit : edits) {
            if (edit.op() != Edit.Op.EQUAL) {
                return true;
            }
        }
        return false;
    }

    /** Whether a paragraph changed its part: what was recalled in the preamble is now decided, or the other way round. */
    private static boolean transferred(Rows.Row row) {
        return (has(row.old(), ClauseKind.PREAMBULAR) && has(row.now(), ClauseKind.OPERATIVE))
                || (has(row.old(), ClauseKind.OPERATIVE) && has(row.now(), ClauseKind.PREAMBULAR));
    }

    private static boolean has(List<Clause> clauses, ClauseKind kind) {
        for (Clause clause : clauses) {
            if (clause.kind() == kind) {
                return true;
            }
        }
        return false;
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
        return clauses.size() == 1
                ? clauses.get(0).text()
                : clauses.stream().map(Clause::text).collect(Collectors.joining("\n"));
    }

    /** What a clause says: the text, of a heading without the number that it may be named by, "Article 2" or "Article 2 (ports)". */
    private static String words(List<Clause> clauses) {
        Clause clause = clauses.get(0);
        String number = clause.number();
        boolean named = clauses.size() == 1
                && clause.kind() == ClauseKind.HEADING
                && number != null
                && clause.text().startsWith(number);
        String rest = named ? clause.text().substring(number.length()) : "";
        return named && NO_WORD.matcher(rest).lookingAt()
                ? NO_WORD.matcher(rest).replaceFirst("")
                : joined(clauses);
    }

    /** What may part a heading's number from its words. */
    private static final Pattern NO_WORD = Pattern.compile("(?![\\p{L}\\p{N}])[\\s.:\u2013\u2014-]*+");

    private boolean renumbered(Rows.Row row) {
        if (row.now().get(0).kind() == ClauseKind.FOOTNOTE) {
            return false;
        }
        for (Clause old : row.old()) {
            Label before = moved(label(alignment.old(), old));
            for (Clause now : row.now()) {
                Label after = label(alignment.now(), now);
                if (before.name().equals(after.name()) && before.path().equals(after.path())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The old label as it reads in the new document's sections: a section that was renamed renumbers nothing in it. */
    private Label moved(Label old) {
        for (int depth = sections.isEmpty() ? 0 : old.path().size(); depth > 0; depth--) {
            List<String> section = sections.get(old.path().subList(0, depth));
            if (section != null) {
                List<String> path = new ArrayList<>(section);
                path.addAll(old.path().subList(depth, old.path().size()));
                return new Label(path, old.name());
            }
        }
        return old;
    }

    /** Linked headings by their paths, old to new. */
    private Map<List<String>, List<String>> sections() {
        Map<List<String>, List<String>> sections = new HashMap<>();
        for (Link link : alignment.links()) {
            Clause old = alignment.old().clauses().get(link.old().get(0));
            Clause now = alignment.now().clauses().get(link.now().get(0));
            if (old.kind() == ClauseKind.HEADING && now.kind() == ClauseKind.HEADING) {
                sections.putIfAbsent(whole(label(alignment.old(), old)), whole(label(alignment.now(), now)));
            }
        }
        return sections;
    }

    private static List<String> whole(Label label) {
        List<String> whole = new ArrayList<>(label.path());
        whole.add(label.name());
        return whole;
    }

    /** The label within its resolution: two resolutions of other numbers may have the same paragraphs. */
    private static Label label(Document document, Clause clause) {
        List<String> path = clause.label().path();
        if (!path.isEmpty()) {
            for (Resolution resolution : document.resolutions()) {
                if (resolution.id().equals(clause.resolution()) && path.get(0).equals(resolution.number())) {
                    return new Label(
                            path.subList(1, path.size()), clause.label().name());
                }
            }
        }
        return clause.label();
    }
}
