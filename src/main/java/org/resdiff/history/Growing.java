package org.resdiff.history;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.model.Clause;

/** A thread as it grows. */
final class Growing {
    final int id;
    final List<Cell> cells = new ArrayList<>();
    /** The last clause, and the version that has it. */
    Clause last;

    int lastVersion;

    Growing(int id) {
        this.id = id;
    }

    void add(Cell cell) {
        cells.add(cell);
        if (cell.clause() != null) {
            last = cell.clause();
            lastVersion = cell.version();
        }
    }
}
