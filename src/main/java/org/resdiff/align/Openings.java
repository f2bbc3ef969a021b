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
import org.resdiff.text.LongTable;

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

    /** Words among which the "to" stands that ends an address. */
    private static final int ADDRESS = 12;
    /** Words of a phrase, all of which tell what it is about. */
    private static final int PHRASE = 3;

    private static final int[] NOT_READ = {};

    private final Matching matching;
    private final FeatureReader reader;
    private final int to;
    private final int[][][] stems = new int[2][][];
    /** By side and head the clauses of the body that begin with it, in reading order. */
    private final List<Map<List<Integer>, List<Integer>>> byHead = List.of(new HashMap<>(), new HashMap<>());

    private boolean headsRead;

    /** Runs of {@value #PHRASE} words, and by side how many clauses have each. */
    private final LongTable phrases = new LongTable(1 << 8);

    private final List<int[]> holders = new ArrayList<>();

    Openings(Matching matching, FeatureReader reader) {
        this.matching = matching;
        this.reader = reader;
        to = reader.number("to");
        for (int side = OLD; side <= NEW; side++) {
            stems[side] = new int[matching.side(side).size()][];
            Arrays.fill(stems[side], NOT_READ);
        }
    }

    private void readHeads() {
        for (int side = OLD; side <= NEW && !headsRead; side++) {
            for (int clause : matching.side(side).body) {
                List<Integer> head = head(side, clause);
                if (head.size() == HEAD) {
                    Groups.add(byHead.get(side), head, clause);
                }
            }
        }
        headsRead = true;
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
            int[] words = matching.side(side).features[clause].words();
            int[] read = new int[words.length];
            int count = 0;
            for (int word : words) {
                if (!reader.stop(word)) {
                    read[count++] = reader.stem(word);
                }
            }
            stems[side][clause] = Arrays.copyOf(read, count);
        }
        return stems[side][clause];
    }

    boolean stop(int word) {
        return reader.stop(word);
    }

    int stem(int word) {
        return reader.stem(word);
    }

    /** The heads that free clauses of the old document and any of the new one begin with, in the order of the old one. */
    List<List<Integer>> heads() {
        int[] free = matching.freeInBody(OLD);
        if (free.length == 0 || matching.freeInBody(NEW).length == 0) {
            return List.of();
        }
        readHeads();
        Set<List<Integer>> heads = new LinkedHashSet<>();
        for (int clause : free) {
            List<Integer> head = head(OLD, clause);
            if (byHead.get(NEW).containsKey(head)) {
                heads.add(head);
            }
        }
        return List.copyOf(heads);
    }

    /** The clauses that begin with one of the {@link #heads}. */
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

    /** Whether two clauses begin with the same verb and speak of the same matter: of a word that one of them comes back to. */
    boolean sameVerbAndMatter(int old, int now) {
        return sameVerb(old, now) && sameMatter(old, now);
    }

    private boolean sameVerb(int old, int now) {
        int[] one = stems(OLD, old);
        int[] two = stems(NEW, now);
        return one.length > 0 && two.length > 0 && one[0] == two[0];
    }

    private boolean sameMatter(int old, int now) {
        int[] one = stems(OLD, old);
        int[] two = stems(NEW, now);
        Set<Integer> matter = matter(OLD, old);
        matter.retainAll(matter(NEW, now));
        return matter.stream().anyMatch(stem -> twice(one, stem) || twice(two, stem));
    }

    private static boolean twice(int[] stems, int stem) {
        return Arrays.stream(stems).filter(other -> other == stem).count() > 1;
    }

    /** The stems of the words that tell what a clause is about, but for its verb and for those whom the verb addresses. */
    private Set<Integer> matter(int side, int clause) {
        int[] words = matching.side(side).features[clause].words();
        int start = address(words);
        Set<Integer> matter = new HashSet<>();
        for (int i = start; i < words.length; i++) {
            if (reader.content(words[i])) {
                matter.add(reader.stem(words[i]));
            }
        }
        for (int i = 0; i < start; i++) {
            matter.remove(reader.stem(words[i]));
        }
        return matter;
    }

    /** Where what is asked begins: behind "Requests the Secretary-General to"; behind the verb where nobody is addressed. */
    private int address(int[] words) {
        for (int i = 1; i < Math.min(ADDRESS, words.length); i++) {
            if (words[i] == to) {
                return i + 1;
            }
        }
        return Math.min(1, words.length);
    }

    /** Whether two clauses speak of the same matter in a phrase that no other clause of either document has. */
    boolean samePhraseAndMatter(int old, int now) {
        if (!sameMatter(old, now)) {
            return false;
        }
        int[] one = matching.side(OLD).features[old].words();
        int[] two = matching.side(NEW).features[now].words();
        for (int i = 0; i + PHRASE <= one.length; i++) {
            if (content(one, i) == PHRASE && holds(two, one, i) && heldOnce(OLD, one, i) && heldOnce(NEW, one, i)) {
                return true;
            }
        }
        return false;
    }

    private long content(int[] words, int from) {
        return Arrays.stream(words, from, from + PHRASE).filter(reader::content).count();
    }

    /** Whether one clause of a document has a phrase and no other; all phrases are counted when the first is asked for. */
    private boolean heldOnce(int side, int[] words, int from) {
        if (phrases.size() == 0) {
            countPhrases();
        }
        int phrase = phrases.find(key(words, from));
        return phrase >= 0 && holders.get(side)[phrase] == 1;
    }

    private void countPhrases() {
        for (int side = OLD; side <= NEW; side++) {
            int[] count = new int[64];
            int[] last = new int[64];
            for (int clause : matching.side(side).body) {
                int[] words = matching.side(side).features[clause].words();
                for (int at = 0; at + PHRASE <= words.length; at++) {
                    int phrase = phrases.number(key(words, at));
                    if (phrase >= count.length) {
                        count = Arrays.copyOf(count, 2 * phrase);
                        last = Arrays.copyOf(last, 2 * phrase);
                    }
                    if (last[phrase] != clause + 1) {
                        last[phrase] = clause + 1;
                        count[phrase]++;
                    }
                }
            }
            holders.add(count);
        }
        holders.set(OLD, Arrays.copyOf(holders.get(OLD), phrases.size()));
        holders.set(NEW, Arrays.copyOf(holders.get(NEW), phrases.size()));
    }

    private static long key(int[] words, int from) {
        long key = 0;
        for (int i = from; i < from + PHRASE; i++) {
            key = (key ^ words[i]) * 0x9E3779B97F4A7C15L;
            key ^= key >>> 29;
        }
        return key;
    }

    private static boolean holds(int[] words, int[] other, int from) {
        for (int i = 0; i + PHRASE <= words.length; i++) {
            if (Arrays.equals(words, i, i + PHRASE, other, from, from + PHRASE)) {
                return true;
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
