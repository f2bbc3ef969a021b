package org.resdiff.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lists by what their members have in common. */
final class Groups {
    private Groups() {}

    /** Adds a member to the list of a key, which is made for the first one. */
    static <K, V> void add(Map<K, List<V>> groups, K key, V member) {
        List<V> group = groups.get(key);
        if (group == null) {
            group = new ArrayList<>();
            groups.put(key, group);
        }
        group.add(member);
    }
}
