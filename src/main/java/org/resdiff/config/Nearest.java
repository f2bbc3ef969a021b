package org.resdiff.config;

import java.util.Collection;
import java.util.Optional;

/** What a misspelt name was meant to be. */
public final class Nearest {
    /** One slip of the hand in so many letters is a slip; more make it another word. */
    private static final int LETTERS_A_SLIP = 3;

    private Nearest() {}

    /** The known name with the fewest letters to add, drop, replace or swap; the first of several, and none that is far. */
    public static Optional<String> of(String unknown, Collection<String> known) {
        String nearest = null;
        int least = unknown.length() / LETTERS_A_SLIP + 1;
        for (String name : known) {
            int distance = distance(unknown, name);
            if (distance < least) {
                least = distance;
                nearest = name;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The optimal string alignment distance: Levenshtein's, with two neighbours swapped as one slip. */
    private static int distance(String a, String b) {
        int[][] distance = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                distance[i][j] = i == 0 || j == 0 ? i + j : step(distance, a, b, i, j);
            }
        }
        return distance[a.length()][b.length()];
    }

    private static int step(int[][] distance, String a, String b, int i, int j) {
        char last = a.charAt(i - 1);
        int replaced = distance[i - 1][j - 1] + (last == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, Math.min(distance[i - 1][j], distance[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && last == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, distance[i - 2][j - 2] + 1) : least;
    }
}
