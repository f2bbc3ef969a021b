package org.resdiff.amend;

import java.util.List;
import java.util.Objects;
import org.resdiff.model.Diagnostic;

/**
 * An amendment paper as data.
 *
 * @param name what to call it: its symbol, or the file that it came from
 * @param sponsor as printed, without footnote marks; null if unknown
 * @param target symbol of the draft that it amends; null if unknown
 * @param instructions in the order of the paper
 * @param unread sentences that were not understood
 */
public record AmendmentPaper(
        String name, String sponsor, String target, List<Instruction> instructions, List<Diagnostic> unread) {
    public AmendmentPaper {
        Objects.requireNonNull(name, "name");
        instructions = List.copyOf(instructions);
        unread = List.copyOf(unread);
    }

    /** The same paper under another name. */
    public AmendmentPaper named(String newName) {
        return new AmendmentPaper(newName, sponsor, target, instructions, unread);
    }
}
