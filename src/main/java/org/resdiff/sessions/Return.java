package org.resdiff.sessions;

import java.util.List;

/**
 * When a text says that its matter comes back.
 *
 * @param session number of the session; 0 where it says nothing
 * @param item words of the title of the agenda item under which it comes back; empty where none is named
 */
record Return(int session, List<String> item) {
    static final Return NOTHING = new Return(0, List.of());

    Return {
        item = List.copyOf(item);
    }
}
