package org.resdiff.report.brief;

import org.resdiff.diff.Kind;

/** What a sentence of the brief is about, in the order in which a delegate would say it. */
public enum Topic {
    ADDED("new", "New"),
    DROPPED("dropped", "Dropped"),
    STRONGER("stronger", "Stronger"),
    WEAKER("weaker", "Weaker"),
    OTHER_VERB("otherVerb", "Another verb"),
    DEADLINE("deadlines", "Deadlines and dates"),
    AMOUNT("amounts", "Amounts"),
    MANDATE("mandates", "Mandates"),
    ADDRESSEE("addressees", "Addressees"),
    NEGATION("negations", "Negations"),
    HEDGE("hedges", "Hedges"),
    OTHER("otherWords", "Other changes");

    private final String id;
    private final String title;

    Topic(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** The name in the JSON report. */
    public String id() {
        return id;
    }

    /** How its sentence begins. */
    public String title() {
        return title;
    }

    /** What an edit of a kind belongs to; null for a kind that has no sentence of its own. */
    static Topic of(Kind kind) {
        return switch (kind) {
            case VERB_STRENGTHENED, MODAL_STRENGTHENED -> STRONGER;
            case VERB_WEAKENED, MODAL_WEAKENED -> WEAKER;
            case VERB_CHANGED -> OTHER_VERB;
            case DEADLINE_CHANGED, DATE_CHANGED, PERIODICITY_CHANGED -> DEADLINE;
            case AMOUNT_CHANGED -> AMOUNT;
            case MANDATE_EXTENDED -> MANDATE;
            case ADDRESSEE_CHANGED -> ADDRESSEE;
            case NEGATION_INSERTED, NEGATION_REMOVED -> NEGATION;
            case HEDGE_INSERTED, HEDGE_REMOVED -> HEDGE;
            default -> null;
        };
    }
}
