package org.resdiff.report.history;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.diff.Edit;
import org.resdiff.history.Cell;
import org.resdiff.history.History;
import org.resdiff.history.Origin;
import org.resdiff.history.Phrase;
import org.resdiff.history.State;
import org.resdiff.history.Strand;
import org.resdiff.model.Clause;
import org.resdiff.model.Document;
import org.resdiff.report.page.Block;
import org.resdiff.report.page.Page;
import org.resdiff.report.page.Span;

/** A history as a page, for all forms but the terminal, whose matrix is narrower than a table. */
public final class HistoryPage {
    /** Characters of a clause that tell a reader which one it is. */
    private static final int OPENING = 80;

    private HistoryPage() {}

    /**
     * The matrix, and the newest text with the number of the version behind each run of words.
     *
     * @param words whether states are named, and not shown by a sign that a spreadsheet may take for a formula
     */
    public static Page of(History history, boolean words) {
        List<Block> blocks = new ArrayList<>(versions(history.versions()));
        blocks.add(Block.Heading.of(2, "clauses", "Clauses by version"));
        blocks.add(Block.Paragraph.of(HistoryLines.LEGEND));
        blocks.add(matrix(history, words));
        blocks.addAll(text(history));
        return Page.of(title(history.versions()), List.of(), blocks);
    }

    /** The newest text alone. */
    public static Page blame(History history) {
        List<Block> blocks = new ArrayList<>(versions(history.versions()));
        blocks.addAll(text(history));
        return Page.of(title(history.versions()), List.of(), blocks);
    }

    /** What each version did to one clause. */
    public static Page story(History history, Strand strand) {
        List<Block> blocks = new ArrayList<>();
        for (Cell cell : strand.cells()) {
            Clause clause = cell.clause();
            String name = HistoryLines.version(history.versions().get(cell.version()))
                    + (clause == null ? "" : "  " + HistoryLines.name(clause));
            blocks.add(Block.Heading.of(2, null, name));
            blocks.add(new Block.Paragraph(List.of(Span.quiet(HistoryLines.told(history, cell)))));
            List<Span> spans = spans(cell);
            if (!spans.isEmpty()) {
                blocks.add(new Block.Paragraph(spans));
            }
        }
        return Page.of("History of " + HistoryLines.name(strand.latest()), List.of(), blocks);
    }

    /** Where a phrase occurs. */
    public static Page phrase(Phrase phrase) {
        List<Block.Row> rows = new ArrayList<>();
        for (int version = 0; version < phrase.versions().size(); version++) {
            int current = version;
            List<String> labels = phrase.places().stream()
                    .filter(place -> place.version() == current)
                    .map(place -> HistoryLines.name(place.clause()))
                    .toList();
            rows.add(Block.Row.of(HistoryLines.version(phrase.versions().get(version)), String.join(", ", labels)));
        }
        List<Block.Column> columns = List.of(Block.Column.of("Version"), Block.Column.of("Clauses"));
        return Page.of(
                "\u201C" + phrase.words() + "\u201D",
                List.of(HistoryLines.phrase(phrase).get(0)),
                List.of(new Block.Table(null, columns, rows, false)));
    }

    private static String title(List<Document> versions) {
        return "History of " + HistoryLines.version(versions.get(versions.size() - 1));
    }

    private static List<Block> versions(List<Document> versions) {
        List<Block.Item> items = versions.stream()
                .map(version -> Block.Item.of(Span.plain(HistoryLines.version(version))))
                .toList();
        return List.of(Block.Heading.of(2, "versions", "Versions"), new Block.Items(true, items));
    }

    private static Block matrix(History history, boolean words) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(Block.Column.of("Clause"));
        for (int version = 1; version <= history.versions().size(); version++) {
            columns.add(Block.Column.of(Integer.toString(version)));
        }
        columns.add(Block.Column.of("Text"));
        List<Block.Row> rows = new ArrayList<>();
        for (Strand strand : history.strands()) {
            List<String> cells = new ArrayList<>();
            cells.add(HistoryLines.label(history, strand));
            for (int version = 0; version < history.versions().size(); version++) {
                Cell cell = strand.cell(version);
                cells.add(cell == null ? "" : state(cell, words));
            }
            cells.add(opening(strand.latest().text()));
            rows.add(Block.Row.of(cells.toArray(new String[0])));
        }
        return new Block.Table(null, columns, rows, false);
    }

    private static String state(Cell cell, boolean words) {
        return words ? cell.state().id() : cell.state().sign();
    }

    private static String opening(String text) {
        if (text.length() <= OPENING) {
            return text;
        }
        int space = text.lastIndexOf(' ', OPENING);
        return (space > 0 ? text.substring(0, space) : text.substring(0, text.offsetByCodePoints(0, OPENING / 2)))
                + " \u2026";
    }

    private static List<Block> text(History history) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Heading.of(2, "text", "Current text"));
        blocks.add(Block.Paragraph.of(
                "The number after words is the version that first has them; a star says that it has them"
                        + " in another clause."));
        List<Span> spans = new ArrayList<>();
        Clause clause = null;
        for (Origin origin : history.origins()) {
            if (clause == null || !origin.clause().id().equals(clause.id())) {
                if (clause != null) {
                    blocks.add(new Block.Paragraph(spans));
                    spans.clear();
                }
                clause = origin.clause();
                spans.add(Span.label(HistoryLines.name(clause)));
                spans.add(Span.plain("  "));
            }
            String text = origin.text();
            String words = text.stripTrailing();
            spans.add(Span.plain(words));
            spans.add(Span.of(Span.Style.RAISED, (origin.version() + 1) + (origin.reused() ? "*" : "")));
            spans.add(Span.plain(text.substring(words.length())));
        }
        if (clause != null) {
            blocks.add(new Block.Paragraph(spans));
        }
        return blocks;
    }

    private static List<Span> spans(Cell cell) {
        if (cell.state() == State.SAME || cell.state() == State.MOVED) {
            return List.of();
        }
        if (cell.edits().isEmpty() || cell.state() == State.FIRST) {
            return cell.clause() == null
                    ? List.of()
                    : List.of(Span.plain(cell.clause().text()));
        }
        List<Span> spans = new ArrayList<>();
        for (Edit edit : cell.edits()) {
            if (edit.op() == Edit.Op.EQUAL) {
                spans.add(Span.plain(edit.now()));
                continue;
            }
            if (!edit.old().isEmpty()) {
                spans.add(Span.of(Span.Style.DELETED, edit.old()));
            }
            if (!edit.now().isEmpty()) {
                spans.add(Span.of(Span.Style.INSERTED, edit.now()));
            }
        }
        return spans;
    }
}
