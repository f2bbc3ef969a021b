package org.resdiff.sessions;

import java.util.List;
import java.util.Objects;
import org.resdiff.diff.Change;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.Edit;
import org.resdiff.diff.Significance;
import org.resdiff.diff.Summary;
import org.resdiff.model.Clause;
import org.resdiff.model.Words;

/**
 * What an overview says of the comparison of one pair; the comparison itself is too large to keep for a whole session.
 *
 * @param share of the words of both texts that changed in substance, 0 to 1
 * @param reached whether the pair differs as much as the exit code asks for
 */
public record Outcome(Summary summary, double share, boolean reached) {
    public Outcome {
        Objects.requireNonNull(summary, "summary");
    }

    /** The outcome of a comparison. */
    public static Outcome of(Comparison comparison, boolean reached) {
        long changed = 0;
        long all = 0;
        for (Change change : comparison.changes()) {
            all += words(change.old()) + words(change.now());
            if (change.shown() && change.significance() == Significance.SUBSTANTIVE) {
                changed += changedWords(change);
            }
        }
        return new Outcome(comparison.summary(), all == 0 ? 0 : (double) changed / all, reached);
    }

    private static long changedWords(Change change) {
        if (change.old().isEmpty() || change.now().isEmpty()) {
            return words(change.old()) + words(change.now());
        }
        return change.edits().stream()
                .filter(edit -> edit.kinds().stream().anyMatch(kind -> kind.significance() == Significance.SUBSTANTIVE))
                .mapToLong(Outcome::words)
                .sum();
    }

    private static long words(Edit edit) {
        return edit.op() == Edit.Op.EQUAL ? 0 : Words.in(edit.old()) + Words.in(edit.now());
    }

    private static long words(List<Clause> clauses) {
        return clauses.stream().mapToLong(clause -> Words.in(clause.text())).sum();
    }
}
