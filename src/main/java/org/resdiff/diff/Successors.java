package org.resdiff.diff;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which clauses of the new document each clause of the old one goes on in, by names of theirs: ids or labels. */
final class Successors {
    private final Map<String, Set<String>> byOld = new HashMap<>();

    void add(String old, String now) {
        Set<String> successors = byOld.get(old);
        if (successors == null) {
            successors = new HashSet<>();
            byOld.put(old, successors);
        }
        successors.add(now);
    }

    boolean has(String old) {
        return byOld.containsKey(old);
    }

    boolean has(String old, String now) {
        return byOld.getOrDefault(old, Set.of()).contains(now);
    }
}
