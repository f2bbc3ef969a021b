package org.resdiff.amend;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.model.ClauseKind;

/** Puts instructions together as drafters do: one to delete several paragraphs, one to insert or move a run of them. */
final class Grouping {
    private Grouping() {}

    /** The instructions in order; those that joined an earlier one stand where it stood. */
    static List<Instruction> group(List<Instruction> instructions) {
        List<Instruction> grouped = new ArrayList<>();
        for (Instruction instruction : instructions) {
            int last = grouped.size() - 1;
            int partner = instruction.operation() == Operation.DELETE_PARAGRAPH ? deletion(grouped, instruction) : last;
            Instruction joined = partner < 0 ? null : join(grouped.get(partner), instruction);
            if (joined == null) {
                grouped.add(instruction);
            } else {
                grouped.set(partner, joined);
            }
        }
        return grouped;
    }

    private static int deletion(List<Instruction> grouped, Instruction instruction) {
        for (int i = grouped.size() - 1; i >= 0; i--) {
            if (grouped.get(i).operation() == Operation.DELETE_PARAGRAPH && alike(grouped.get(i), instruction)) {
                return i;
            }
        }
        return -1;
    }

    /** Both delete paragraphs with a plain number of one kind. */
    private static boolean alike(Instruction one, Instruction other) {
        Locus first = one.loci().get(0);
        Locus second = other.loci().get(0);
        boolean counted = first.kind() == ClauseKind.PREAMBULAR || first.kind() == ClauseKind.OPERATIVE;
        return counted
                && first.kind() == second.kind()
                && first.section().equals(second.section())
                && LocusWords.plain(first)
                && LocusWords.plain(second);
    }

    /** One instruction that does what two do; null where they have to stay apart. */
    private static Instruction join(Instruction one, Instruction other) {
        if (one.operation() != other.operation()) {
            return null;
        }
        return switch (one.operation()) {
            case DELETE_PARAGRAPH -> alike(one, other) ? one.at(both(one.loci(), other.loci())) : null;
            case MOVE_AFTER, MOVE_BEFORE -> one.to().equals(other.to()) ? one.at(both(one.loci(), other.loci())) : null;
            case INSERT_PARAGRAPHS_AFTER, INSERT_PARAGRAPHS_BEFORE ->
                one.loci().equals(other.loci()) && kind(one) == kind(other) && kind(one) != ClauseKind.TABLE
                        ? one.reading(both(one.paragraphs(), other.paragraphs()))
                        : null;
            default -> null;
        };
    }

    private static ClauseKind kind(Instruction insertion) {
        return insertion.paragraphs().get(0).kind();
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
