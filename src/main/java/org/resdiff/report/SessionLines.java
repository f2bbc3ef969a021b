package org.resdiff.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.resdiff.diff.Significance;
import org.resdiff.sessions.Evidence;
import org.resdiff.sessions.Kinship;
import org.resdiff.sessions.Overview;
import org.resdiff.sessions.Succession;
import org.resdiff.sessions.Succession.Discontinued;
import org.resdiff.sessions.Succession.Fresh;
import org.resdiff.sessions.Succession.Link;
import org.resdiff.sessions.Succession.RunnerUp;
import org.resdiff.text.Controls;

/** What is said of a session in plain lines: its totals, and the reasons for its pairs. */
public final class SessionLines {
    private SessionLines() {}

    static String due(Discontinued gone) {
        return switch (gone.status()) {
            case LATER -> "due at " + gone.due();
            case MISSING -> "was due at " + gone.due() + ", missing";
            case SILENT -> "says nothing";
        };
    }

    static String totals(Overview overview) {
        Succession succession = overview.succession();
        long substantive = overview.pairs().stream()
                .filter(pair ->
                        pair.outcome() != null && pair.outcome().summary().verdict() == Significance.SUBSTANTIVE)
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
