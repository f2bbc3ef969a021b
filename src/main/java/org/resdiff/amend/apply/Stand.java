package org.resdiff.amend.apply;

import java.util.Locale;

/** How one amendment stands to another on the same base. {@link #id()} is its name in JSON. */
public enum Stand {
    APART("they touch different paragraphs"),
    SAME("both ask for the same"),
    BESIDE("both work on one paragraph, and both can be done"),
    FOOTHOLD("one changes the words beside which the other puts its own"),
    OVERLAP("both change the same words"),
    AGAINST("one takes away or rewrites what the other works on"),
    /** Of words a conflict; new paragraphs can both stand there, in an order that is to be settled. */
    ONE_SLOT("two texts for one place");

    private final String meaning;

    Stand(String meaning) {
        this.meaning = meaning;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** One line for a reader. */
    public String meaning() {
        return meaning;
    }

    public boolean conflict() {
        return compareTo(FOOTHOLD) >= 0;
    }
}
