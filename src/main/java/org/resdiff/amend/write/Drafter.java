package org.resdiff.amend.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.resdiff.align.Increasing;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.amend.Instruction;
import org.resdiff.amend.Locus;
import org.resdiff.amend.Note;
import org.resdiff.amend.NotedText;
import org.resdiff.amend.Operation;
import org.resdiff.amend.Proposed;
import org.resdiff.amend.apply.Amender;
import org.resdiff.amend.apply.Base;
import org.resdiff.amend.apply.PrintedNumbers;
import org.resdiff.amend.read.Proposals;
import org.resdiff.diff.Change;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.Edit;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Document;
import org.resdiff.model.InputException;
import org.resdiff.text.Typography;

/**
 * Drafts the amendments that turn the old document of a comparison into the new one. Siblings are worked through in the
 * order of the old text: what stays in the heaviest rising sequence is an anchor, beside which the rest is moved or
 * inserted; then come the words of each paragraph.
 */
public final class Drafter {
    private final Base old;
    private final Base now;
    /** For each new clause the old one that goes on in it, -1 for none. */
    private final int[] from;
    /** For each old clause the new one, -1 for none. */
    private final int[] into;

    private final Map<Integer, List<Edit>> edits = new HashMap<>();
    private final Set<String> amendedNotes = new HashSet<>();
    private final List<Instruction> instructions = new ArrayList<>();

    private Drafter(Comparison comparison) {
        this.old = new Base(comparison.old());
        this.now = new Base(comparison.now());
        this.from = filled(now.size());
        this.into = filled(old.size());
        pair(comparison);
    }

    /**
     * The paper that turns old into new, word for word: {@link Amender#apply} on the old document with it gives the texts of
     * the new.
     *
     * @param name what to call the paper
     */
    public static AmendmentPaper draft(Comparison comparison, String name, String sponsor) {
        Drafter drafter = new Drafter(comparison);
        drafter.siblings(-1, -1);
        List<Instruction> ordered = Grouping.group(drafter.instructions);
        if (drafter.renumbers()) {
            ordered.add(Instruction.renumber());
        }
        return exact(
                new AmendmentPaper(name, sponsor, comparison.old().symbol(), ordered, List.of()),
                comparison.old(),
                comparison.now());
    }

    /** The paper such that it turns old into now to the last mark: as printed where the marks of now follow no rule. */
    private static AmendmentPaper exact(AmendmentPaper paper, Document old, Document now) {
        List<Clause> settled = Amender.apply(old, List.of(paper)).clauses();
        List<Clause> asPrinted = Amender.apply(old, List.of(paper.printed())).clauses();
        Set<String> wanted = now.clauses().stream().map(Drafter::visible).collect(Collectors.toSet());
        boolean kept = IntStream.range(0, settled.size())
                .filter(i -> !settled.get(i).text().equals(asPrinted.get(i).text()))
                .allMatch(i -> wanted.contains(visible(settled.get(i))));
        return kept ? paper : paper.printed();
    }

    private static String visible(Clause clause) {
        return Typography.visible(Typography.fold(clause.text()));
    }

    private static int[] filled(int size) {
        int[] none = new int[size];
        Arrays.fill(none, -1);
        return none;
    }

    /** Of a split the first part goes on with the old clause, of a merge the first clause goes on; under parents that go on. */
    private void pair(Comparison comparison) {
        Map<String, Integer> oldById = ids(old);
        Map<String, Integer> nowById = ids(now);
        for (Change change : comparison.changes()) {
            if (change.old().isEmpty() || change.now().isEmpty()) {
                continue;
            }
            int one = oldById.get(change.old().get(0).id());
            int other = nowById.get(change.now().get(0).id());
            if (old.cited(one)
                    || now.cited(other)
                    || old.clause(one).kind() != now.clause(other).kind()) {
                continue;
            }
            from[other] = one;
            if (change.old().size() == 1 && change.now().size() == 1) {
                edits.put(one, change.edits());
            }
        }
        for (int i = 0; i < now.size(); i++) {
            int parent = now.parent(i) < 0 ? -1 : from[now.parent(i)];
            boolean sameParent = from[i] >= 0 && (now.parent(i) < 0 || parent >= 0) && old.parent(from[i]) == parent;
            from[i] = sameParent ? from[i] : -1;
            if (from[i] >= 0) {
                into[from[i]] = i;
            }
        }
    }

    private static Map<String, Integer> ids(Base base) {
        Map<String, Integer> ids = new HashMap<>();
        for (int i = 0; i < base.size(); i++) {
            ids.put(base.clause(i).id(), i);
        }
        return ids;
    }

    private static List<Integer> children(Base base, int parent) {
        return parent >= 0 ? base.children(parent) : base.top();
    }

    /** Drafts for the clauses under an old parent and the new one that it goes on in; -1 for the top of both. */
    private void siblings(int oldParent, int nowParent) {
        List<Integer> before = children(old, oldParent);
        List<Integer> after = children(now, nowParent);
        adopt(before, after);
        Set<Integer> anchors = anchors(after);
        Map<Integer, List<Instruction>> ahead = new HashMap<>();
        Map<Integer, List<Instruction>> behind = new HashMap<>();
        List<Instruction> atEnd = new ArrayList<>();
        int previous = -1;
        int at = 0;
        while (at < after.size()) {
            if (anchors.contains(after.get(at))) {
                previous = from[after.get(at++)];
                continue;
            }
            int end = at;
            while (end < after.size() && !anchors.contains(after.get(end))) {
                end++;
            }
            int next = end < after.size() ? from[after.get(end)] : -1;
            if (previous < 0 && next < 0 && before.isEmpty()) {
                at = put(after, at, end, oldParent, true, 1, atEnd);
                continue;
            }
            // with nothing that stays, the place of the first old clause serves as well
            int follower = previous < 0 && next < 0 ? before.get(0) : next;
            int split = end;
            for (int i = end - 1;
                    i >= at && follower >= 0 && (previous < 0 || belongs(after.get(i), follower, previous));
                    i--) {
                split = i;
            }
            if (split > at) {
                put(after, at, split, previous, true, 0, behind.computeIfAbsent(previous, key -> new ArrayList<>()));
            }
            if (end > split) {
                put(after, split, end, follower, false, 0, ahead.computeIfAbsent(follower, key -> new ArrayList<>()));
            }
            at = end;
        }
        for (int i : before) {
            instructions.addAll(ahead.getOrDefault(i, List.of()));
            if (into[i] >= 0) {
                words(i, into[i]);
                siblings(i, into[i]);
            } else {
                instructions.add(Instruction.delete(List.of(locus(i))));
            }
            instructions.addAll(behind.getOrDefault(i, List.of()));
        }
        instructions.addAll(atEnd);
    }

    /**
     * Where between two clauses that stay as many paragraphs of a kind come as go, each is the new text of the one that
     * stood there: drafters replace a paragraph, and do not delete it and insert another.
     */
    private void adopt(List<Integer> before, List<Integer> after) {
        Set<Integer> anchors = anchors(after);
        Map<Integer, Integer> places = new HashMap<>();
        before.forEach(index -> places.put(index, places.size()));
        int oldAt = 0;
        int nowAt = 0;
        while (nowAt <= after.size()) {
            int nowEnd = nowAt;
            while (nowEnd < after.size() && !anchors.contains(after.get(nowEnd))) {
                nowEnd++;
            }
            int oldEnd = nowEnd < after.size() ? places.get(from[after.get(nowEnd)]) : before.size();
            List<Integer> gone = before.subList(oldAt, oldEnd).stream()
                    .filter(i -> into[i] < 0)
                    .toList();
            List<Integer> come = after.subList(nowAt, nowEnd).stream()
                    .filter(i -> from[i] < 0)
                    .toList();
            boolean alike = gone.size() == come.size();
            for (int i = 0; alike && i < gone.size(); i++) {
                alike = replaceable(gone.get(i), come.get(i));
            }
            for (int i = 0; alike && i < gone.size(); i++) {
                from[come.get(i)] = gone.get(i);
                into[gone.get(i)] = come.get(i);
            }
            oldAt = oldEnd + 1;
            nowAt = nowEnd + 1;
        }
    }

    private boolean replaceable(int gone, int come) {
        return old.clause(gone).kind() == now.clause(come).kind()
                && !old.note(gone)
                && old.children(gone).isEmpty()
                && now.children(come).isEmpty();
    }

    /** The new clauses that stay in place, the more words the rather. */
    private Set<Integer> anchors(List<Integer> after) {
        List<Integer> paired = after.stream().filter(i -> from[i] >= 0).toList();
        int[] values = paired.stream().mapToInt(i -> from[i]).toArray();
        long[] weights = paired.stream()
                .mapToLong(i -> 1
                        + now.subtree(i).stream()
                                .mapToLong(inner -> now.clause(inner).text().length())
                                .sum())
                .toArray();
        boolean[] kept = Increasing.heaviest(values, weights);
        Set<Integer> anchors = new HashSet<>();
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                anchors.add(paired.get(i));
            }
        }
        return anchors;
    }

    /** Whether a new clause goes rather with the anchor after it: of its kind and section, where the one before is not. */
    private boolean belongs(int clause, int follower, int previous) {
        return like(clause, follower) && !like(clause, previous);
    }

    private boolean like(int clause, int anchor) {
        return now.clause(clause).kind() == old.clause(anchor).kind()
                && now.clause(clause)
                        .label()
                        .path()
                        .equals(old.clause(anchor).label().path());
    }

    /** Instructions that bring new clauses, inserted or moved, beside an anchor; the index after them. */
    private int put(
            List<Integer> clauses, int start, int end, int anchor, boolean after, int depth, List<Instruction> into) {
        if (anchor < 0) {
            throw new InputException("the old text has no clause beside which an amendment could put the new ones");
        }
        for (int i = start; i < end; i++) {
            int clause = clauses.get(i);
            if (from[clause] >= 0) {
                Operation side = after ? Operation.MOVE_AFTER : Operation.MOVE_BEFORE;
                into.add(Instruction.move(side, List.of(locus(from[clause])), locus(anchor)));
            } else {
                Operation side = after ? Operation.INSERT_PARAGRAPHS_AFTER : Operation.INSERT_PARAGRAPHS_BEFORE;
                into.add(Instruction.paragraphs(side, locus(anchor), proposed(clause, depth)));
            }
        }
        return end;
    }

    /** Whether a numbered paragraph that stays has another number in the new text, because others come, go or move. */
    private boolean renumbers() {
        boolean shifts = instructions.stream()
                .map(Instruction::operation)
                .anyMatch(does -> does.inserts() || does.moves() || does == Operation.DELETE_PARAGRAPH);
        for (int i = 0; shifts && i < old.size(); i++) {
            Clause one = old.clause(i);
            boolean counts = one.kind() == ClauseKind.OPERATIVE
                    || one.kind() == ClauseKind.SUBPARAGRAPH
                    || one.kind() == ClauseKind.HEADING;
            if (counts
                    && into[i] >= 0
                    && one.number() != null
                    && now.clause(into[i]).number() != null
                    && !one.number().equals(now.clause(into[i]).number())) {
                return true;
            }
        }
        return false;
    }

    private List<Proposed> proposed(int clause, int depth) {
        List<Proposed> all = new ArrayList<>();
        int base = now.depth(clause);
        for (int inner : now.subtree(clause)) {
            Clause one = now.clause(inner);
            int below = depth + now.depth(inner) - base;
            String number = one.kind() == ClauseKind.SUBPARAGRAPH || PrintedNumbers.is(one) ? one.number() : null;
            all.add(new Proposed(one.kind(), below, number, now.printed(inner).proposed()));
        }
        return all;
    }

    private void words(int oldClause, int nowClause) {
        NotedText before = old.passage(oldClause).noted();
        NotedText after = now.passage(nowClause).noted();
        Locus whole = locus(oldClause);
        Locus place = old.children(oldClause).isEmpty() ? whole : whole.chapeauOnly();
        WordDrafter drafter = new WordDrafter(place, before, after);
        if (!drafter.changed()) {
            notes(before, after);
            return;
        }
        List<Edit> diff = edits.getOrDefault(oldClause, List.of());
        WordDrafter.Drafted draft = drafter.draft(diff);
        if (draft == null) {
            Proposed text = new Proposed(Proposals.kind(place), 0, null, after.proposed());
            instructions.add(Instruction.paragraphs(Operation.REPLACE_PARAGRAPH, place, List.of(text)));
            return;
        }
        instructions.addAll(draft.instructions());
        notes(draft.result(), after);
    }

    /** FootnoteNumbers that stay where they are and read otherwise. */
    private void notes(NotedText before, NotedText after) {
        for (int i = 0; i < before.notes().size(); i++) {
            Note one = before.notes().get(i);
            Note other = after.notes().get(i);
            if (one.id() == null || Objects.equals(one.text(), other.text()) || !amendedNotes.add(one.id())) {
                continue;
            }
            int index = old.index(one.id());
            NotedText from = NotedText.of(one.text());
            NotedText to = NotedText.of(other.text());
            Locus locus = locus(index);
            WordDrafter drafter = new WordDrafter(locus, from, to);
            if (!drafter.changed()) {
                continue;
            }
            WordDrafter.Drafted draft = drafter.draft(List.of());
            if (draft != null) {
                instructions.addAll(draft.instructions());
            } else {
                Proposed text = new Proposed(ClauseKind.FOOTNOTE, 0, null, to);
                instructions.add(Instruction.paragraphs(Operation.REPLACE_PARAGRAPH, locus, List.of(text)));
            }
        }
    }

    /** How the paper calls a clause of the old text, so that it can be no other. */
    private Locus locus(int index) {
        return old.locus(index);
    }
}
