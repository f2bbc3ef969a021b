package org.resdiff.amend;

import java.util.Objects;
import org.resdiff.model.ClauseKind;

/**
 * Which paragraph of the base text an instruction means, by the base's own numbers.
 *
 * @param kind what it is called; a sub-paragraph goes by the kind of the numbered paragraph that it stands in
 * @param label PP3, OP4 bis, OP4(a)(ii), a footnote's mark; empty where the paper counts or means all of a kind
 * @param section label path of its section, joined by "/"; empty where the paper names none
 * @param ordinal without a label: the n-th of its kind, 0 for all, {@link #LAST}; with one: which of several that carry it,
 *     0 for the only one
 * @param chapeau the paragraph's own words alone, without its sub-paragraphs
 */
public record Locus(ClauseKind kind, String label, String section, int ordinal, boolean chapeau) {
    public static final int LAST = -1;

    public Locus {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(section, "section");
    }

    public static Locus labelled(ClauseKind kind, String label) {
        return new Locus(kind, label, "", 0, false);
    }

    public static Locus counted(ClauseKind kind, int ordinal) {
        return new Locus(kind, "", "", ordinal, false);
    }

    /** All paragraphs of a kind. */
    public static Locus every(ClauseKind kind) {
        return counted(kind, 0);
    }

    public static Locus title() {
        return counted(ClauseKind.TITLE, 1);
    }

    /** Whether it means several paragraphs. */
    public boolean group() {
        return label.isEmpty() && ordinal == 0;
    }

    public Locus of(String newSection) {
        return new Locus(kind, label, newSection, ordinal, chapeau);
    }

    public Locus under(String path) {
        return new Locus(kind, label + path, section, ordinal, chapeau);
    }

    public Locus chapeauOnly() {
        return new Locus(kind, label, section, ordinal, true);
    }
}
