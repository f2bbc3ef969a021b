package org.resdiff.report.github;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.resdiff.check.Checked;
import org.resdiff.check.Finding;
import org.resdiff.check.Level;
import org.resdiff.report.FindingsWording;

/** Findings inside a run of GitHub Actions: all of them in a folded group of the log, then annotations. */
public final class GithubFindings {
    /** GitHub shows at most ten annotations of a level for one step and drops the others without a word. */
    private static final int ANNOTATIONS = 10;

    private record Place(String path, Finding finding) {}

    private GithubFindings() {}

    public static void write(List<Checked> documents, OutputStream stream) throws IOException {
        GithubWriter out = new GithubWriter(stream);
        out.command("group", Map.of(), "resdiff check: " + FindingsWording.total(documents));
        for (Checked document : documents) {
            for (Finding finding : document.findings()) {
                out.line(document.path() + ": " + FindingsWording.place(finding) + ": "
                        + finding.level().id() + ": " + finding.message() + " ["
                        + finding.rule().id() + "]");
            }
        }
        out.command("endgroup", Map.of(), "");
        for (Level level : List.of(Level.ERROR, Level.WARNING, Level.NOTE)) {
            annotations(documents, level, out);
        }
        out.flush();
    }

    private static void annotations(List<Checked> documents, Level level, GithubWriter out) throws IOException {
        List<Place> places = new ArrayList<>();
        for (Checked document : documents) {
            for (Finding finding : document.findings()) {
                if (finding.level() == level) {
                    places.add(new Place(document.path(), finding));
                }
            }
        }
        String command = level == Level.NOTE ? "notice" : level.id();
        boolean all = places.size() <= ANNOTATIONS;
        for (Place place : places.subList(0, all ? places.size() : ANNOTATIONS - 1)) {
            int line = FindingsWording.sourceLine(place.finding());
            Map<String, String> properties = new LinkedHashMap<>();
            properties.put("file", place.path());
            properties.put("line", line > 0 ? Integer.toString(line) : "");
            properties.put("title", place.finding().rule().id());
            out.command(
                    command,
                    properties,
                    FindingsWording.place(place.finding()) + ": "
                            + place.finding().message());
        }
        if (!all) {
            int more = places.size() - ANNOTATIONS + 1;
            out.command(command, Map.of("title", "resdiff check"), more + " more; all are in the log of this step");
        }
    }
}
