package org.resdiff.report.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.resdiff.diff.Change;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.Significance;
import org.resdiff.report.ChangedWords;
import org.resdiff.report.Part;
import org.resdiff.report.Wording;
import org.resdiff.report.brief.Folds;
import org.resdiff.text.DisplayWidth;

/** One line a change: its sign, what became of it, how much that matters, and the words that changed. */
final class SummaryView {
    /** Less of a clause's opening than this says nothing. */
    private static final int LEAST_OPENING = 16;

    /** With less room than this for the words, the kinds of change give way to them. */
    private static final int LEAST_WORDS = 48;

    private SummaryView() {}

    static void write(Comparison comparison, List<Part> parts, TerminalWriter out) throws IOException {
        Wording wording = new Wording(comparison);
        for (Part part : parts) {
            if (part instanceof Part.Fold fold) {
                out.paragraph(0, Ink.QUIET, "  " + Folds.title(fold.changes(), wording));
            } else if (part instanceof Part.Row row) {
                if (row.opensBlock()) {
                    out.paragraph(0, Ink.LABEL_MOVED, wording.block(row.block()));
                }
                out.paragraph(0, line(row, wording, out.width()));
            }
        }
    }

    private static int room(String title, String weight, int width) {
        return width - DisplayWidth.of(title + (weight.isEmpty() ? "" : " · " + weight) + " · ") - 1;
    }

    private static String weight(Change change, String weight, Wording wording) {
        List<String> said = new ArrayList<>();
        if (!weight.isEmpty()) {
            said.add(weight);
        }
        said.addAll(wording.remarks(change));
        return String.join(" · ", said);
    }

    /** What changed; of a clause that is all new or gone, or kept its words, how it opens. */
    private static String words(Change change) {
        boolean both = !change.old().isEmpty() && !change.now().isEmpty();
        String changed = both ? ChangedWords.of(change) : "";
        return changed.isEmpty() ? change.clause().text() : changed;
    }

    private static List<Chunk> line(Part.Row row, Wording wording, int width) {
        Change change = row.change();
        String title = wording.sign(change) + " " + wording.title(row);
        String words = words(change);
        String weight = weight(change, Wording.weight(change), wording);
        int room = room(title, weight, width);
        if (room < Math.min(LEAST_WORDS, DisplayWidth.of(words))) {
            // the words say what changed better than the names of its kinds
            weight = weight(change, change.significance().id(), wording);
            room = room(title, weight, width);
        }
        return List.of(
                new Chunk(InlineView.ink(change), title),
                new Chunk(
                        change.significance() == Significance.SUBSTANTIVE ? Ink.SUBSTANTIVE : Ink.QUIET,
                        weight.isEmpty() ? "" : " · " + weight),
                Chunk.plain(room < LEAST_OPENING ? "" : " · " + Wording.opening(words, room)));
    }
}
