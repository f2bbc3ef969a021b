package org.resdiff.library;

import java.util.Arrays;

/**
 * The stretch of two texts that is most alike (Smith and Waterman): a word that both have counts one, a word that is changed,
 * inserted or left out costs what the caller says.
 *
 * @param start of the stretch in the first text, in words
 * @param end after it
 * @param otherStart of the stretch in the other text
 * @param otherEnd after it
 * @param changes words changed, inserted or left out
 */
record LocalMatch(int start, int end, int otherStart, int otherEnd, int changes, int score) {
    static final LocalMatch NONE = new LocalMatch(0, 0, 0, 0, 0, 0);

    /** One row of the table: for each word of the other text, the best stretch that ends there. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Row(int[] score, int[] start, int[] otherStart, int[] changes) {
        static Row of(int size) {
            return new Row(new int[size], new int[size], new int[size], new int[size]);
        }

        void begin(int at, int here, int there) {
            score[at] = 0;
            start[at] = here;
            otherStart[at] = there;
            changes[at] = 0;
        }

        void take(int at, Row from, int fromAt, int newScore, int more) {
            score[at] = newScore;
            start[at] = from.start[fromAt];
            otherStart[at] = from.otherStart[fromAt];
            changes[at] = from.changes[fromAt] + more;
        }
    }

    /** The best stretch, the first of several. Equal numbers are equal words. */
    static LocalMatch of(int[] words, int[] other, int penalty) {
        Row above = Row.of(other.length + 1);
        Row row = Row.of(other.length + 1);
        LocalMatch best = NONE;
        for (int j = 0; j <= other.length; j++) {
            above.begin(j, 0, j);
        }
        for (int i = 1; i <= words.length; i++) {
            row.begin(0, i, 0);
            for (int j = 1; j <= other.length; j++) {
                row.begin(j, i, j);
                boolean same = words[i - 1] == other[j - 1];
                int across = above.score[j - 1] + (same ? 1 : -penalty);
                if (across > 0) {
                    row.take(j, above, j - 1, across, same ? 0 : 1);
                }
                if (above.score[j] - penalty > row.score[j]) {
                    row.take(j, above, j, above.score[j] - penalty, 1);
                }
                if (row.score[j - 1] - penalty > row.score[j]) {
                    row.take(j, row, j - 1, row.score[j - 1] - penalty, 1);
                }
                if (same && row.score[j] > best.score) {
                    best = new LocalMatch(row.start[j], i, row.otherStart[j], j, row.changes[j], row.score[j]);
                }
            }
            Row free = above;
            above = row;
            row = free;
        }
        return best;
    }

    /** All of the words against the stretch of the other text that needs the fewest changes; the first of several. */
    static LocalMatch whole(int[] words, int[] other) {
        int[] above = new int[other.length + 1];
        int[] begins = new int[other.length + 1];
        Arrays.setAll(begins, j -> j);
        for (int i = 1; i <= words.length; i++) {
            int[] row = new int[other.length + 1];
            int[] starts = new int[other.length + 1];
            row[0] = i;
            for (int j = 1; j <= other.length; j++) {
                row[j] = above[j - 1] + (words[i - 1] == other[j - 1] ? 0 : 1);
                starts[j] = begins[j - 1];
                if (above[j] + 1 < row[j]) {
                    row[j] = above[j] + 1;
                    starts[j] = begins[j];
                }
                if (row[j - 1] + 1 < row[j]) {
                    row[j] = row[j - 1] + 1;
                    starts[j] = starts[j - 1];
                }
            }
            above = row;
            begins = starts;
        }
        int best = 0;
        for (int j = 1; j <= other.length; j++) {
            best = above[j] < above[best] ? j : best;
        }
        return new LocalMatch(0, words.length, begins[best], best, above[best], words.length - above[best]);
    }
}
