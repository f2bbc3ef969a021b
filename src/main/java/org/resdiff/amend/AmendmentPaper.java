package org.resdiff.amend;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.resdiff.model.Diagnostic;

/**
 * An amendment paper as data.
 *
 * @param name what to call it: its symbol, or the file that it came from
 * @param sponsor as printed, without footnote marks; null if unknown
 * @param target symbol of the draft that it amends, in full or its end ("L.17"), or "6 in A/99/555" for a draft inside of a
 *     report; null if unknown
 * @param title of the draft, as the paper names it; null if it does not
 * @param asPrinted whether the marks at the end of paragraphs stand as the paper and the base have them, and do not follow
 * @param instructions in the order of the paper
 * @param explanations what the paper says to its readers and asks of nobody
 * @param unread sentences that were not understood
 */
public record AmendmentPaper(
        String name,
        String sponsor,
        String target,
        String title,
        boolean asPrinted,
        List<Instruction> instructions,
        List<Diagnostic> explanations,
        List<Diagnostic> unread) {
    /** Code of a sentence that was not understood, and so had no effect. */
    public static final String UNREAD = "amendment.unread";

    public AmendmentPaper {
        Objects.requireNonNull(name, "name");
        instructions = List.copyOf(instructions);
        explanations = List.copyOf(explanations);
        unread = List.copyOf(unread);
    }

    /** A paper that says nothing but what it asks for. */
    public AmendmentPaper(
            String name, String sponsor, String target, List<Instruction> instructions, List<Diagnostic> unread) {
        this(name, sponsor, target, null, false, instructions, List.of(), unread);
    }

    /** The same paper under another name. */
    public AmendmentPaper named(String newName) {
        return new AmendmentPaper(newName, sponsor, target, title, asPrinted, instructions, explanations, unread);
    }

    /** The same paper with some of its instructions. */
    public AmendmentPaper with(List<Instruction> some) {
        return new AmendmentPaper(name, sponsor, target, title, asPrinted, some, explanations, unread);
    }

    /** The same paper, with the marks at the end of paragraphs as it prints them. */
    public AmendmentPaper printed() {
        return new AmendmentPaper(name, sponsor, target, title, true, instructions, explanations, unread);
    }

    /** The instructions as a sheet lists them: one item for what changes words at one place, one for each instruction else. */
    public List<List<Instruction>> items() {
        List<List<Instruction>> items = new ArrayList<>();
        Instruction last = null;
        for (Instruction instruction : instructions) {
            boolean joins = last != null
                    && last.operation().onWords()
                    && instruction.operation().onWords()
                    && last.loci().equals(instruction.loci());
            if (!joins) {
                items.add(new ArrayList<>());
            }
            items.get(items.size() - 1).add(instruction);
            last = instruction;
        }
        return items;
    }

    /** What became of its lines, head apart: "6 instructions, 2 new paragraphs, 3 lines of explanation, 0 not understood". */
    public String account() {
        int paragraphs = instructions.stream()
                .mapToInt(instruction -> instruction.paragraphs().size())
                .sum();
        return count(instructions.size(), "instruction") + ", " + count(paragraphs, "new paragraph") + ", "
                + count(explanations.size(), "line") + " of explanation, " + unread.size() + " not understood";
    }

    private static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
