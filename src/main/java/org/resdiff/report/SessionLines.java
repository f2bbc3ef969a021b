package org.resdiff.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.resdiff.diff.Significance;
import org.resdiff.sessions.Evidence;
import org.resdiff.sessions.Kinship;
import org.resdiff.sessions.Outcome;
import org.resdiff.sessions.Overview;
import org.resdiff.sessions.Succession;
import org.resdiff.sessions.Succession.Discontinued;
import org.resdiff.sessions.Succession.Fresh;
import org.resdiff.sessions.Succession.Link;
import org.resdiff.sessions.Succession.RunnerUp;
import org.resdiff.text.Controls;

/** The overview of a session in plain lines, and the reasons for its pairs. */
public final class SessionLines {
    private SessionLines() {}

    /** One line a pair, most changed first; then what is new, what was not continued, and what could not be read. */
    public static List<String> overview(Overview overview) {
        List<String> lines = new ArrayList<>();
        lines.add(totals(overview));
        for (List<String> row : rows(overview)) {
            lines.add(String.format(
                    Locale.ROOT, "%-16s %-16s %-9s %-11s %6s  %s", row.toArray()).stripTrailing());
        }
        return lines.stream().map(Controls::visible).toList();
    }

    /** The rows of the overview: old text, new text, relation, verdict, share of words changed in substance, title. */
    public static List<List<String>> rows(Overview overview) {
        List<List<String>> rows = new ArrayList<>();
        for (Overview.Pair pair : overview.pairs()) {
            Link link = pair.link();
            Outcome outcome = pair.outcome();
            rows.add(List.of(
                    link.old().name(),
                    link.now().name(),
                    link.kinship().id(),
                    outcome == null ? "" : outcome.summary().verdict().id(),
                    outcome == null ? "" : String.format(Locale.ROOT, "%.1f%%", 100 * outcome.share()),
                    title(link.now().document().title())));
        }
        for (Fresh fresh : overview.succession().fresh()) {
            rows.add(List.of(
                    "", fresh.text().name(), "new", "", "", title(fresh.text().document().title())));
        }
        for (Discontinued gone : overview.succession().discontinued()) {
            rows.add(List.of(
                    gone.text().name(), "", "gone", due(gone), "", title(gone.text().document().title())));
        }
        overview.unread().forEach(unread -> rows.add(List.of(unread.path(), "", "unread", "", "", unread.reason())));
        return rows;
    }

    private static String title(String title) {
        return title == null ? "" : title;
    }

    private static String due(Discontinued gone) {
        return switch (gone.status()) {
            case LATER -> "due at " + gone.due();
            case MISSING -> "missing, " + gone.due();
            case SILENT -> "";
        };
    }

    private static String totals(Overview overview) {
        Succession succession = overview.succession();
        long substantive = overview.pairs().stream()
                .filter(pair -> pair.outcome() != null
                        && pair.outcome().summary().verdict() == Significance.SUBSTANTIVE)
                .count();
        return count(succession, Kinship.CONTINUES) + " continued (" + substantive + " changed in substance), "
                + count(succession, Kinship.PART) + " parts, "
                + count(succession, Kinship.FOLLOWS) + " following, "
                + succession.fresh().size() + " new, "
                + succession.discontinued().size() + " not continued, "
                + overview.unread().size() + " unread";
    }

    private static long count(Succession succession, Kinship kinship) {
        return succession.links().stream()
                .filter(link -> link.kinship() == kinship)
                .count();
    }

    /** Why each pair was made: its relation, score, evidence and runner-up. */
    public static List<String> explanation(Succession succession) {
        List<String> lines = new ArrayList<>();
        for (Link link : succession.links()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%s %s %s: score %.2f, confidence %.2f",
                    link.now().name(),
                    link.kinship().id(),
                    link.old().name(),
                    link.score(),
                    link.confidence()));
            for (Evidence evidence : link.evidence()) {
                lines.add(String.format(
                        Locale.ROOT,
                        "    %.2f %s: %s",
                        evidence.score(),
                        evidence.kind().id(),
                        evidence.note()));
            }
            nearest(lines, "runner-up", link.runnerUp());
        }
        for (Fresh fresh : succession.fresh()) {
            lines.add(fresh.text().name() + " new");
            nearest(lines, "nearest", fresh.nearest());
        }
        return lines.stream().map(Controls::visible).toList();
    }

    private static void nearest(List<String> lines, String what, RunnerUp other) {
        if (other != null) {
            lines.add(String.format(
                    Locale.ROOT, "    %s %s: score %.2f", what, other.old().name(), other.score()));
        }
    }
}
