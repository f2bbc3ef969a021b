package org.resdiff.amend.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.resdiff.amend.Instruction;
import org.resdiff.amend.Locus;
import org.resdiff.amend.LocusWords;
import org.resdiff.amend.Operation;
import org.resdiff.amend.read.LocusReader;
import org.resdiff.model.ClauseKind;

/**
 * Puts instructions together as drafters do: one to delete several paragraphs, one to insert or move a run of them, one for
 * the same words in several paragraphs; and what changes in one paragraph in a row, so that it makes one item.
 */
final class Grouping {
    private Grouping() {}

    /** The instructions in order; those that joined an earlier one stand where it stood. */
    static List<Instruction> group(List<Instruction> instructions) {
        List<Instruction> grouped = new ArrayList<>();
        for (Instruction instruction : instructions) {
            int last = grouped.size() - 1;
            int partner = instruction.operation() == Operation.DELETE_PARAGRAPH
                    ? deletion(grouped, instruction)
                    : instruction.operation().onWords() ? sameWords(grouped, instruction) : last;
            Instruction joined = partner < 0 ? null : join(grouped.get(partner), instruction);
            if (joined == null) {
                grouped.add(instruction);
            } else {
                grouped.set(partner, joined);
            }
        }
        return byPlace(grouped);
    }

    /** What changes words at the same place stands in a row, where the first of it stood. */
    private static List<Instruction> byPlace(List<Instruction> instructions) {
        Map<List<Locus>, List<Instruction>> words = instructions.stream()
                .filter(instruction -> instruction.operation().onWords())
                .collect(Collectors.groupingBy(Instruction::loci));
        List<Instruction> ordered = new ArrayList<>();
        for (Instruction instruction : instructions) {
            if (instruction.operation().onWords()) {
                List<Instruction> row = words.remove(instruction.loci());
                ordered.addAll(row == null ? List.of() : row);
            } else {
                ordered.add(instruction);
            }
        }
        return ordered;
    }

    /** An earlier instruction that does to other paragraphs what this one does; where it brings a note, each has its own. */
    private static int sameWords(List<Instruction> grouped, Instruction instruction) {
        for (int i = 0; i < grouped.size() && instruction.words().notes().isEmpty(); i++) {
            Instruction earlier = grouped.get(i);
            if (earlier.operation() == instruction.operation()
                    && earlier.quoted().equals(instruction.quoted())
                    && earlier.occurrence() == instruction.occurrence()
                    && earlier.words().equals(instruction.words())
                    && sayable(both(earlier.loci(), instruction.loci()))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a list of places is read as it is said, each paragraph by itself. */
    private static boolean sayable(List<Locus> loci) {
        return LocusReader.readSaid(LocusWords.say(loci)).filter(loci::equals).isPresent();
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
        if (one.operation().onWords()) {
            return one.at(both(one.loci(), other.loci()));
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
