package org.resdiff.report.docx.tracked;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** A paragraph of the old file with its characters, and what is to become of it. Mutable, as {@link Atom} is. */
final class Paragraph {
    final Element element;
    /** As {@code read.word} numbers paragraphs, for the lines of clauses. */
    final int number;

    final boolean inNote;
    /** The row of a data table that holds it; null outside of one. */
    final Element row;

    final List<Atom> atoms = new ArrayList<>();
    final List<NewParagraph> following = new ArrayList<>();
    final List<NewParagraph> preceding = new ArrayList<>();
    final List<List<String>> comments = new ArrayList<>();
    /** The name of the move that takes the whole paragraph away; null for none. */
    String moveName;
    /** What comes into a paragraph that holds nothing. */
    final List<Insertion> inserted = new ArrayList<>();

    Paragraph(Element element, int number, boolean inNote, Element row) {
        this.element = element;
        this.number = number;
        this.inNote = inNote;
        this.row = row;
    }

    /** Whether every word of it goes and none comes. */
    boolean goes() {
        boolean any = false;
        for (Atom atom : atoms) {
            if (!atom.before.isEmpty() || !atom.after.isEmpty()) {
                return false;
            }
            if (atom.character != Atom.OPAQUE && !Stream.blank(atom.character)) {
                if (atom.fate == Atom.Fate.KEPT) {
                    return false;
                }
                any = true;
            }
        }
        return any && inserted.isEmpty();
    }

    /** Whether nothing stands in it and nothing comes. */
    boolean empty() {
        return inserted.isEmpty()
                && atoms.stream().allMatch(atom -> atom.character != Atom.OPAQUE && Stream.blank(atom.character));
    }
}
