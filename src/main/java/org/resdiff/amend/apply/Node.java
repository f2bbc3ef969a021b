package org.resdiff.amend.apply;

import org.resdiff.amend.NotedText;
import org.resdiff.model.ClauseKind;

/**
 * A clause of the consolidated text before it is numbered.
 *
 * @param base index of the base clause that goes on in it; -1 for a new one
 * @param depth 0 for a paragraph, 1 for its sub-paragraph, and so on
 * @param number as the base or the paper prints it; null for none
 * @param anchor index of the base clause beside which it stands, or its own
 */
record Node(int base, ClauseKind kind, int depth, String number, NotedText passage, int anchor) {
    Node beside(int newAnchor) {
        return new Node(base, kind, depth, number, passage, newAnchor);
    }

    Node reading(NotedText newPassage) {
        return new Node(base, kind, depth, number, newPassage, anchor);
    }

    Node numbered(String newNumber) {
        return new Node(base, kind, depth, newNumber, passage, anchor);
    }

    boolean isNew() {
        return base < 0;
    }
}
