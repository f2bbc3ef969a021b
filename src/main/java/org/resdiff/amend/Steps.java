package org.resdiff.amend;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.model.InputException;

/** Finds in the base what the instructions of a paper speak of. */
final class Steps {
    /** Letters of a sentence that a message quotes. */
    private static final int SHOWN = 160;

    private final Base base;
    private final AmendmentPaper paper;
    private final List<Step> steps = new ArrayList<>();

    private Steps(Base base, AmendmentPaper paper) {
        this.base = base;
        this.paper = paper;
    }

    /** The steps of all instructions in order; throws where a place is missing or not the only one. */
    static List<Step> of(Base base, AmendmentPaper paper) {
        Steps steps = new Steps(base, paper);
        for (Instruction instruction : paper.instructions()) {
            try {
                steps.add(instruction);
            } catch (InputException e) {
                throw new InputException(place(paper, instruction) + ": " + e.getMessage(), e);
            }
        }
        return steps.steps;
    }

    /** Where a message points to: the paper, its line and what it says there. */
    static String place(AmendmentPaper paper, Instruction instruction) {
        String line = instruction.line() > 0 ? ":" + instruction.line() : "";
        return paper.name() + line + (instruction.said().isEmpty() ? "" : ": " + unended(shown(instruction.said())));
    }

    /** A sentence that a colon follows. */
    private static String unended(String sentence) {
        return sentence.endsWith(".") || sentence.endsWith(":")
                ? sentence.substring(0, sentence.length() - 1)
                : sentence;
    }

    private static String shown(String text) {
        return text.length() <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, SHOWN))) + "...";
    }

    private void add(Instruction instruction) {
        for (Locus locus : instruction.loci()) {
            List<Integer> clauses = base.find(locus);
            if (instruction.operation().quotes()) {
                quoted(instruction, locus, clauses);
            } else if (instruction.operation().onWords()) {
                for (int clause : clauses) {
                    int at = instruction.operation() == Operation.PREPEND_WORDS ? 0 : end(clause);
                    steps.add(new Step(paper.name(), instruction, clause, at, at, -1));
                }
            } else {
                int to = instruction.to() == null ? -1 : only(instruction.to());
                for (int clause : clauses) {
                    check(instruction, clause, to);
                    steps.add(new Step(paper.name(), instruction, clause, -1, -1, to));
                }
            }
        }
    }

    private int only(Locus locus) {
        return base.find(locus).get(0);
    }

    /** The end of a paragraph's words: before its closing comma, semicolon or full stop. */
    private int end(int clause) {
        String text = base.clause(clause).text();
        int last = text.length() - 1;
        return last >= 0 && ",;.".indexOf(text.charAt(last)) >= 0 ? last : last + 1;
    }

    private void quoted(Instruction instruction, Locus locus, List<Integer> clauses) {
        List<Step> found = new ArrayList<>();
        String quoted = instruction.quoted().text();
        for (int clause : clauses) {
            List<Integer> within = locus.chapeau() ? List.of(clause) : base.subtree(clause);
            for (int inner : within) {
                for (Words.Place place : Words.find(base.clause(inner).text(), quoted)) {
                    found.add(new Step(paper.name(), instruction, inner, place.start(), place.end(), -1));
                }
            }
        }
        if (found.isEmpty()) {
            throw new InputException("\u201C" + shown(quoted) + "\u201D does not stand in " + LocusWords.say(locus)
                    + nearest(clauses, quoted));
        }
        int occurrence = instruction.occurrence();
        if (occurrence == Instruction.EVERY || locus.group()) {
            steps.addAll(found);
        } else if (occurrence > found.size()) {
            throw new InputException("\u201C" + shown(quoted) + "\u201D stands only " + found.size() + " times in "
                    + LocusWords.say(locus));
        } else if (occurrence == 0 && found.size() > 1) {
            throw new InputException("\u201C" + shown(quoted) + "\u201D stands " + found.size() + " times in "
                    + LocusWords.say(locus) + "; quote more words, or say which: the first, or wherever it appears");
        } else {
            steps.add(found.get(Math.max(0, occurrence - 1)));
        }
    }

    private String nearest(List<Integer> clauses, String quoted) {
        for (int clause : clauses) {
            String nearest = Words.nearest(base.clause(clause).text(), quoted);
            if (!nearest.isEmpty()) {
                return "; the nearest there is \u201C" + shown(nearest) + "\u201D";
            }
        }
        return "";
    }

    private void check(Instruction instruction, int clause, int to) {
        if (instruction.operation() == Operation.DELETE_PARAGRAPH
                && !instruction.quoted().isEmpty()) {
            StringBuilder text = new StringBuilder();
            base.subtree(clause)
                    .forEach(inner -> text.append(base.clause(inner).text()).append(' '));
            if (Words.find(text.toString(), instruction.quoted().text()).isEmpty()
                    && !numbered(text.toString(), instruction)) {
                throw new InputException(base.name(clause) + " does not read as the paper quotes it, but “"
                        + shown(base.clause(clause).text()) + "”");
            }
        }
        if (to >= 0 && (to == clause || base.under(to, clause))) {
            throw new InputException(base.name(clause) + " cannot move beside itself");
        }
        if (base.cited(clause) && instruction.operation() != Operation.REPLACE_PARAGRAPH) {
            throw new InputException("a footnote goes and comes with the words that cite it; amend those");
        }
    }

    /** A quoted paragraph with its numbers, which the base keeps apart from its text. */
    private boolean numbered(String text, Instruction instruction) {
        String quoted = instruction.quoted().text().replaceAll("(?:^|(?<= ))(?:\\d+\\.|\\(\\p{Alnum}{1,5}\\)) ", "");
        return !Words.find(text, quoted).isEmpty();
    }
}
