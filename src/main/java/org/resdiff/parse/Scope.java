package org.resdiff.parse;

import java.util.List;

/**
 * The resolution that a clause belongs to.
 *
 * @param id null outside of any
 * @param path what its labels open with: its number where the document holds several, else nothing
 */
record Scope(String id, List<String> path) {
    static final Scope NONE = new Scope(null, List.of());

    Scope {
        path = List.copyOf(path);
    }
}
