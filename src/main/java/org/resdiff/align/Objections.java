package org.resdiff.align;

import static org.resdiff.align.Matching.NEW;
import static org.resdiff.align.Matching.OLD;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    /** The share of the stems in common that may stand outside of a shared list. */
    private static final double OUTSIDE = .20;
    /** Words behind which a text of its own stands, beside the list. */
    private static final int OWN_STEMS = 4;
    /** Words before "No." that name the instrument, and behind it its number. */
    private static final int NAME = 4;
    /** The share of equal stems, citations aside, from which on two texts are one that cites something else. */
    private static final double SAME_BUT_FOR_CITATION = .5;
    /** A shorter chapeau, as "After section 5 insert", is stock: it continues where its items do. */
    private static final int STOCK_CHAPEAU = 12;
    /** Likeness from which two items may be versions of one. */
    private static final double LIKELY_ITEM = .30;
    /** More pairs of items are not compared. */
    private static final long MOST_ITEMS = 400;

    private final Matching matching;
    private final Weights weights;
    private final Openings openings;
    private final Passages passages;
    private final int no;
    /** By side and clause the numbers behind "No."; null before they are asked for. */
    private final int[][][] numbered = new int[2][][];
    /** By side and clause the items right under it. */
    private final List<Map<Integer, List<Integer>>> items;

    Objections(Matching matching, Weights weights, FeatureReader reader, Openings openings, Passages passages) {
        this.matching = matching;
        this.weights = weights;
        this.openings = openings;
        this.passages = passages;
        no = reader.number("no");
        numbered[OLD] = new int[matching.side(OLD).size()][];
        numbered[NEW] = new int[matching.side(NEW).size()][];
        items = List.of(items(OLD), items(NEW));
    }

    private Map<Integer, List<Integer>> items(int side) {
        Map<Integer, List<Integer>> items = new HashMap<>();
        Side here = matching.side(side);
        for (int clause : here.body) {
            if (here.parent[clause] >= 0) {
                Groups.add(items, here.parent[clause], clause);
            }
        }
        return items;
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

    /**
     * Whether two clauses are not versions of one another, however alike their words: all else than the name of another
     * instrument is different too, the verb is another and only a list of who is meant is shared, or they are a stock chapeau of
     * other items. What was linked already for a better reason is left alone.
     */
    boolean forbids(int old, int now) {
        return !matching.linked(old, now)
                && (otherItems(old, now)
                        || (otherInstrument(old, now) && !sameButForCitation(old, now))
                        || (otherVerb(old, now) && onlyListShared(old, now)));
    }

    /** A short chapeau on both sides, with items of which none may be a version of another. */
    private boolean otherItems(int old, int now) {
        if (matching.side(OLD).features[old].length() >= STOCK_CHAPEAU
                || matching.side(NEW).features[now].length() >= STOCK_CHAPEAU) {
            return false;
        }
        List<Integer> one = items.get(OLD).getOrDefault(old, List.of());
        List<Integer> two = items.get(NEW).getOrDefault(now, List.of());
        if (one.isEmpty() || two.isEmpty() || (long) one.size() * two.size() > MOST_ITEMS) {
            return false;
        }
        for (int before : one) {
            for (int after : two) {
                boolean likely = matching.linked(before, after)
                        || items.get(OLD).containsKey(before)
                        || items.get(NEW).containsKey(after)
                        || weights.similarity(matching.side(OLD).features[before], matching.side(NEW).features[after])
                                >= LIKELY_ITEM;
                if (likely) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Both cite instruments by "No." and have none in common: general comment No. 7 is not No. 25. */
    private boolean otherInstrument(int old, int now) {
        int[] ofOld = numbered(OLD, old);
        int[] ofNew = numbered(NEW, now);
        if (ofOld.length == 0 || ofNew.length == 0) {
            return false;
        }
        for (int number : ofOld) {
            if (contains(ofNew, number)) {
                return false;
            }
        }
        return true;
    }

    private int[] numbered(int side, int clause) {
        if (numbered[side][clause] == null) {
            int[] words = matching.side(side).features[clause].words();
            int[] found = new int[words.length];
            int count = 0;
            for (int i = 1; i < words.length; i++) {
                if (words[i - 1] == no) {
                    found[count++] = words[i];
                }
            }
            numbered[side][clause] = Arrays.copyOf(found, count);
        }
        return numbered[side][clause];
    }

    /** Whether half of the stems are the same, those aside that name the instruments. */
    private boolean sameButForCitation(int old, int now) {
        Set<Integer> one = besideCitations(OLD, old);
        Set<Integer> two = besideCitations(NEW, now);
        int all = one.size() + two.size();
        one.retainAll(two);
        return 2 * one.size() >= SAME_BUT_FOR_CITATION * all;
    }

    private Set<Integer> besideCitations(int side, int clause) {
        int[] words = matching.side(side).features[clause].words();
        Set<Integer> beside = new HashSet<>();
        for (int i = 0; i < words.length; i++) {
            boolean named = i > 0 && words[i - 1] == no;
            for (int j = i; j < Math.min(words.length, i + NAME); j++) {
                named |= words[j] == no;
            }
            if (!named && !openings.stop(words[i])) {
                beside.add(openings.stem(words[i]));
            }
        }
        return beside;
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

    private int commas(int side, int clause) {
        String text = matching.side(side).clauses.get(clause).text();
        int commas = 0;
        for (int i = 0; i < text.length(); i++) {
            commas += text.charAt(i) == ',' ? 1 : 0;
        }
        return commas;
    }

    /**
     * Whether nearly all that one text shares with the other stands in one stretch of it, not at its beginning, and much of it
     * outside of that stretch is its own.
     */
    private static boolean together(int[] text, int[] other) {
        boolean[] shared = new boolean[text.length];
        int all = 0;
        for (int i = 0; i < text.length; i++) {
            shared[i] = contains(other, text[i]);
            all += shared[i] ? 1 : 0;
        }
        // the stretch with the most shared stems above those of its own
        int best = 0;
        int bestStart = 0;
        int bestEnd = 0;
        int start = 0;
        int sum = 0;
        for (int i = 0; i < text.length; i++) {
            if (sum <= 0) {
                sum = 0;
                start = i;
            }
            sum += shared[i] ? 1 : -1;
            if (sum > best) {
                best = sum;
                bestStart = start;
                bestEnd = i + 1;
            }
        }
        int inside = 0;
        for (int i = bestStart; i < bestEnd; i++) {
            inside += shared[i] ? 1 : 0;
        }
        int own = text.length - (bestEnd - bestStart) - (all - inside);
        return inside > COMMAS && bestStart > 1 && all - inside <= OUTSIDE * all && own >= OWN_STEMS;
    }

    private static boolean contains(int[] values, int wanted) {
        for (int value : values) {
            if (value == wanted) {
                return true;
            }
        }
        return false;
    }
}
