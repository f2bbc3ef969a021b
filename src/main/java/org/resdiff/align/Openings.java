package org.resdiff.align;

import static org.resdiff.align.Matching.NEW;
import static org.resdiff.align.Matching.OLD;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How clauses begin: the stems of their first content words, the verb first. An opening is a drafter's name for a paragraph
 * ("the one that requests a report every 90 days"): where it stands once in each document, the paragraph goes on even if
 * little else of it was kept.
 */
final class Openings {
    /** Content words that make an opening; behind them the objects begin, which are what is redrafted. */
    private static final int LENGTH = 10;
    /** The verb and two words more: many a clause opens with the same verb and addressee. */
    private static final int HEAD = 3;

    private static final int[] NOT_READ = {};

    private final Matching matching;
    private final FeatureReader reader;
    private final int[][][] stems = new int[2][][];
    /** By side and head the clauses of the body that begin with it, in reading order. */
    private final List<Map<List<Integer>, List<Integer>>> byHead = List.of(new HashMap<>(), new HashMap<>());

    Openings(Matching matching, FeatureReader reader) {
        this.matching = matching;
        this.reader = reader;
        for (int side = OLD; side <= NEW; side++) {
            stems[side] = new int[matching.side(side).size()][];
            Arrays.fill(stems[side], NOT_READ);
            for (int clause : matching.side(side).body) {
                List<Integer> head = head(side, clause);
                if (head.size() == HEAD) {
                    byHead.get(side)
                            .computeIfAbsent(head, heading -> new ArrayList<>())
                            .add(clause);
                }
            }
        }
    }

    private List<Integer> head(int side, int clause) {
        List<Integer> head = new ArrayList<>();
        for (int word : matching.side(side).features[clause].words()) {
            if (!reader.stop(word) && head.size() < HEAD) {
                head.add(reader.stem(word));
            }
        }
        return head;
    }

    /** The stems of a clause's words but function words, in their order. */
    @SuppressWarnings("ReferenceEquality") // the mark of what was not read yet
    int[] stems(int side, int clause) {
        if (stems[side][clause] == NOT_READ) {
            stems[side][clause] = Arrays.stream(
                            matching.side(side).features[clause].words())
                    .filter(word -> !reader.stop(word))
                    .map(reader::stem)
                    .toArray();
        }
        return stems[side][clause];
    }

    /** The heads that clauses of both documents begin with, in the order of the old one. */
    List<List<Integer>> heads() {
        Set<List<Integer>> heads = new LinkedHashSet<>();
        for (int clause : matching.side(OLD).body) {
            List<Integer> head = head(OLD, clause);
            if (byHead.get(NEW).containsKey(head)) {
                heads.add(head);
            }
        }
        return List.copyOf(heads);
    }

    /** The clauses that begin with a head. */
    List<Integer> with(int side, List<Integer> head) {
        return byHead.get(side).getOrDefault(head, List.of());
    }

    /** How many content words the openings of two clauses have in common in the same order, the verb among them. */
    int common(int side, int clause, int otherSide, int other) {
        int[] one = Arrays.copyOf(stems(side, clause), Math.min(LENGTH, stems(side, clause).length));
        int[] two = Arrays.copyOf(stems(otherSide, other), Math.min(LENGTH, stems(otherSide, other).length));
        int[][] longest = new int[one.length + 1][two.length + 1];
        for (int i = 1; i <= one.length; i++) {
            for (int j = 1; j <= two.length; j++) {
                longest[i][j] = one[i - 1] == two[j - 1]
                        ? longest[i - 1][j - 1] + 1
                        : Math.max(longest[i - 1][j], longest[i][j - 1]);
            }
        }
        return longest[one.length][two.length];
    }

    /** Whether two clauses begin with the same verb and have a content word next to it in common. */
    boolean alike(int old, int now) {
        int[] one = stems(OLD, old);
        int[] two = stems(NEW, now);
        if (one.length == 0 || two.length == 0 || one[0] != two[0]) {
            return false;
        }
        for (int i = 1; i < Math.min(HEAD, one.length); i++) {
            for (int j = 1; j < Math.min(HEAD, two.length); j++) {
                if (one[i] == two[j]) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a clause holds, in a row, the first words of another: so many of them, not function words alone. */
    boolean headIn(int side, int clause, int holderSide, int holder, int least) {
        int[] head = matching.side(side).features[clause].words();
        int[] words = matching.side(holderSide).features[holder].words();
        for (int start = 0; start < words.length; start++) {
            int equal = 0;
            boolean content = false;
            while (equal < head.length
                    && start + equal < words.length
                    && reader.stem(head[equal]) == reader.stem(words[start + equal])) {
                content |= !reader.stop(head[equal]);
                equal++;
            }
            if (content && equal >= Math.min(least, head.length)) {
                return true;
            }
        }
        return false;
    }

    /** The different stems of a clause's words but function words. */
    Set<Integer> vocabulary(int side, int clause) {
        Set<Integer> vocabulary = new HashSet<>();
        for (int stem : stems(side, clause)) {
            vocabulary.add(stem);
        }
        return vocabulary;
    }

    /** How many different words, function words aside, a whole has of a part that no other part has. */
    int ownWords(int partSide, int part, int whole, List<Integer> parts) {
        Set<Integer> words = vocabulary(partSide, part);
        words.retainAll(vocabulary(1 - partSide, whole));
        for (int other : parts) {
            if (other != part) {
                words.removeAll(vocabulary(partSide, other));
            }
        }
        return words.size();
    }
}
