package org.resdiff.diff;

import org.resdiff.model.Matter;

/**
 * One row of the comparison of front and closing matter.
 *
 * @param kind what the piece says
 * @param old empty where it was added
 * @param now empty where it was dropped; equal to {@code old} where nothing changed
 */
public record MatterChange(Matter.Kind kind, String old, String now) {
    public boolean changed() {
        return !old.equals(now);
    }
}
