package org.resdiff.amend.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.resdiff.amend.NotedText;
import org.resdiff.amend.Operation;
import org.resdiff.amend.apply.Base;
import org.resdiff.amend.apply.Cut;
import org.resdiff.amend.apply.Splice;
import org.resdiff.amend.apply.Step;
import org.resdiff.model.InputException;

/** What the steps of one paper make of one clause of the base, its words alone. */
final class Outcome {
    private Outcome() {}

    /**
     * The steps of a paper on the words of a clause that are left to be done: the particular beats the general, and a longer
     * quotation a shorter one inside of it.
     *
     * @throws InputException where two of them contradict each other
     */
    static List<Step> settled(Base base, List<Step> steps) {
        List<Step> settled = new ArrayList<>();
        List<Step> ranked = new ArrayList<>(steps);
        ranked.sort(
                Comparator.comparing((Step step) -> step.general()).thenComparing(step -> step.start() - step.end()));
        for (Step step : ranked) {
            boolean taken = false;
            for (Step done : settled) {
                boolean meets =
                        step.onWords() && done.onWords() && step.effect(base).overlaps(done.effect(base));
                boolean within = done.start() <= step.start() && step.end() <= done.end();
                if (meets && !step.general() && !within) {
                    throw new InputException(base.name(step.clause()) + ": " + step.paper() + " contradicts itself: “"
                            + done.instruction().said() + "” and “"
                            + step.instruction().said() + "”");
                }
                taken |= meets || (step.onWords() && done.quotedAway(step));
            }
            if (!taken) {
                settled.add(step);
            }
        }
        settled.sort(Comparator.comparingInt(steps::indexOf));
        return settled;
    }

    /** The text that steps of one paper on one clause give it; null where it goes. */
    static NotedText of(Base base, int clause, List<Step> steps) {
        List<Cut> cuts = new ArrayList<>();
        for (Step step : steps) {
            if (step.operation() == Operation.DELETE_PARAGRAPH) {
                return null;
            }
            if (step.operation() == Operation.REPLACE_PARAGRAPH) {
                return step.instruction().paragraphs().get(0).passage();
            }
            if (step.onWords()) {
                cuts.add(step.cut());
            }
        }
        return Splice.apply(base.passage(clause), cuts);
    }
}
