package org.resdiff.text;

import java.util.Arrays;

/** Numbers keys from 0 in the order in which they are first met, by open addressing. */
public final class LongTable {
    /** The keys by their numbers: a new one is written beside the last, not to a far place of a large table. */
    private long[] keys;
    /** The number of a key counted from 1; 0 marks a free slot. */
    private int[] slots;

    private int size;

    /** @param expected how many different keys there may be; it grows for more */
    public LongTable(int expected) {
        keys = new long[Math.max(16, expected)];
        slots = new int[4 * Integer.highestOneBit(keys.length)];
    }

    public int size() {
        return size;
    }

    public int number(long key) {
        int slot = slot(key);
        if (slots[slot] == 0) {
            if (size * 2 > slots.length) {
                grow();
                slot = slot(key);
            }
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, size * 2);
            }
            keys[size] = key;
            slots[slot] = ++size;
        }
        return slots[slot] - 1;
    }

    /** The number of a key, -1 for one that was never numbered. */
    public int find(long key) {
        return slots[slot(key)] - 1;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        for (int number = 0; number < size; number++) {
            slots[slot(keys[number])] = number + 1;
        }
    }

    private int slot(long key) {
        int mask = slots.length - 1;
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & mask;
        while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
