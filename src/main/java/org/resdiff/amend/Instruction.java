package org.resdiff.amend;

import java.util.List;
import java.util.Objects;

/**
 * One thing that an amendment paper asks for.
 *
 * @param loci the paragraphs that it works on, by the numbers of the base text; empty only to renumber
 * @param quoted the words of the base that it finds its place by; of a deleted paragraph its text, where the paper gives it
 * @param occurrence which of the places that read so: 0 the only one, n the n-th, {@link #EVERY} all of them
 * @param words what it puts in, of an operation on words
 * @param paragraphs what it puts in, of an operation on paragraphs
 * @param to where a move goes; null for any other operation
 * @param said the sentence as the paper prints it
 * @param item the number that the paper gives it, 0 where it gives none
 * @param page of the paper, 1-based, 0 if unknown
 * @param line of the paper, 1-based, 0 if unknown
 */
public record Instruction(
        Operation operation,
        List<Locus> loci,
        NotedText quoted,
        int occurrence,
        NotedText words,
        List<Proposed> paragraphs,
        Locus to,
        String said,
        int item,
        int page,
        int line) {
    /** "wherever it appears". */
    public static final int EVERY = -1;

    public Instruction {
        Objects.requireNonNull(operation, "operation");
        loci = List.copyOf(loci);
        Objects.requireNonNull(quoted, "quoted");
        Objects.requireNonNull(words, "words");
        paragraphs = List.copyOf(paragraphs);
        Objects.requireNonNull(said, "said");
        if (operation.moves() != (to != null)) {
            throw new IllegalArgumentException("a move and nothing else has a destination");
        }
    }

    public static Instruction words(Operation operation, List<Locus> loci, NotedText quoted, NotedText words) {
        return new Instruction(operation, loci, quoted, 0, words, List.of(), null, "", 0, 0, 0);
    }

    public static Instruction paragraphs(Operation operation, Locus locus, List<Proposed> paragraphs) {
        return new Instruction(
                operation, List.of(locus), NotedText.EMPTY, 0, NotedText.EMPTY, paragraphs, null, "", 0, 0, 0);
    }

    public static Instruction delete(List<Locus> loci) {
        return new Instruction(
                Operation.DELETE_PARAGRAPH, loci, NotedText.EMPTY, 0, NotedText.EMPTY, List.of(), null, "", 0, 0, 0);
    }

    public static Instruction move(Operation operation, List<Locus> loci, Locus to) {
        return new Instruction(operation, loci, NotedText.EMPTY, 0, NotedText.EMPTY, List.of(), to, "", 0, 0, 0);
    }

    public static Instruction renumber() {
        return new Instruction(
                Operation.RENUMBER, List.of(), NotedText.EMPTY, 0, NotedText.EMPTY, List.of(), null, "", 0, 0, 0);
    }

    /** The same instruction done in another way, with what it puts in. */
    public Instruction as(Operation newOperation, NotedText newWords) {
        return new Instruction(
                newOperation, loci, quoted, occurrence, newWords, paragraphs, to, said, item, page, line);
    }

    public Instruction at(List<Locus> newLoci) {
        return new Instruction(operation, newLoci, quoted, occurrence, words, paragraphs, to, said, item, page, line);
    }

    public Instruction occurring(int which) {
        return new Instruction(operation, loci, quoted, which, words, paragraphs, to, said, item, page, line);
    }

    public Instruction quoting(NotedText text) {
        return new Instruction(operation, loci, text, occurrence, words, paragraphs, to, said, item, page, line);
    }

    public Instruction reading(List<Proposed> text) {
        return new Instruction(operation, loci, quoted, occurrence, words, text, to, said, item, page, line);
    }

    /** The same instruction in the words and at the place of a paper. */
    public Instruction said(String sentence, int newItem, int newPage, int newLine) {
        return new Instruction(
                operation, loci, quoted, occurrence, words, paragraphs, to, sentence, newItem, newPage, newLine);
    }

    /** Whether it asks for what another does, in whatever words. */
    public boolean asks(Instruction other) {
        return said("", 0, 0, 0).equals(other.said("", 0, 0, 0));
    }
}
