package org.resdiff.align;

import java.util.Arrays;

/**
 * Numbers words from 0 in the order in which they are first met. Open addressing over one pool of characters: a word that
 * is known already costs no allocation.
 */
final class WordTable {
    private char[] pool = new char[1 << 14];
    private int[] starts = new int[1 << 11];
    private int[] hashes = new int[1 << 11];
    private int[] slots = new int[1 << 12];
    private int size;

    int size() {
        return size;
    }

    /** The number of the word in the first {@code length} characters of the buffer. */
    int number(char[] buffer, int length, int hash) {
        int mask = slots.length - 1;
        int slot = spread(hash) & mask;
        while (slots[slot] != 0) {
            int word = slots[slot] - 1;
            if (hashes[word] == hash && same(word, buffer, length)) {
                return word;
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = size + 1;
        append(buffer, length, hash);
        if (size * 2 > slots.length) {
            grow();
        }
        return size - 1;
    }

    private boolean same(int word, char[] buffer, int length) {
        int start = starts[word];
        if (starts[word + 1] - start != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (pool[start + i] != buffer[i]) {
                return false;
            }
        }
        return true;
    }

    int number(String word) {
        char[] buffer = word.toCharArray();
        int hash = 0;
        for (char c : buffer) {
            hash = hash * 31 + c;
        }
        return number(buffer, buffer.length, hash);
    }

    String word(int number) {
        return new String(pool, starts[number], starts[number + 1] - starts[number]);
    }

    private void append(char[] buffer, int length, int hash) {
        int start = starts[size];
        if (start + length > pool.length) {
            pool = Arrays.copyOf(pool, Math.max(pool.length * 2, start + length));
        }
        System.arraycopy(buffer, 0, pool, start, length);
        if (size + 2 > starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            hashes = Arrays.copyOf(hashes, hashes.length * 2);
        }
        hashes[size] = hash;
        starts[++size] = start + length;
    }

    private void grow() {
        int[] wider = new int[slots.length * 2];
        int mask = wider.length - 1;
        for (int word = 0; word < size; word++) {
            int slot = spread(hashes[word]) & mask;
            while (wider[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            wider[slot] = word + 1;
        }
        slots = wider;
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }
}
