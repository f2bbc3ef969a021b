package org.resdiff.amend.apply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.amend.Note;
import org.resdiff.amend.NotedText;
import org.resdiff.model.ClauseKind;

/**
 * Puts the marks at the end of paragraphs right where the last of a series went or came: the last one closes as the last of
 * the base did, the others go on as the others of the base do, and "and" stands before the last item. A series of the base
 * that keeps no rule of its own keeps its marks, and so does one whose last paragraph stays the last.
 */
final class Closings {
    private static final Pattern MARK = Pattern.compile("(?<stop>[,;.])(?<and> (?:and|or))?$");

    private final Base base;
    private final List<Node> nodes;
    /** For each node the node that it stands under; -1 for none. */
    private final int[] parents;

    private Closings(Base base, List<Node> nodes) {
        this.base = base;
        this.nodes = new ArrayList<>(nodes);
        this.parents = parents(nodes);
    }

    static List<Node> settled(Base base, List<Node> nodes) {
        Closings closings = new Closings(base, nodes);
        closings.settle();
        return closings.nodes;
    }

    private static int[] parents(List<Node> nodes) {
        int[] parents = new int[nodes.size()];
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < parents.length; i++) {
            int depth = Math.min(nodes.get(i).depth(), open.size());
            parents[i] = depth == 0 ? -1 : open.get(depth - 1);
            while (open.size() > depth) {
                open.remove(open.size() - 1);
            }
            open.add(i);
        }
        return parents;
    }

    /** A series: the paragraphs of one resolution, or the sub-paragraphs of one paragraph. */
    private record Series(int parent, String resolution) {}

    private void settle() {
        Map<Series, List<Integer>> series = new LinkedHashMap<>();
        for (int i = nodes.size() - 1; i >= 0; i--) {
            Node node = nodes.get(i);
            boolean item = node.kind() == ClauseKind.SUBPARAGRAPH
                    && parents[i] >= 0
                    && nodes.get(parents[i]).base() >= 0;
            if (item || (node.kind() == ClauseKind.OPERATIVE && parents[i] < 0)) {
                String resolution = base.clause(node.anchor()).resolution();
                series.computeIfAbsent(new Series(parents[i], resolution), key -> new ArrayList<>())
                        .add(0, i);
            }
        }
        // from the inside out: the end of a list is the end of its paragraph too
        series.entrySet().stream()
                .sorted(Comparator.comparingInt(one -> -one.getKey().parent()))
                .forEach(one -> settle(one.getValue(), inBase(one.getKey())));
    }

    private List<Integer> inBase(Series series) {
        if (series.parent() >= 0) {
            return base.children(nodes.get(series.parent()).base()).stream()
                    .filter(child -> base.clause(child).kind() == ClauseKind.SUBPARAGRAPH)
                    .toList();
        }
        return base.top().stream()
                .filter(i -> base.clause(i).kind() == ClauseKind.OPERATIVE
                        && Objects.equals(base.clause(i).resolution(), series.resolution()))
                .toList();
    }

    private void settle(List<Integer> members, List<Integer> old) {
        if (old.isEmpty()) {
            return;
        }
        int oldLast = old.get(old.size() - 1);
        int oldBefore = old.size() > 1 ? old.get(old.size() - 2) : -1;
        int last = members.get(members.size() - 1);
        String closing = mark(baseEnd(oldLast));
        String going = going(old, last);
        String before = oldBefore < 0 ? null : mark(baseEnd(oldBefore));
        boolean and = before != null && before.contains(" ");
        boolean sameLast = nodes.get(last).base() == oldLast;
        boolean sameBefore =
                members.size() > 1 && nodes.get(members.get(members.size() - 2)).base() == oldBefore;
        if (closing == null || going == null || (sameLast && (sameBefore || !and))) {
            return;
        }
        for (int k = 0; k < members.size(); k++) {
            int node = members.get(k);
            int from = nodes.get(node).base();
            if (k == members.size() - 1) {
                if (!sameLast) {
                    close(node, closing);
                }
            } else if (k == members.size() - 2 && and) {
                close(node, before);
            } else if (from < 0 || from == oldLast || (and && from == oldBefore)) {
                close(node, going);
            }
        }
    }

    /** The mark with which all but the last of the base go on; null where they do not all have one. */
    private String going(List<Integer> old, int last) {
        List<String> marks = old.subList(0, old.size() - 1).stream()
                .map(index -> mark(baseEnd(index)))
                .map(mark -> mark == null ? null : mark.substring(0, 1))
                .distinct()
                .toList();
        if (marks.isEmpty()) {
            // a single one does not tell; what is put behind it does, unless it closes
            String mark = mark(nodes.get(end(last)).passage().text());
            return mark == null || mark.startsWith(".") ? null : mark.substring(0, 1);
        }
        return marks.size() == 1 ? marks.get(0) : null;
    }

    private static String mark(String text) {
        Matcher mark = MARK.matcher(text);
        return mark.find() ? mark.group() : null;
    }

    /** The last words of a clause of the base with all that stands under it. */
    private String baseEnd(int index) {
        List<Integer> within = base.subtree(index);
        return base.clause(within.get(within.size() - 1)).text();
    }

    /** The last node of a block. */
    private int end(int node) {
        int end = node;
        while (end + 1 < nodes.size() && under(end + 1, node)) {
            end++;
        }
        return end;
    }

    private boolean under(int node, int above) {
        int parent = parents[node];
        while (parent >= 0 && parent != above) {
            parent = parents[parent];
        }
        return parent >= 0;
    }

    private void close(int block, String mark) {
        int at = end(block);
        NotedText passage = nodes.get(at).passage();
        Matcher old = MARK.matcher(passage.text());
        if (!old.find() || old.group().equals(mark)) {
            return;
        }
        String text = passage.text().substring(0, old.start()) + mark;
        int length = text.codePointCount(0, text.length());
        List<Note> notes = passage.notes().stream()
                .map(note -> note.offset() > length ? note.moved(length - note.offset()) : note)
                .toList();
        nodes.set(at, nodes.get(at).reading(new NotedText(text, notes)));
    }
}
