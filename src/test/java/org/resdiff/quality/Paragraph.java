package org.resdiff.quality;

import java.util.Set;
import java.util.TreeSet;
import org.resdiff.model.ClauseKind;

/**
 * One paragraph of a draft under edit.
 *
 * @param depth 0 for a paragraph of the resolution, 1 for its sub-paragraphs, and so on
 * @param origins paragraphs of the first draft that go on here: none for one that was inserted, several for a merge
 */
record Paragraph(ClauseKind kind, int depth, String text, Set<Integer> origins) {
    Paragraph {
        origins = Set.copyOf(origins);
    }

    Paragraph with(String newText) {
        return new Paragraph(kind, depth, newText, origins);
    }

    Paragraph mergedWith(Paragraph other, String newText) {
        Set<Integer> both = new TreeSet<>(origins);
        both.addAll(other.origins);
        return new Paragraph(kind, depth, newText, both);
    }

    String[] words() {
        return text.split(" ");
    }
}
