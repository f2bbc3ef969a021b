package org.resdiff.report.docx.tracked;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * One character of the old file where it is set, or something in a run that is no character, with what is to become of it.
 * Mutable: the plan is written onto the atoms, and {@link Marker} reads it from them.
 */
final class Atom {
    /** In the place of a character: a note reference, a drawing, a part of a field. */
    static final char OPAQUE = 0;

    final char character;
    final Paragraph paragraph;
    final Element run;
    /** The child of the run that holds it. */
    final Element node;
    /** Its place in the text of the node. */
    final int offset;

    Fate fate = Fate.KEPT;
    boolean claimed;
    final List<Insertion> before = new ArrayList<>();
    final List<Insertion> after = new ArrayList<>();

    Atom(char character, Paragraph paragraph, Element run, Element node, int offset) {
        this.character = character;
        this.paragraph = paragraph;
        this.run = run;
        this.node = node;
        this.offset = offset;
    }

    /** What becomes of something of the old file. */
    enum Fate {
        KEPT,
        DELETED,
        MOVED
    }

    boolean touched() {
        return fate != Fate.KEPT || !before.isEmpty() || !after.isEmpty();
    }

    boolean note() {
        return node.getLocalName().equals("footnoteReference")
                || node.getLocalName().equals("endnoteReference");
    }
}
