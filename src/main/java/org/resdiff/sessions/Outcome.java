package org.resdiff.sessions;

import java.util.List;
import java.util.Objects;
import org.resdiff.diff.Change;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.Edit;
import org.resdiff.diff.Significance;
import org.resdiff.diff.Summary;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Words;

/**
 * What an overview says of the comparison of one pair; the comparison itself is too large to keep for a whole session.
 *
 * @param share of the words of both texts that changed in substance, 0 to 1
 * @param weight the same with what acts counted double, and verbs, deadlines, amounts and addressees as more than their words:
 *     what an overview is ranked by
 * @param strongest the first changes in words
 * @param reached whether the pair differs as much as the exit code asks for
 */
public record Outcome(Summary summary, double share, double weight, List<String> strongest, boolean reached) {
    /** Words that a change of a verb, a deadline or the like counts as at least. */
    private static final int TELLING = 12;

    public Outcome {
        Objects.requireNonNull(summary, "summary");
        strongest = List.copyOf(strongest);
    }

    /** The outcome of a comparison. */
    public static Outcome of(Comparison comparison, List<String> strongest, boolean reached) {
        long changed = 0;
        long weighed = 0;
        long all = 0;
        for (Change change : comparison.changes()) {
            all += words(change.old()) + words(change.now());
            if (change.shown() && change.significance() == Significance.SUBSTANTIVE) {
                long words = changedWords(change);
                changed += words;
                weighed += Math.max(words, telling(change) ? TELLING : 0) * (acts(change.clause()) ? 2 : 1);
            }
        }
        double share = all == 0 ? 0 : (double) changed / all;
        double weight = all == 0 ? 0 : (double) weighed / all;
        return new Outcome(comparison.summary(), share, weight, strongest, reached);
    }

    private static boolean acts(Clause clause) {
        return clause.kind() == ClauseKind.OPERATIVE
                || (clause.kind() == ClauseKind.SUBPARAGRAPH
                        && !clause.label().name().startsWith("PP"));
    }

    private static boolean telling(Change change) {
        return change.edits().stream().flatMap(edit -> edit.kinds().stream()).anyMatch(kind -> switch (kind) {
            case VERB_STRENGTHENED,
                    VERB_WEAKENED,
                    VERB_CHANGED,
                    MODAL_STRENGTHENED,
                    MODAL_WEAKENED,
                    DEADLINE_CHANGED,
                    AMOUNT_CHANGED,
                    ADDRESSEE_CHANGED,
                    NEGATION_INSERTED,
                    NEGATION_REMOVED -> true;
            default -> false;
        });
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
