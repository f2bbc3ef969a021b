package org.resdiff.align;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IncreasingTest {
    @Test
    void nothing() {
        assertArrayEquals(new boolean[0], Increasing.heaviest(new int[0], new long[0]));
    }

    @Test
    void oneMovedToTheFront() {
        assertArrayEquals(
                new boolean[] {true, true, false}, Increasing.heaviest(new int[] {1, 2, 0}, new long[] {1, 1, 1}));
    }

    @Test
    void theHeavyOneStays() {
        assertArrayEquals(
                new boolean[] {false, false, true}, Increasing.heaviest(new int[] {1, 2, 0}, new long[] {1, 1, 3}));
    }

    @Test
    void equalValuesDoNotFollowOneAnother() {
        assertArrayEquals(new boolean[] {false, true}, Increasing.heaviest(new int[] {4, 4}, new long[] {1, 2}));
    }

    @Test
    void asHeavyAsTheBestOfAllSubsets() {
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            int size = 1 + random.nextInt(10);
            int[] values = random.ints(size, 0, 12).toArray();
            long[] weights = random.longs(size, 1, 6).toArray();
            boolean[] kept = Increasing.heaviest(values, weights);
            long best = 0;
            for (int subset = 0; subset < 1 << size; subset++) {
                int bits = subset;
                boolean[] chosen = new boolean[size];
                for (int i = 0; i < size; i++) {
                    chosen[i] = (bits >> i & 1) == 1;
                }
                if (rises(values, chosen)) {
                    best = Math.max(best, weight(weights, chosen));
                }
            }
            assertTrue(rises(values, kept), Arrays.toString(values));
            assertEquals(best, weight(weights, kept), Arrays.toString(values) + Arrays.toString(weights));
        }
    }

    private static boolean rises(int[] values, boolean[] chosen) {
        int last = -1;
        for (int i = 0; i < values.length; i++) {
            if (chosen[i] && values[i] <= last) {
                return false;
            }
            last = chosen[i] ? values[i] : last;
        }
        return true;
    }

    private static long weight(long[] weights, boolean[] chosen) {
        long sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += chosen[i] ? weights[i] : 0;
        }
        return sum;
    }
}
