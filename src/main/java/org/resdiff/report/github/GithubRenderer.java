package org.resdiff.report.github;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.resdiff.diff.Change;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.Significance;
import org.resdiff.report.ChangedWords;
import org.resdiff.report.Headline;
import org.resdiff.report.Part;
import org.resdiff.report.Renderer;
import org.resdiff.report.ReportOptions;
import org.resdiff.report.Wording;
import org.resdiff.report.brief.Brief;

/** The report inside a run of GitHub Actions: a folded group in the log with every change, then annotations. */
public final class GithubRenderer implements Renderer {
    /** GitHub shows at most ten annotations of a level for one step and drops the others without a word. */
    private static final int ANNOTATIONS = 10;
    /** Code points of old and new words in an annotation. */
    private static final int WORDS = 300;

    private static final int OPENING = 60;

    @Override
    public void render(Comparison comparison, ReportOptions options, OutputStream stream) throws IOException {
        GithubWriter out = new GithubWriter(stream);
        Wording wording = new Wording(comparison);
        List<Change> changes = comparison.changes().stream()
                .filter(change -> change.shown() && Part.changed(change))
                .toList();
        out.command("group", Map.of(), title(comparison));
        for (String line : Brief.of(comparison, wording).lines()) {
            out.line(line);
        }
        for (String line : Headline.lines(comparison)) {
            out.line(line);
        }
        for (Change change : changes) {
            out.line(wording.sign(change) + " " + title(change, wording) + " · "
                    + Wording.opening(change.clause().text(), OPENING));
        }
        out.command("endgroup", Map.of(), "");
        List<Change> gravest = new ArrayList<>(changes);
        gravest.sort(Comparator.comparing(Change::significance).reversed());
        boolean all = gravest.size() <= ANNOTATIONS;
        for (Change change : gravest.subList(0, all ? gravest.size() : ANNOTATIONS - 1)) {
            annotation(change, comparison, wording, out);
        }
        if (!all) {
            int more = gravest.size() - ANNOTATIONS + 1;
            out.command("notice", Map.of("title", "resdiff"), more + " more changes; all are in the log of this step");
        }
        out.flush();
    }

    private static String title(Comparison comparison) {
        return "resdiff: " + Wording.document(comparison.old()) + " → " + Wording.document(comparison.now()) + ": "
                + comparison.summary().verdict().id();
    }

    /** "OP7, deleted · substantive: clause.deleted · partly in OP9". */
    private static String title(Change change, Wording wording) {
        List<String> parts = new ArrayList<>(List.of(wording.title(change), Wording.weight(change)));
        parts.addAll(wording.remarks(change));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static void annotation(Change change, Comparison comparison, Wording wording, GithubWriter out)
            throws IOException {
        boolean deleted = change.now().isEmpty();
        Map<String, String> place = new LinkedHashMap<>();
        // A deleted clause has no line in the new file: the annotation goes to the file as a whole.
        place.put("file", comparison.now().source().path());
        int line = deleted ? 0 : change.now().get(0).line();
        place.put("line", line > 0 ? Integer.toString(line) : "");
        place.put("title", title(change, wording));
        out.command(
                change.significance() == Significance.SUBSTANTIVE ? "warning" : "notice",
                place,
                Wording.opening(words(change), WORDS));
    }

    /** What was changed, without the words around it; of a clause with the same words its opening. */
    private static String words(Change change) {
        String changed = ChangedWords.of(change);
        return changed.isEmpty() ? Wording.opening(change.clause().text(), OPENING) : changed;
    }
}
