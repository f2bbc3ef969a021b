package org.resdiff.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resdiff.model.Diagnostic;
import org.resdiff.model.Matter;

/**
 * Footnotes with the clauses that cite them. A mark may come again on a later page, so each note takes the first free mark
 * like its own that does not lie pages before it.
 *
 * @param ties one for each note, in their order
 * @param diagnostics marks without a note, notes without a mark
 */
record Notes(List<Tie> ties, List<Diagnostic> diagnostics) {
    /** A note follows its mark on the same page; a paragraph that runs over two more pages may carry the mark at its end. */
    private static final int PAGES_BEFORE = 2;

    /**
     * A footnote and what cites it.
     *
     * @param citing null where the front matter cites it or nothing does
     * @param around what cites it where that is no clause; else null
     */
    record Tie(Block note, Draft citing, Matter around) {}

    /**
     * A mark in the text.
     *
     * @param draft null in matter
     * @param around the piece of matter that it stands in; null in a clause
     */
    record Citation(String mark, Draft draft, Matter around, int page) {}

    /** Ties in linear time. */
    static Notes tie(List<Block> notes, List<Citation> citations) {
        Map<String, Deque<Citation>> free = new HashMap<>();
        for (Citation citation : citations) {
            Deque<Citation> alike = free.get(citation.mark);
            if (alike == null) {
                alike = new ArrayDeque<>();
                free.put(citation.mark, alike);
            }
            alike.add(citation);
        }
        List<Tie> ties = new ArrayList<>(notes.size());
        List<Diagnostic> diagnostics = new ArrayList<>();
        Set<String> noted = new LinkedHashSet<>();
        for (Block note : notes) {
            Deque<Citation> candidates = free.getOrDefault(note.mark(), new ArrayDeque<>());
            while (candidates.size() > 1
                    && candidates.peek().page > 0
                    && candidates.peek().page < note.page() - PAGES_BEFORE) {
                candidates.remove();
            }
            Citation citation = candidates.poll();
            noted.add(note.mark());
            ties.add(
                    new Tie(note, citation == null ? null : citation.draft, citation == null ? null : citation.around));
            if (citation == null) {
                diagnostics.add(
                        Diagnostic.warning("note.uncited", "no mark " + note.mark() + " in the text cites this note")
                                .at(note.page(), note.line()));
            }
        }
        Set<String> missing = new LinkedHashSet<>();
        for (Citation citation : citations) {
            if (!noted.contains(citation.mark)) {
                missing.add(citation.mark);
            }
        }
        if (!missing.isEmpty()) {
            diagnostics.add(Diagnostic.warning("note.missing", "marks without a note: " + String.join(", ", missing)));
        }
        return new Notes(ties, diagnostics);
    }
}
