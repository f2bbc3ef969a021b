package org.resdiff.read;

import java.util.Locale;
import org.resdiff.model.Format;

/**
 * How to read.
 *
 * @param from the format the user named, null to find it from the content, then the name
 * @param revisions which side of tracked changes to read
 */
public record ReadOptions(Format from, Revisions revisions) {
    public static final ReadOptions DEFAULT = new ReadOptions(null, Revisions.ACCEPT);

    /** What to make of a document's own tracked changes. */
    public enum Revisions {
        ACCEPT,
        REJECT;

        /** The name on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
