package org.resdiff.diff;

import java.util.List;
import java.util.Objects;
import org.resdiff.model.Matter;
import org.resdiff.text.Typography;

/**
 * One row of the comparison of front and closing matter.
 *
 * @param kind what the piece says
 * @param old empty where it was added
 * @param now empty where it was dropped
 * @param significance how much it matters: nothing for what only says which document it is, as its symbol and sponsors do
 * @param dropped sponsors that the new document no longer names; empty for another kind
 * @param added sponsors that only the new document names; empty for another kind
 */
public record MatterChange(
        Matter.Kind kind, String old, String now, Significance significance, List<String> dropped, List<String> added) {
    public MatterChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(old, "old");
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(significance, "significance");
        dropped = List.copyOf(dropped);
        added = List.copyOf(added);
    }

    /** Whether a reader sees a difference: sponsors in another order are the same sponsors. */
    public boolean changed() {
        return kind == Matter.Kind.SPONSORS
                ? !dropped.isEmpty() || !added.isEmpty()
                : !Typography.fold(old).equals(Typography.fold(now));
    }
}
