package org.resdiff.report.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.resdiff.diff.Change;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.Kind;
import org.resdiff.diff.Significance;
import org.resdiff.model.Clause;
import org.resdiff.report.Footnotes;
import org.resdiff.report.Nesting;
import org.resdiff.report.Part;
import org.resdiff.report.Piece;
import org.resdiff.report.Piece.Break;
import org.resdiff.report.Piece.Cite;
import org.resdiff.report.Piece.Words;
import org.resdiff.report.Pieces;
import org.resdiff.report.Place;
import org.resdiff.report.ReportOptions;
import org.resdiff.report.Wording;
import org.resdiff.report.brief.Folds;

/** Writes the clauses: a block for each change, a fold for each run of unchanged ones, a pointer where one moved away. */
final class Rows {
    /** Deeper sub-paragraphs than this are indented no further: the column would grow too narrow to read. */
    private static final int DEEPEST = 4;

    private final HtmlWriter html;
    private final Comparison comparison;
    private final ReportOptions options;
    private final Wording wording;
    private final Anchors anchors;
    /** The old clauses that leave a line where they stood. */
    private final Set<Clause> left = new HashSet<>();

    private final Footnotes footnotes;
    private final Nesting nesting;

    Rows(HtmlWriter html, Comparison comparison, ReportOptions options, Wording wording, Anchors anchors) {
        this.html = html;
        this.comparison = comparison;
        this.options = options;
        this.wording = wording;
        this.anchors = anchors;
        footnotes = Footnotes.of(comparison);
        nesting = new Nesting(comparison);
    }

    void write() {
        List<Place> places = Place.of(comparison);
        for (Place place : places) {
            if (place.change().shown() && place.role() == Place.Role.FROM) {
                left.add(place.change().old().get(0));
            } else if (place.change().shown() && place.role() == Place.Role.CUT) {
                left.add(place.part());
            }
        }
        boolean[] near = nearChanges(places);
        for (int i = 0; i < places.size(); ) {
            int end = i + 1;
            if (!places.get(i).change().shown()) {
                while (end < places.size() && !places.get(end).change().shown()) {
                    end++;
                }
                omitted(places.subList(i, end));
            } else if (places.get(i).role() == Place.Role.FROM) {
                while (end < places.size() && together(places.get(i), places.get(end))) {
                    end++;
                }
                pointer(places.subList(i, end).stream().map(Place::change).toList());
            } else if (near[i] && minor(places, i) > 1) {
                end = i + minor(places, i);
                minor(places.subList(i, end).stream().map(Place::change).toList());
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

    /** Which places are written out: changes and pointers, and as many unchanged rows around changes as the options say. */
    private boolean[] nearChanges(List<Place> places) {
        boolean[] near = new boolean[places.size()];
        for (int i = 0; i < near.length; i++) {
            near[i] |= places.get(i).role() != Place.Role.HERE;
            if (Part.changed(places.get(i).change()) && places.get(i).change().shown()) {
                int end = Math.min(near.length - 1, i + options.context());
                for (int j = Math.max(0, i - options.context()); j <= end; j++) {
                    near[j] = true;
                }
            }
        }
        return near;
    }

    private void omitted(List<Place> places) {
        long count = places.stream().filter(Rows::holdsRow).count();
        if (count > 0) {
            html.element("p", count + (count == 1 ? " clause" : " clauses") + " outside of --only", "class", "omitted");
            html.line();
        }
    }

    /** Whether a row is written at this place, and not only pointed to. */
    private static boolean holdsRow(Place place) {
        return switch (place.role()) {
            case HERE, TO -> true;
            case FROM, CUT -> false;
            case PASTED -> place.part().equals(place.change().clause());
        };
    }

    private void fold(List<Change> run) {
        html.open("details", "class", "fold identical", "open", options.full() ? "" : null);
        html.element("summary", wording.run(run)).line();
        run.forEach(this::row);
        html.close().line();
    }

    /** How many places from here on are told in one fold: those of minor rows that stand where they stood. */
    private static int minor(List<Place> places, int start) {
        List<Change> rows = new ArrayList<>();
        for (Place place : places.subList(start, places.size())) {
            if (place.role() != Place.Role.HERE || !place.change().shown()) {
                break;
            }
            rows.add(place.change());
        }
        return rows.isEmpty() ? 1 : Folds.length(rows, 0);
    }

    private void minor(List<Change> rows) {
        html.open("details", "class", "fold minor", "open", options.full() ? "" : null);
        html.element("summary", Folds.title(rows, wording)).line();
        rows.forEach(this::row);
        html.close().line();
    }

    private void place(Place place) {
        Change change = place.change();
        switch (place.role()) {
            case HERE, TO -> row(change);
            case FROM -> pointer(List.of(change));
            case CUT ->
                pointer(anchors.formerPlace(place.part()), wording.oldName(place.part()) + " is now in ", change);
            case PASTED -> {
                if (holdsRow(place)) {
                    row(change);
                } else {
                    pointer(null, wording.nowName(place.part()) + " is shown with ", change);
                }
            }
        }
    }

    /** Whether the second of two clauses moved away from behind the first in one block with it. */
    private static boolean together(Place first, Place second) {
        return second.role() == Place.Role.FROM
                && second.change().shown()
                && first.change().link().block() > 0
                && first.change().link().block() == second.change().link().block();
    }

    /** What is left where clauses stood that moved away together: a line that links to where they are. */
    private void pointer(List<Change> moved) {
        Change first = moved.get(0);
        html.open("p", "class", "pointer");
        for (Change change : moved) {
            html.open("span", "id", anchors.formerPlace(change.old().get(0))).close();
        }
        if (moved.size() > 1) {
            html.text(wording.block(moved) + ": ");
        } else {
            html.text(wording.oldName(first.old().get(0)) + " moved " + wording.direction(first) + ", now ");
        }
        html.element("a", wording.name(first), "href", "#" + anchors.row(first))
                .close()
                .line();
    }

    /** A line in place of a clause that is shown in a row elsewhere. */
    private void pointer(String id, String text, Change change) {
        html.open("p", "class", "pointer", "id", id).text(text);
        html.element("a", wording.name(change), "href", "#" + anchors.row(change))
                .close()
                .line();
    }

    private void row(Change change) {
        String classes = String.join(
                " ",
                "row",
                change.relation().id(),
                change.significance().id(),
                change.clause().kind().id(),
                "depth" + Math.min(nesting.of(change), DEEPEST));
        classes += (change.moved() ? " moved" : "") + (Part.changed(change) ? " changed" : "");
        html.open("article", "class", classes, "id", anchors.row(change), "aria-label", wording.title(change));
        name(change);
        html.open("div", "class", "text");
        List<Piece> pieces = Pieces.of(change, footnotes);
        html.open("p", "class", "both", "dir", "auto");
        Piece before = null;
        for (Piece piece : pieces) {
            gap(before, piece);
            piece(piece);
            before = piece;
        }
        html.close();
        boolean bothSides = !change.old().isEmpty() && !change.now().isEmpty();
        if (bothSides && Part.changed(change)) {
            html.open("p", "class", "after", "dir", "auto");
            pieces.stream().filter(piece -> piece.fate().inNow()).forEach(this::piece);
            html.close();
        }
        html.close();
        weight(change);
        notes(change);
        html.close().line();
    }

    /** Deleted and inserted words never touch, nor do they where they are copied: 26 and 24 are not 2624. */
    private void gap(Piece before, Piece piece) {
        if (before instanceof Words old
                && piece instanceof Words now
                && old.fate() == Piece.Fate.DELETED
                && now.fate() == Piece.Fate.INSERTED
                && !old.quiet()
                && !now.quiet()
                && !old.text().endsWith(" ")
                && !now.text().startsWith(" ")) {
            html.element("span", " ", "class", "gap");
        }
    }

    private void name(Change change) {
        html.open("div", "class", "name");
        anchors.others(change).forEach(id -> html.open("span", "id", id).close());
        html.open("h3");
        if (Part.changed(change)) {
            html.element("span", wording.sign(change), "class", "sign", "aria-hidden", "true");
        }
        html.element("a", wording.name(change), "class", "label", "href", "#" + anchors.row(change));
        html.close();
        String fate = wording.fate(change);
        if (!fate.isEmpty() && change.moved() && left.contains(change.old().get(0))) {
            html.text(" ")
                    .element(
                            "a",
                            fate,
                            "class",
                            "fate",
                            "href",
                            "#" + anchors.formerPlace(change.old().get(0)));
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
        if (!Part.changed(change)) {
            return;
        }
        html.open("ul", "class", "weight");
        if (change.significance() != Significance.IDENTICAL) {
            html.element("li", change.significance().id(), "class", "level");
        }
        for (Kind kind : change.kinds()) {
            html.open("li")
                    .element("a", kind.id().replace('.', ' '), "href", "#kind-" + kind.id(), "title", kind.meaning())
                    .close();
        }
        html.close();
    }

    /** What is to be known beside the words: a doubtful link, and where words stand that went or came. */
    private void notes(Change change) {
        List<String> notes = wording.notes(change);
        if (!notes.isEmpty()) {
            html.open("ul", "class", "remarks");
            notes.forEach(note -> html.element("li", note));
            html.close();
        }
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
            html.element("a", cite.text(), "href", "#" + anchors.row(note));
        }
        html.close();
    }
}
