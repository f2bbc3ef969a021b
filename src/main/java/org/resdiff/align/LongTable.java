package org.resdiff.align;

/** Numbers keys from 0 in the order in which they are first met, by open addressing. */
final class LongTable {
    private long[] keys = new long[1 << 13];
    /** The number of the key in the same slot, counted from 1; 0 marks a free slot. */
    private int[] numbers = new int[1 << 13];

    private int size;

    int size() {
        return size;
    }

    int number(long key) {
        int slot = slot(keys, numbers, key);
        if (numbers[slot] == 0) {
            if (size * 2 > keys.length) {
                grow();
                slot = slot(keys, numbers, key);
            }
            keys[slot] = key;
            numbers[slot] = ++size;
        }
        return numbers[slot] - 1;
    }

    private void grow() {
        long[] widerKeys = new long[keys.length * 2];
        int[] widerNumbers = new int[keys.length * 2];
        for (int i = 0; i < keys.length; i++) {
            if (numbers[i] != 0) {
                int slot = slot(widerKeys, widerNumbers, keys[i]);
                widerKeys[slot] = keys[i];
                widerNumbers[slot] = numbers[i];
            }
        }
        keys = widerKeys;
        numbers = widerNumbers;
    }

    private static int slot(long[] keys, int[] numbers, long key) {
        int mask = keys.length - 1;
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & mask;
        while (numbers[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
