package org.resdiff.diff.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The steps of the word diff in alphabets of one letter a word. */
class StepsTest {
    private static final boolean[] NONE = new boolean[3];

    @Test
    void myersFindsTheShortestScript() {
        assertEquals(List.of(new Hunk(1, 2, 1, 1), new Hunk(3, 3, 2, 3)), Myers.hunks(letters("abc"), letters("acd")));
        assertEquals(List.of(), Myers.hunks(letters("abc"), letters("abc")));
        assertEquals(List.of(new Hunk(0, 2, 0, 0)), Myers.hunks(letters("ab"), letters("")));
    }

    @Test
    void hunksOfEveryStepTurnOneSequenceIntoTheOther() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            String old = word(random);
            String now = word(random);
            assertEquals(now, applied(Myers.hunks(letters(old), letters(now)), old, now));
            List<Hunk> gaps = AffineGaps.hunks(items(old), items(now), costs(old, 10), costs(now, 10), 6);
            assertEquals(now, applied(gaps, old, now), () -> old + " " + now + " " + gaps);
            List<Hunk> slid = Slide.slid(gaps, items(old), items(now), cuts(old), cuts(now));
            assertEquals(now, applied(slid, old, now), () -> old + " " + now + " " + slid);
            boolean[] content = new boolean[old.length()];
            for (int i = 0; i < content.length; i++) {
                content[i] = old.charAt(i) == 'a';
            }
            assertEquals(now, applied(Islands.absorbed(slid, content, content, content), old, now));
        }
    }

    @Test
    void affineGapsCostNoMoreThanTheShortestScript() {
        Random random = new Random(8);
        for (int round = 0; round < 500; round++) {
            String old = word(random);
            String now = word(random);
            int ours = cost(AffineGaps.hunks(items(old), items(now), costs(old, 10), costs(now, 10), 6));
            assertTrue(ours <= cost(Myers.hunks(letters(old), letters(now))), old + " " + now);
        }
    }

    @Test
    void affineGapsPreferOneHunkToAKeptMark() {
        // keeping the cheap "," saves 3 + 3 but costs another hunk at 6: one hunk reads better
        assertEquals(
                List.of(new Hunk(0, 3, 0, 3)),
                AffineGaps.hunks(items("a,b"), items("c,d"), new int[] {10, 3, 10}, new int[] {10, 3, 10}, 6));
        // a word that carries meaning is kept
        assertEquals(
                List.of(new Hunk(0, 1, 0, 1), new Hunk(2, 3, 2, 3)),
                AffineGaps.hunks(items("axb"), items("cxd"), new int[] {10, 10, 10}, new int[] {10, 10, 10}, 6));
    }

    @Test
    void insertionsSlideToTheBestCut() {
        // old "xaby" now "xababy": "ab" may be inserted at 1, 2 or 3
        int[] flat = new int[5];
        int[] cuts = {0, 0, 5, 0, 5, 0, 0};
        assertEquals(
                List.of(new Hunk(2, 2, 2, 4)),
                Slide.slid(List.of(new Hunk(1, 1, 1, 3)), items("xaby"), items("xababy"), flat, cuts));
    }

    @Test
    void anInsertionSlidesNoFurtherThanToItsNeighbourAndJoinsIt() {
        int[] cuts = {9, 9, 0, 0, 0};
        List<Hunk> hunks = List.of(new Hunk(0, 1, 0, 1), new Hunk(2, 2, 2, 3));
        assertEquals(List.of(new Hunk(0, 1, 0, 2)), Slide.slid(hunks, items("xab"), items("yaab"), new int[4], cuts));
    }

    @Test
    void islandsOfStopWordsAreAbsorbedAndWordsOfMeaningAreNot() {
        List<Hunk> hunks = List.of(new Hunk(0, 1, 0, 1), new Hunk(2, 3, 2, 3));
        assertEquals(
                List.of(new Hunk(0, 3, 0, 3)), Islands.absorbed(hunks, new boolean[] {true, false, true}, NONE, NONE));
        assertEquals(hunks, Islands.absorbed(hunks, new boolean[] {true, true, true}, NONE, NONE));
    }

    @Test
    void aWordThatStandsElsewhereTooIsNoAnchorBetweenReplacedPhrases() {
        boolean[] content = {true, true, true, true, true, true, true};
        boolean[] common = {false, false, false, true, false, false, false};
        List<Hunk> phrases = List.of(new Hunk(0, 3, 0, 3), new Hunk(4, 7, 4, 7));
        assertEquals(List.of(new Hunk(0, 7, 0, 7)), Islands.absorbed(phrases, content, common, new boolean[7]));
        assertEquals(phrases, Islands.absorbed(phrases, content, new boolean[7], new boolean[7]));
        List<Hunk> words = List.of(new Hunk(2, 3, 2, 3), new Hunk(4, 5, 4, 5));
        assertEquals(words, Islands.absorbed(words, content, common, new boolean[7]));
    }

    /** A plain word between two stretches of five words a side is kept by chance; a name is not, nor a word between shorter ones. */
    @Test
    void absorbsALonePlainWordBetweenLongStretches() {
        boolean[] content = {true, true, true, true, true, true, true, true, true, true, true};
        boolean[] plain = new boolean[11];
        plain[5] = true;
        List<Hunk> long5 = List.of(new Hunk(0, 5, 0, 5), new Hunk(6, 11, 6, 11));
        assertEquals(List.of(new Hunk(0, 11, 0, 11)), Islands.absorbed(long5, content, new boolean[11], plain));
        assertEquals(long5, Islands.absorbed(long5, content, new boolean[11], new boolean[11]));
        List<Hunk> shorter = List.of(new Hunk(1, 5, 1, 5), new Hunk(6, 11, 6, 11));
        assertEquals(shorter, Islands.absorbed(shorter, content, new boolean[11], plain));
    }

    @Test
    void anchorsAreTheCommonUniqueItemsInOrder() {
        assertEquals(
                List.of(new Hunk(0, 1, 0, 1), new Hunk(2, 4, 2, 3), new Hunk(5, 5, 4, 5)),
                Anchors.stretches(letters("abxxc"), letters("zbyca")));
        assertEquals(List.of(0, 2, 3), Anchors.longestIncreasing(List.of(1, 5, 2, 3, 0)));
        assertEquals(List.of(), Anchors.longestIncreasing(List.of()));
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }

    /** The new sequence, put together from the old one's equal stretches and the new one's hunks. */
    private static String applied(List<Hunk> hunks, String old, String now) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Hunk hunk : hunks) {
            text.append(old, at, hunk.oldStart()).append(now, hunk.nowStart(), hunk.nowEnd());
            at = hunk.oldEnd();
        }
        return text.append(old.substring(at)).toString();
    }

    private static int cost(List<Hunk> hunks) {
        return hunks.stream()
                .mapToInt(hunk -> 6 + 10 * (hunk.oldLength() + hunk.nowLength()))
                .sum();
    }

    private static List<Character> letters(String text) {
        return text.chars().mapToObj(c -> (char) c).toList();
    }

    private static int[] items(String text) {
        return text.chars().toArray();
    }

    private static int[] costs(String text, int cost) {
        int[] costs = new int[text.length()];
        Arrays.fill(costs, cost);
        return costs;
    }

    private static int[] cuts(String text) {
        int[] cuts = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            cuts[i] = text.charAt(i) == 'b' ? 3 : 0;
        }
        return cuts;
    }
}
