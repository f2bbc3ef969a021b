package org.resdiff.report.html;

import java.util.List;
import java.util.Locale;
import org.resdiff.diff.Change;
import org.resdiff.diff.Significance;
import org.resdiff.model.Clause;
import org.resdiff.report.Part;
import org.resdiff.report.Wording;

/**
 * The strip along the page that shows where in the document the changes are: every row as high as its text is long, every
 * change a link, its colour and its width telling how much it matters.
 */
final class ChangeMap {
    /** No change is drawn lower than this part of the map, or it could not be seen or hit. */
    private static final int LEAST_PART = 200;

    private ChangeMap() {}

    static void write(HtmlWriter html, List<Change> changes, Wording wording, Anchors anchors) {
        int total = changes.stream().mapToInt(ChangeMap::length).sum();
        int least = total / LEAST_PART + 1;
        int height = changes.stream()
                .mapToInt(change -> Math.max(least, length(change)))
                .sum();
        html.open("nav", "class", "map", "aria-label", "Change map").line();
        html.open("svg", "viewBox", "0 0 100 " + Math.max(1, height), "preserveAspectRatio", "none");
        int top = 0;
        for (Change change : changes) {
            int own = Math.max(least, length(change));
            if (Part.changed(change)) {
                mark(html, change, top, own, wording, anchors);
            }
            top += own;
        }
        html.close().close().line();
    }

    private static void mark(HtmlWriter html, Change change, int top, int height, Wording wording, Anchors anchors) {
        String title = wording.title(change);
        html.line()
                .open(
                        "a",
                        "href",
                        "#" + anchors.row(change),
                        "class",
                        change.significance().id());
        html.element("title", title + ": " + change.significance().id());
        html.open(
                "rect",
                "y",
                String.valueOf(top),
                "width",
                String.valueOf(width(change.significance())),
                "height",
                String.format(Locale.ROOT, "%.1f", height * 0.9));
        html.close().close();
    }

    private static int width(Significance significance) {
        return switch (significance) {
            case SUBSTANTIVE -> 100;
            case TECHNICAL -> 70;
            case EDITORIAL -> 45;
            case IDENTICAL -> 25;
        };
    }

    private static int length(Change change) {
        return change.old().stream().map(Clause::text).mapToInt(String::length).sum() / 2
                + change.now().stream()
                                .map(Clause::text)
                                .mapToInt(String::length)
                                .sum()
                        / 2
                + 1;
    }
}
