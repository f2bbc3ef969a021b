package org.resdiff.amend.apply;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.amend.Instruction;
import org.resdiff.amend.Locus;
import org.resdiff.amend.LocusWords;
import org.resdiff.amend.Operation;
import org.resdiff.amend.QuotedWords;
import org.resdiff.model.Diagnostic;
import org.resdiff.model.InputException;

/** Finds in the base what the instructions of a paper speak of. */
public final class Steps {
    /** Letters of a sentence that a message quotes. */
    private static final int SHOWN = 160;

    private final Base base;
    private final AmendmentPaper paper;
    private final List<Diagnostic> said;
    private final List<Step> steps = new ArrayList<>();
    /** Instructions that quote words which the base does not have, with what is wrong with each. */
    private final Map<Instruction, InputException> waiting = new LinkedHashMap<>();

    private Steps(Base base, AmendmentPaper paper, List<Diagnostic> said) {
        this.base = base;
        this.paper = paper;
        this.said = said;
    }

    /** The steps of all instructions in order; throws where a place is missing or not the only one. */
    public static List<Step> of(Base base, AmendmentPaper paper) {
        return of(base, paper, new ArrayList<>());
    }

    /**
     * The steps of all instructions as a clerk understands them together: quotations are looked for in the base, else in the
     * paragraph as the other instructions leave it; what is said of one paragraph beats what is said of a group.
     *
     * @param said gets a line for whatever is done otherwise than an instruction says
     */
    static List<Step> of(Base base, AmendmentPaper paper, List<Diagnostic> said) {
        Steps steps = new Steps(base, paper, said);
        for (Instruction instruction : paper.instructions()) {
            try {
                steps.add(instruction);
            } catch (InputException e) {
                throw steps.at(instruction, e);
            }
        }
        steps.particular();
        steps.waiting.forEach((instruction, wrong) -> {
            if (!steps.asAmended(instruction)) {
                throw steps.at(instruction, wrong);
            }
        });
        List<Step> all = List.copyOf(steps.steps);
        steps.steps.replaceAll(step -> Government.settled(base, step, all, said));
        return steps.steps;
    }

    /** The instructions that find no place, each with the reason. */
    static Map<Instruction, InputException> lost(Base base, AmendmentPaper paper) {
        Steps steps = new Steps(base, paper, new ArrayList<>());
        Map<Instruction, InputException> lost = new LinkedHashMap<>();
        for (Instruction instruction : paper.instructions()) {
            try {
                steps.add(instruction);
            } catch (InputException e) {
                lost.put(instruction, e);
            }
        }
        steps.particular();
        steps.waiting.forEach((instruction, wrong) -> {
            try {
                if (!steps.asAmended(instruction)) {
                    lost.put(instruction, wrong);
                }
            } catch (InputException e) {
                lost.put(instruction, e);
            }
        });
        return lost;
    }

    private InputException at(Instruction instruction, InputException wrong) {
        return new InputException(place(paper, instruction) + ": " + wrong.getMessage(), wrong);
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
        if (instruction.operation().quotes()) {
            List<Step> found = new ArrayList<>();
            InputException missing = null;
            for (Locus locus : instruction.loci()) {
                List<Step> here = quoted(instruction, locus, base.find(locus));
                found.addAll(here);
                missing = here.isEmpty() && missing == null ? missing(instruction, locus) : missing;
            }
            boolean throughout = instruction.loci().stream().allMatch(Locus::group) && !found.isEmpty();
            if (missing != null && !throughout) {
                waiting.put(instruction, missing);
            } else {
                steps.addAll(found);
            }
            return;
        }
        for (Locus locus : instruction.loci()) {
            List<Integer> clauses = base.find(locus);
            if (instruction.operation().onWords()) {
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

    /** The places of the quoted words in the paragraphs of a locus; empty where they stand nowhere. */
    private List<Step> quoted(Instruction instruction, Locus locus, List<Integer> clauses) {
        List<Step> found = new ArrayList<>();
        String quoted = instruction.quoted().text();
        for (int inner : within(locus, clauses)) {
            for (QuotedWords.Hit place : places(base.clause(inner).text(), quoted)) {
                found.add(new Step(paper.name(), instruction, inner, place.start(), place.end(), -1));
            }
        }
        return found.isEmpty() ? found : chosen(instruction, locus, found);
    }

    private List<Integer> within(Locus locus, List<Integer> clauses) {
        return locus.chapeau()
                ? clauses
                : clauses.stream()
                        .flatMap(clause -> base.subtree(clause).stream())
                        .distinct()
                        .toList();
    }

    private static List<QuotedWords.Hit> places(String text, String quoted) {
        List<QuotedWords.Hit> places = QuotedWords.find(text, quoted);
        return places.isEmpty() ? QuotedWords.stretch(text, quoted) : places;
    }

    /** Of all that reads as quoted what the instruction means: every place, the n-th, or the only one. */
    private static <T> List<T> chosen(Instruction instruction, Locus locus, List<T> found) {
        int occurrence = instruction.occurrence();
        if (occurrence == Instruction.EVERY || locus.group()) {
            return found;
        }
        String words = "\u201C" + shown(instruction.quoted().text()) + "\u201D stands ";
        if (occurrence > found.size()) {
            throw new InputException(words + "only " + found.size() + " times in " + LocusWords.say(locus));
        }
        if (occurrence == 0 && found.size() > 1) {
            throw new InputException(words + found.size() + " times in " + LocusWords.say(locus)
                    + "; quote more words, or say which: the first, or wherever it appears");
        }
        return List.of(found.get(Math.max(0, occurrence - 1)));
    }

    private InputException missing(Instruction instruction, Locus locus) {
        String quoted = instruction.quoted().text();
        return new InputException("\u201C" + shown(quoted) + "\u201D does not stand in " + LocusWords.say(locus)
                + nearest(base.find(locus), quoted));
    }

    /** What is said of a group gives way in a paragraph to what is said of that paragraph. */
    private void particular() {
        for (Step general : List.copyOf(steps)) {
            if (!general.onWords() || general.instruction().loci().stream().noneMatch(Locus::group)) {
                continue;
            }
            for (Step step : steps) {
                boolean own = step.instruction().loci().stream().noneMatch(Locus::group);
                if (own && step.displaces(general, base)) {
                    steps.remove(general);
                    if (step.onWords()) {
                        said.add(Diagnostic.info(
                                "amendment.particular",
                                base.name(step.clause()) + ": " + place(paper, step.instruction()) + " goes before "
                                        + place(paper, general.instruction())));
                    }
                    break;
                }
            }
        }
    }

    /** Finds quoted words in the paragraph as the other steps leave it; false where they do not stand there either. */
    private boolean asAmended(Instruction instruction) {
        for (Locus locus : instruction.loci()) {
            Map<Integer, Reworked> clauses = new LinkedHashMap<>();
            for (int clause : within(locus, base.find(locus))) {
                clauses.put(clause, Reworked.of(base.passage(clause), at(clause)));
            }
            List<Found> found = new ArrayList<>();
            clauses.forEach((clause, reworked) -> places(
                            reworked.text(), instruction.quoted().text())
                    .forEach(place -> found.add(new Found(clause, place))));
            if (found.isEmpty()) {
                return false;
            }
            for (Found place : chosen(instruction, locus, found)) {
                Reworked.Merged merged = clauses.get(place.clause())
                        .merge(instruction, place.words().start(), place.words().end());
                steps.removeAll(merged.steps());
                steps.add(merged.step(paper.name(), instruction, place.clause()));
            }
        }
        return true;
    }

    private record Found(int clause, QuotedWords.Hit words) {}

    private List<Step> at(int clause) {
        return steps.stream()
                .filter(step -> step.clause() == clause && step.onWords())
                .toList();
    }

    private String nearest(List<Integer> clauses, String quoted) {
        for (int clause : clauses) {
            String nearest = QuotedWords.nearest(base.clause(clause).text(), quoted);
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
            if (QuotedWords.find(text.toString(), instruction.quoted().text()).isEmpty()
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
        return !QuotedWords.find(text, quoted).isEmpty();
    }
}
