package org.resdiff.parse;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.model.Run;

/** Runs of a part of a line. */
final class Runs {
    private Runs() {}

    /** The runs of the text up to an index. */
    static List<Run> until(List<Run> runs, int end) {
        return runs.stream()
                .filter(run -> run.start() < end)
                .map(run -> new Run(run.start(), Math.min(run.end(), end), run.styles()))
                .toList();
    }

    /** The runs of the text from an index on, counted from there. */
    static List<Run> from(List<Run> runs, int start) {
        List<Run> rest = new ArrayList<>();
        for (Run run : runs) {
            if (run.end() > start) {
                rest.add(new Run(Math.max(0, run.start() - start), run.end() - start, run.styles()));
            }
        }
        return rest;
    }
}
