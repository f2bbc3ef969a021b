package org.resdiff.parse;

import java.util.Comparator;
import java.util.Map;

/** What was seen how often. */
final class Frequencies {
    private Frequencies() {}

    /** The entry counted most, of several the first; null where nothing was. */
    static <K> Map.Entry<K, Integer> most(Map<K, Integer> counts) {
        Map.Entry<K, Integer> most = null;
        for (Map.Entry<K, Integer> entry : counts.entrySet()) {
            if (most == null || entry.getValue() > most.getValue()) {
                most = entry;
            }
        }
        return most;
    }

    /**
     * The entry counted most; null where nothing was.
     *
     * @param order says which of several that were counted as often is meant: the greatest
     */
    static <K> Map.Entry<K, Integer> most(Map<K, Integer> counts, Comparator<K> order) {
        Map.Entry<K, Integer> most = null;
        for (Map.Entry<K, Integer> entry : counts.entrySet()) {
            int more = most == null ? 1 : Integer.compare(entry.getValue(), most.getValue());
            if (more > 0 || (more == 0 && order.compare(entry.getKey(), most.getKey()) > 0)) {
                most = entry;
            }
        }
        return most;
    }
}
