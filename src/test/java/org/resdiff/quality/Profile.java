package org.resdiff.quality;

import static java.util.Map.entry;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much of each edit a redraft gets, as a share of the resolution's paragraphs; a share of less than one paragraph is the
 * chance of one.
 */
enum Profile {
    /** From session to session: dates roll over, a few paragraphs come, go, move or are reworded. */
    TYPICAL(Map.ofEntries(
            entry(EditKind.ROLL_OVER, 1.0),
            entry(EditKind.CITATIONS_GROWN, .04),
            entry(EditKind.INSERT, .06),
            entry(EditKind.DELETE, .05),
            entry(EditKind.SWAP, .01),
            entry(EditKind.MOVE, .015),
            entry(EditKind.BLOCK_MOVE, .005),
            entry(EditKind.SPLIT, .015),
            entry(EditKind.MERGE, .015),
            entry(EditKind.VERB, .05),
            entry(EditKind.CHAIN, .04),
            entry(EditKind.REWORD_LIGHT, .15),
            entry(EditKind.REWORD, .08),
            entry(EditKind.REPLACE, .01),
            entry(EditKind.CHILD_INSERT, .015),
            entry(EditKind.CHILD_DELETE, .01),
            entry(EditKind.CHILD_REWORD, .02),
            entry(EditKind.CHILD_MOVE, .005),
            entry(EditKind.CHILD_TO_OTHER_PARENT, .005))),
    /** A draft after weeks of negotiation: everything above at once and more of it. */
    HARD(Map.ofEntries(
            entry(EditKind.ROLL_OVER, 1.0),
            entry(EditKind.CITATIONS_GROWN, .05),
            entry(EditKind.INSERT, .15),
            entry(EditKind.DELETE, .12),
            entry(EditKind.SWAP, .03),
            entry(EditKind.MOVE, .04),
            entry(EditKind.BLOCK_MOVE, .015),
            entry(EditKind.SPLIT, .04),
            entry(EditKind.MERGE, .04),
            entry(EditKind.VERB, .10),
            entry(EditKind.CHAIN, .08),
            entry(EditKind.REWORD_LIGHT, .20),
            entry(EditKind.REWORD, .25),
            entry(EditKind.REWORD_HEAVY, .06),
            entry(EditKind.REPLACE, .03),
            entry(EditKind.CHILD_INSERT, .03),
            entry(EditKind.CHILD_DELETE, .02),
            entry(EditKind.CHILD_REWORD, .05),
            entry(EditKind.CHILD_MOVE, .01),
            entry(EditKind.CHILD_TO_OTHER_PARENT, .01))),
    /** The same thoughts in other words: 10 to 60 % of the words of nearly every paragraph. */
    REWRITTEN(Map.ofEntries(
            entry(EditKind.ROLL_OVER, 1.0),
            entry(EditKind.INSERT, .05),
            entry(EditKind.DELETE, .05),
            entry(EditKind.SWAP, .01),
            entry(EditKind.MOVE, .01),
            entry(EditKind.SPLIT, .01),
            entry(EditKind.MERGE, .01),
            entry(EditKind.VERB, .10),
            entry(EditKind.REWORD_LIGHT, .20),
            entry(EditKind.REWORD, .40),
            entry(EditKind.REWORD_HEAVY, .45),
            entry(EditKind.REPLACE, .01))),
    /** Typical edits of resolutions whose paragraphs are alike. */
    BOILERPLATE(TYPICAL.shares);

    @SuppressWarnings("ImmutableEnumChecker") // filled once, never handed out to be changed
    private final Map<EditKind, Double> shares;

    Profile(Map<EditKind, Double> shares) {
        this.shares = Collections.unmodifiableMap(new EnumMap<>(shares));
    }

    /** In the order of the kinds, so that a seed always gives the same redraft. */
    Map<EditKind, Double> shares() {
        return shares;
    }
}
