package org.resdiff.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.resdiff.diff.Change;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.Edit;
import org.resdiff.diff.Kind;
import org.resdiff.diff.Significance;
import org.resdiff.diff.words.Spacing;
import org.resdiff.diff.words.WordDiff;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Clause;
import org.resdiff.model.Document;
import org.resdiff.model.Format;
import org.resdiff.text.Token;

/** Joins the clauses of successive versions into threads, one comparison after the other. */
final class Weaver {
    /**
     * What a clause continues.
     *
     * @param version of the old clauses
     * @param now all clauses that the old ones go on in, this one among them
     */
    record Descent(int version, List<Clause> old, List<Clause> now) {}

    final List<Document> versions;
    final Set<String> stopWords;
    private final List<Growing> threads = new ArrayList<>();
    /** By version, the thread of each clause by the clause's id. */
    private final List<Map<String, Growing>> places = new ArrayList<>();
    /** By version, what each clause continues, by the clause's id; none for new ones. */
    private final List<Map<String, Descent>> descents = new ArrayList<>();

    private final Endings endings = new Endings();

    Weaver(List<Document> versions, Lexicon lexicon) {
        this.versions = List.copyOf(versions);
        this.stopWords = Set.copyOf(lexicon.entries("stop-words.txt"));
        start();
        for (Clause clause : versions.get(0).clauses()) {
            begin(0, clause, State.FIRST, null);
        }
    }

    private void start() {
        places.add(new HashMap<>());
        descents.add(new HashMap<>());
    }

    /** The thread of a clause. */
    Growing thread(int version, Clause clause) {
        return places.get(version).get(clause.id());
    }

    /** What a clause continues; null if it is new. */
    Descent descent(int version, Clause clause) {
        return descents.get(version).get(clause.id());
    }

    /** The next version, by its comparison with the one before. */
    void add(Comparison comparison) {
        int version = places.size();
        start();
        List<Clause> added = new ArrayList<>();
        List<Growing> ended = new ArrayList<>();
        for (Change change : comparison.changes()) {
            if (change.old().isEmpty()) {
                added.addAll(change.now());
            } else if (change.now().isEmpty()) {
                for (Clause clause : change.old()) {
                    Growing thread = thread(version - 1, clause);
                    thread.add(new Cell(version, State.GONE, null, change.significance(), false, change.edits(), null));
                    ended.add(thread);
                }
            } else {
                ended.addAll(link(version, change));
            }
        }
        Map<String, Growing> back = endings.back(added);
        for (Clause clause : added) {
            Growing thread = back.get(clause.id());
            if (thread == null) {
                begin(version, clause, State.FIRST, null);
            } else {
                bringBack(version, clause, thread);
            }
        }
        ended.forEach(endings::add);
    }

    /** Continues the threads of linked clauses; gives those that a merge ended. */
    private List<Growing> link(int version, Change change) {
        List<Clause> old = change.old();
        List<Clause> now = change.now();
        State state = state(change);
        Descent descent = new Descent(version - 1, old, now);
        int mainOld = now.size() > 1 ? 0 : mostKept(old, now.get(0));
        int mainNow = old.size() > 1 ? 0 : mostKept(now, old.get(0));
        Growing main = thread(version - 1, old.get(mainOld));
        put(
                version,
                main,
                now.get(mainNow),
                new Cell(
                        version, state, now.get(mainNow), change.significance(), change.moved(), change.edits(), null));
        now.forEach(clause -> descents.get(version).put(clause.id(), descent));
        for (int i = 0; i < now.size(); i++) {
            if (i != mainNow) {
                begin(version, now.get(i), State.SPLIT, main);
            }
        }
        List<Growing> ended = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            if (i != mainOld) {
                Growing merged = thread(version - 1, old.get(i));
                merged.add(new Cell(version, State.MERGED, null, change.significance(), false, List.of(), main.id));
                ended.add(merged);
            }
        }
        return ended;
    }

    private static State state(Change change) {
        if (change.now().size() > 1) {
            return State.SPLIT;
        }
        if (change.old().size() > 1) {
            return State.MERGED;
        }
        boolean onlyMoved = change.moved() && change.kinds().stream().allMatch(kind -> kind == Kind.CLAUSE_MOVED);
        return onlyMoved ? State.MOVED : State.of(change.significance());
    }

    /** Which of several clauses shares most words with a whole; the first of equals. */
    private static int mostKept(List<Clause> parts, Clause whole) {
        Set<String> words = new HashSet<>(Words.of(whole.text()).runs(2));
        int best = 0;
        long most = -1;
        for (int i = 0; i < parts.size() && parts.size() > 1; i++) {
            long kept = Words.of(parts.get(i).text()).runs(2).stream()
                    .filter(words::contains)
                    .count();
            if (kept > most) {
                most = kept;
                best = i;
            }
        }
        return best;
    }

    private void begin(int version, Clause clause, State state, Growing from) {
        Growing thread = new Growing(threads.size() + 1);
        threads.add(thread);
        Edit whole = new Edit(Edit.Op.INSERT, "", clause.text(), List.of());
        List<Edit> edits = version == 0 || from != null || clause.text().isEmpty() ? List.of() : List.of(whole);
        put(
                version,
                thread,
                clause,
                new Cell(
                        version,
                        state,
                        clause,
                        version == 0 ? Significance.IDENTICAL : Significance.SUBSTANTIVE,
                        false,
                        edits,
                        from == null ? null : from.id));
    }

    private void bringBack(int version, Clause clause, Growing thread) {
        descents.get(version).put(clause.id(), new Descent(thread.lastVersion, List.of(thread.last), List.of(clause)));
        WordDiff words =
                WordDiff.of(thread.last.text(), clause.text(), stopWords, spacing(thread.lastVersion, version));
        put(
                version,
                thread,
                clause,
                new Cell(version, State.BACK, clause, Significance.SUBSTANTIVE, false, edits(words), null));
    }

    private void put(int version, Growing thread, Clause clause, Cell cell) {
        thread.add(cell);
        places.get(version).put(clause.id(), thread);
    }

    /** Whether spaces may be guessed: plain text is often drawn out of a PDF. */
    Spacing spacing(int old, int now) {
        return printed(old) || printed(now) ? Spacing.PRINTED : Spacing.REAL;
    }

    private boolean printed(int version) {
        Format format = versions.get(version).source().format();
        return format == Format.PDF || format == Format.TEXT;
    }

    private static List<Edit> edits(WordDiff words) {
        List<Edit> edits = new ArrayList<>();
        int old = 0;
        int now = 0;
        for (var hunk : words.hunks()) {
            int oldStart = start(words.oldText(), words.old(), hunk.oldStart());
            int nowStart = start(words.nowText(), words.now(), hunk.nowStart());
            equal(
                    edits,
                    words.oldText().substring(old, oldStart),
                    words.nowText().substring(now, nowStart));
            old = start(words.oldText(), words.old(), hunk.oldEnd());
            now = start(words.nowText(), words.now(), hunk.nowEnd());
            String before = words.oldText().substring(oldStart, old);
            String after = words.nowText().substring(nowStart, now);
            if (before.isEmpty() || after.isEmpty()) {
                edits.add(new Edit(before.isEmpty() ? Edit.Op.INSERT : Edit.Op.DELETE, before, after, List.of()));
            } else {
                edits.add(new Edit(Edit.Op.REPLACE, before, after, List.of()));
            }
        }
        equal(edits, words.oldText().substring(old), words.nowText().substring(now));
        return edits;
    }

    private static void equal(List<Edit> edits, String before, String after) {
        if (!before.isEmpty() || !after.isEmpty()) {
            edits.add(new Edit(Edit.Op.EQUAL, before, after, List.of()));
        }
    }

    private static int start(String text, List<Token> tokens, int index) {
        return index < tokens.size() ? tokens.get(index).start() : text.length();
    }

    /** The threads in the order of the newest version; one that ended comes after the clause that it used to follow. */
    List<Strand> strands() {
        Map<Integer, List<Growing>> after = new HashMap<>();
        Set<Integer> placed = new HashSet<>();
        for (int version = versions.size() - 1; version >= 0; version--) {
            int previous = 0;
            // of several that follow the same clause in one version the order is kept; older versions go behind newer
            // ones
            Map<Integer, List<Growing>> found = new LinkedHashMap<>();
            for (Clause clause : versions.get(version).clauses()) {
                Growing thread = thread(version, clause);
                if (placed.add(thread.id)) {
                    found.computeIfAbsent(previous, id -> new ArrayList<>()).add(thread);
                }
                previous = thread.id;
            }
            found.forEach((id, list) ->
                    after.computeIfAbsent(id, key -> new ArrayList<>()).addAll(0, list));
        }
        List<Strand> strands = new ArrayList<>();
        List<Growing> stack = new ArrayList<>(reversed(after.getOrDefault(0, List.of())));
        while (!stack.isEmpty()) {
            Growing thread = stack.remove(stack.size() - 1);
            strands.add(new Strand(thread.id, thread.cells));
            stack.addAll(reversed(after.getOrDefault(thread.id, List.of())));
        }
        return strands;
    }

    private static List<Growing> reversed(List<Growing> threads) {
        List<Growing> reversed = new ArrayList<>(threads);
        Collections.reverse(reversed);
        return reversed;
    }

    /** The texts of clauses as a comparison joins them. */
    static String joined(List<Clause> clauses) {
        return clauses.stream().map(Clause::text).collect(Collectors.joining("\n"));
    }
}
