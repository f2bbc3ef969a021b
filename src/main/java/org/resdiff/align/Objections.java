package org.resdiff.align;

import static org.resdiff.align.Matching.NEW;
import static org.resdiff.align.Matching.OLD;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What speaks against a pair whose words are no more than somewhat alike: that it speaks of another instrument or, where the
 * verb is another too, that one of the two repeats another clause, or that all they share is a list of who is meant or a formula that others
 * carry.
 */
final class Objections {
    /** Enough that place, neighbours and number do not make up for it. */
    private static final double AGAINST = .25;
    /** A list of who is meant has three members or more. */
    private static final int COMMAS = 2;
    /** Content words that one side may put in the midst of a shared list. */
    private static final int INTRUDERS = 2;

    private final Matching matching;
    private final Openings openings;
    private final Passages passages;
    private final int no;

    Objections(Matching matching, FeatureReader reader, Openings openings, Passages passages) {
        this.matching = matching;
        this.openings = openings;
        this.passages = passages;
        no = reader.number("no");
    }

    /** What is to be taken off the likeness of two clauses. */
    double against(int old, int now) {
        return raised(old, now) ? AGAINST : 0;
    }

    /** Whether anything speaks against the pair. */
    boolean raised(int old, int now) {
        return otherInstrument(old, now)
                || (otherVerb(old, now)
                        && (passages.onlyStock(OLD, old, now, List.of(old))
                                || passages.onlyStock(NEW, now, old, List.of(now))
                                || passages.repeatsAnother(OLD, old, now)
                                || passages.repeatsAnother(NEW, now, old)
                                || onlyListShared(old, now)));
    }

    /** Both cite instruments by "No." and have none in common: general comment No. 7 is not No. 25. */
    private boolean otherInstrument(int old, int now) {
        Set<Integer> ofOld = numbered(OLD, old);
        Set<Integer> ofNew = numbered(NEW, now);
        boolean both = !ofOld.isEmpty() && !ofNew.isEmpty();
        ofNew.retainAll(ofOld);
        return both && ofNew.isEmpty();
    }

    private Set<Integer> numbered(int side, int clause) {
        Set<Integer> numbered = new HashSet<>();
        int[] words = matching.side(side).features[clause].words();
        for (int i = 1; i < words.length; i++) {
            if (words[i - 1] == no) {
                numbered.add(words[i]);
            }
        }
        return numbered;
    }

    private boolean otherVerb(int old, int now) {
        return matching.side(OLD).features[old].verb()
                != matching.side(NEW).features[now].verb();
    }

    /** All content words that both have stand together in a list: "regional and other relevant stakeholders". */
    private boolean onlyListShared(int old, int now) {
        if (commas(OLD, old) < COMMAS || commas(NEW, now) < COMMAS) {
            return false;
        }
        int[] one = openings.stems(OLD, old);
        int[] two = openings.stems(NEW, now);
        return together(one, two) && together(two, one);
    }

    private long commas(int side, int clause) {
        return matching.side(side)
                .clauses
                .get(clause)
                .text()
                .chars()
                .filter(c -> c == ',')
                .count();
    }

    /** Whether what one text shares with the other stands in one stretch of it, not at its beginning. */
    private static boolean together(int[] text, int[] other) {
        int[] shared = IntStream.range(0, text.length)
                .filter(i -> Arrays.stream(other).anyMatch(stem -> stem == text[i]))
                .toArray();
        return shared.length > COMMAS
                && shared[0] > 1
                && shared[shared.length - 1] - shared[0] < shared.length + INTRUDERS;
    }
}
