package org.resdiff.history;

import java.util.List;
import org.resdiff.model.Clause;

/**
 * One clause through the versions, a thread of the history.
 *
 * @param id 1-based, in the order in which threads begin
 * @param cells by version; none where the thread has not begun, or between the version that dropped the clause and the one that
 *     brought it back
 */
public record Strand(int id, List<Cell> cells) {
    public Strand {
        cells = List.copyOf(cells);
    }

    /** The cell of a version; null where the thread has none. */
    public Cell cell(int version) {
        for (Cell cell : cells) {
            if (cell.version() == version) {
                return cell;
            }
        }
        return null;
    }

    /** The clause as the newest version that has it words it. */
    public Clause latest() {
        for (int i = cells.size() - 1; i >= 0; i--) {
            if (cells.get(i).clause() != null) {
                return cells.get(i).clause();
            }
        }
        throw new IllegalStateException("a thread without a clause");
    }
}
