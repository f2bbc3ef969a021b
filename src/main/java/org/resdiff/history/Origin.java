package org.resdiff.history;

import org.resdiff.model.Clause;

/**
 * A run of words in the newest version and the version that first had them.
 *
 * @param clause of the newest version
 * @param start offset into the clause's text, in code points
 * @param end offset after the run; the runs of a clause cover its text without gaps
 * @param version index of the version that first had the words
 * @param joined index of the version since which the run follows the one before it in the clause; later than {@code version}
 *     where words between the two were taken out, or older words were put together
 * @param source the clause of that version that had them; null where the words come down along the thread
 */
public record Origin(Clause clause, int start, int end, int version, int joined, Clause source) {
    /** Whether the words were taken from another clause of the series, moved or copied. */
    public boolean reused() {
        return source != null;
    }

    /** The words themselves. */
    public String text() {
        String text = clause.text();
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }
}
