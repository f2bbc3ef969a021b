package org.resdiff.report.html;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.diff.Change;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.Kind;
import org.resdiff.diff.Relation;
import org.resdiff.diff.Significance;
import org.resdiff.model.Clause;
import org.resdiff.report.Footnotes;
import org.resdiff.report.Nesting;
import org.resdiff.report.Piece;
import org.resdiff.report.Piece.Break;
import org.resdiff.report.Piece.Cite;
import org.resdiff.report.Piece.Words;
import org.resdiff.report.Pieces;
import org.resdiff.report.Place;
import org.resdiff.report.ReportOptions;
import org.resdiff.report.Wording;

/** Writes the clauses: a block for each change, a fold for each run of unchanged ones, a pointer where one moved away. */
final class Rows {
    /** Deeper sub-paragraphs than this are indented no further: the column would grow too narrow to read. */
    private static final int DEEPEST = 4;

    private final HtmlWriter html;
    private final Comparison comparison;
    private final ReportOptions options;
    private final Wording wording;
    private final Footnotes footnotes;
    private final Nesting nesting;

    Rows(HtmlWriter html, Comparison comparison, ReportOptions options, Wording wording) {
        this.html = html;
        this.comparison = comparison;
        this.options = options;
        this.wording = wording;
        footnotes = Footnotes.of(comparison);
        nesting = new Nesting(comparison);
    }

    /** Whether a row has nothing to tell: same text, same place. */
    static boolean plain(Change change) {
        return change.relation() == Relation.UNCHANGED
                && change.significance() == Significance.IDENTICAL
                && !change.moved();
    }

    void write() {
        List<Place> places = Place.of(comparison);
        boolean[] near = nearChanges(places);
        for (int i = 0; i < places.size(); ) {
            int end = i + 1;
            if (!places.get(i).change().shown()) {
                while (end < places.size() && !places.get(end).change().shown()) {
                    end++;
                }
                omitted(end - i);
            } else if (near[i]) {
                place(places.get(i));
            } else {
                while (end < places.size()
                        && !near[end]
                        && places.get(end).change().shown()) {
                    end++;
                }
                fold(places.subList(i, end).stream().map(Place::change).toList());
            }
            i = end;
        }
    }

    /** Which places are written out: those that are not plain, and as many plain ones around them as the options say. */
    private boolean[] nearChanges(List<Place> places) {
        boolean[] near = new boolean[places.size()];
        for (int i = 0; i < near.length; i++) {
            if (!plain(places.get(i).change()) && places.get(i).change().shown()) {
                int end = Math.min(near.length - 1, i + options.context());
                for (int j = Math.max(0, i - options.context()); j <= end; j++) {
                    near[j] = true;
                }
            }
        }
        return near;
    }

    private void omitted(int count) {
        html.element("p", count + (count == 1 ? " row" : " rows") + " left out by the filter", "class", "omitted");
        html.line();
    }

    private void fold(List<Change> run) {
        html.open("details", "class", "fold", "open", options.full() ? "" : null);
        html.element("summary", wording.run(run)).line();
        run.forEach(this::row);
        html.close().line();
    }

    private void place(Place place) {
        switch (place.role()) {
            case HERE, TO -> row(place.change());
            case FROM -> pointer(place.change().old().get(0), place.change());
            case CUT -> pointer(place.part(), place.change());
            case PASTED -> {
                if (place.part().equals(place.change().now().get(0))) {
                    row(place.change());
                }
            }
        }
    }

    /** What is left where an old clause stood: a line that links to the row that it is now in. */
    private void pointer(Clause old, Change change) {
        html.open("p", "class", "pointer", "id", Anchors.formerPlace(old));
        html.text(wording.oldName(old) + (change.moved() ? " moved " + wording.direction(change) : "") + ": now ");
        html.element("a", wording.name(change), "href", "#" + Anchors.row(change));
        html.close().line();
    }

    private void row(Change change) {
        String classes = String.join(
                " ",
                "row",
                change.relation().id(),
                change.significance().id(),
                change.clause().kind().id(),
                "depth" + Math.min(nesting.of(change), DEEPEST));
        html.open(
                "article",
                "class",
                change.moved() ? classes + " moved" : classes,
                "id",
                Anchors.row(change),
                "aria-label",
                wording.title(change));
        name(change);
        html.open("div", "class", "text");
        List<Piece> pieces = Pieces.of(change, footnotes);
        html.open("p", "class", "both", "dir", "auto");
        pieces.forEach(this::piece);
        html.close();
        boolean bothSides = !change.old().isEmpty() && !change.now().isEmpty();
        if (bothSides && !plain(change)) {
            html.open("p", "class", "after", "dir", "auto", "aria-hidden", "true");
            pieces.stream().filter(piece -> piece.fate().inNow()).forEach(this::piece);
            html.close();
        }
        html.close();
        weight(change);
        html.close().line();
    }

    private void name(Change change) {
        html.open("div", "class", "name");
        if (!plain(change)) {
            html.element("span", wording.sign(change), "class", "sign", "aria-hidden", "true");
        }
        html.element("a", wording.name(change), "class", "label", "href", "#" + Anchors.row(change));
        String fate = wording.fate(change);
        if (!fate.isEmpty() && change.moved()) {
            html.text(" ")
                    .element(
                            "a",
                            fate,
                            "class",
                            "fate",
                            "href",
                            "#" + Anchors.formerPlace(change.old().get(0)));
        } else if (!fate.isEmpty()) {
            html.text(" ").element("span", fate, "class", "fate");
        }
        for (String status : statuses(change)) {
            html.text(" ").element("span", status, "class", "status");
        }
        html.close();
    }

    private static List<String> statuses(Change change) {
        List<String> clauses = new ArrayList<>();
        change.old().forEach(clause -> clauses.add(clause.status() == null ? null : "old: " + clause.status()));
        change.now().forEach(clause -> clauses.add(clause.status() == null ? null : "new: " + clause.status()));
        return clauses.stream().filter(status -> status != null).distinct().toList();
    }

    private void weight(Change change) {
        if (plain(change)) {
            return;
        }
        html.open("ul", "class", "weight");
        if (change.significance() != Significance.IDENTICAL) {
            html.element("li", change.significance().id(), "class", "level");
        }
        for (Kind kind : change.kinds()) {
            html.element("li", kind.id().replace('.', ' '), "title", kind.meaning());
        }
        html.close();
    }

    private void piece(Piece piece) {
        String element = switch (piece.fate()) {
            case KEPT -> null;
            case DELETED -> "del";
            case INSERTED -> "ins";
        };
        boolean quiet = piece instanceof Words words && words.quiet();
        if (element != null) {
            html.open(element, "class", quiet ? "quiet" : piece instanceof Break ? "break" : null);
        }
        if (piece instanceof Words words) {
            html.text(words.text());
        } else if (piece instanceof Cite cite) {
            cite(cite);
        } else {
            html.open("br");
        }
        if (element != null) {
            html.close();
        }
    }

    private void cite(Cite cite) {
        Change note = footnotes.row(cite);
        html.open("sup");
        if (note == null || !note.shown()) {
            html.text(cite.text());
        } else {
            html.element("a", cite.text(), "href", "#" + Anchors.row(note));
        }
        html.close();
    }
}
