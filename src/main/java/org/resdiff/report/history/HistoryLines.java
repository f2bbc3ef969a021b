package org.resdiff.report.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.resdiff.diff.Edit;
import org.resdiff.history.Cell;
import org.resdiff.history.History;
import org.resdiff.history.Origin;
import org.resdiff.history.Phrase;
import org.resdiff.history.State;
import org.resdiff.history.Strand;
import org.resdiff.model.Clause;
import org.resdiff.model.Document;
import org.resdiff.text.DisplayWidth;

/** A history as lines of plain text, none wider than the terminal where words can be broken. */
public final class HistoryLines {
    private static final int LABEL_WIDTH = 12;
    static final String LEGEND =
            "+ first  = same  e editorial  t technical  S substantive  m moved  / split  & merged" + "  - gone  < back";

    private HistoryLines() {}

    /** The matrix: a row for each clause, a column for each version. */
    public static List<String> matrix(History history, int width) {
        List<String> lines = new ArrayList<>(versions(history.versions()));
        lines.add("");
        lines.add(LEGEND);
        lines.add("");
        lines.addAll(heads(history.versions().size()));
        for (Strand strand : history.strands()) {
            Clause clause = strand.latest();
            lines.add(fit(padded(label(history, strand)) + signs(history, strand) + "  " + clause.text(), width));
        }
        return lines;
    }

    /** The newest text, each run of words beside the version that first had it; a star marks words of another clause. */
    public static List<String> blame(History history, int width) {
        List<String> lines = new ArrayList<>(versions(history.versions()));
        lines.add("");
        lines.add("* the words are from another clause of that version");
        Clause clause = null;
        for (Origin origin : history.origins()) {
            if (clause == null || !origin.clause().id().equals(clause.id())) {
                clause = origin.clause();
                lines.add("");
                lines.add(name(clause));
            }
            String margin = String.format(Locale.ROOT, "%4d%s ", origin.version() + 1, origin.reused() ? "*" : " ");
            for (String row : wrapped(origin.text().strip(), width - margin.length())) {
                lines.add(margin + row);
                margin = " ".repeat(margin.length());
            }
        }
        return lines;
    }

    /** What each version did to one clause. */
    public static List<String> story(History history, Strand strand, int width) {
        List<String> lines = new ArrayList<>();
        for (Cell cell : strand.cells()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            Clause clause = cell.clause();
            lines.add(version(history.versions().get(cell.version()))
                    + (clause == null ? "" : "  " + name(clause))
                    + "  " + told(history, cell));
            if (cell.state() != State.SAME && cell.state() != State.MOVED) {
                String text = cell.edits().isEmpty() || cell.state() == State.FIRST
                        ? (clause == null ? "" : clause.text())
                        : marked(cell.edits());
                wrapped(text, width - 2).forEach(row -> lines.add("  " + row));
            }
        }
        return lines;
    }

    /** Where a phrase occurs. */
    public static List<String> phrase(Phrase phrase) {
        List<String> lines = new ArrayList<>();
        if (phrase.first() < 0) {
            lines.add("not in any version");
            return lines;
        }
        lines.add("first in " + version(phrase.versions().get(phrase.first())));
        phrase.places()
                .forEach(place -> lines.add(
                        "  " + version(phrase.versions().get(place.version())) + "  " + name(place.clause())));
        if (!phrase.gaps().isEmpty()) {
            lines.add("not in");
            phrase.gaps()
                    .forEach(gap -> lines.add("  " + version(phrase.versions().get(gap))));
        }
        return lines;
    }

    private static List<String> versions(List<Document> versions) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            lines.add(String.format(Locale.ROOT, "%4d  %s", i + 1, version(versions.get(i))));
        }
        return lines;
    }

    static String version(Document document) {
        String path = document.source().path();
        return document.symbol() == null ? path : document.symbol() + "  " + path;
    }

    /** The numbers of the versions, their digits one below the other. */
    private static List<String> heads(int versions) {
        List<String> heads = new ArrayList<>();
        int digits = Integer.toString(versions).length();
        for (int digit = 0; digit < digits; digit++) {
            StringBuilder head = new StringBuilder(" ".repeat(LABEL_WIDTH));
            for (int version = 1; version <= versions; version++) {
                head.append(
                        String.format(Locale.ROOT, "%" + digits + "d", version).charAt(digit));
            }
            heads.add(head.toString());
        }
        return heads;
    }

    private static String signs(History history, Strand strand) {
        StringBuilder signs = new StringBuilder();
        for (int version = 0; version < history.versions().size(); version++) {
            Cell cell = strand.cell(version);
            signs.append(cell == null ? " " : cell.state().sign());
        }
        return signs.toString();
    }

    /** The label of a thread; in parentheses where the newest version does not have it. */
    static String label(History history, Strand strand) {
        Cell cell = strand.cell(history.newest());
        String name = name(strand.latest());
        return cell != null && cell.clause() != null ? name : "(" + name + ")";
    }

    static String told(History history, Cell cell) {
        StringBuilder told = new StringBuilder(cell.state().id());
        if (cell.other() != null) {
            Clause other = history.strands().stream()
                    .filter(strand -> strand.id() == cell.other())
                    .map(strand -> place(strand, cell))
                    .findFirst()
                    .orElseThrow();
            told.append(cell.clause() == null ? " into " : " from ").append(name(other));
        }
        if (cell.moved() && cell.state() != State.MOVED) {
            told.append(", moved");
        }
        return told.toString();
    }

    /** The clause that another one was merged into, or split from. */
    private static Clause place(Strand strand, Cell cell) {
        Cell there = strand.cell(cell.version());
        return there == null || there.clause() == null ? strand.latest() : there.clause();
    }

    private static String marked(List<Edit> edits) {
        StringBuilder text = new StringBuilder();
        for (Edit edit : edits) {
            if (edit.op() == Edit.Op.EQUAL) {
                text.append(edit.now());
            } else {
                text.append(sign("[-", edit.old(), "-]")).append(sign("{+", edit.now(), "+}"));
            }
        }
        return text.toString();
    }

    /** Signs go around the words, not around the space beside them. */
    private static String sign(String open, String text, String close) {
        String words = text.strip();
        if (words.isEmpty()) {
            return text;
        }
        int start = text.indexOf(words);
        return text.substring(0, start) + open + words + close + text.substring(start + words.length());
    }

    static String name(Clause clause) {
        String label = clause.label().text();
        return label.isEmpty() ? clause.kind().id() : label;
    }

    private static String padded(String label) {
        int end = DisplayWidth.fit(label, 0, LABEL_WIDTH - 1);
        String cut = label.substring(0, end);
        return cut + " ".repeat(LABEL_WIDTH - DisplayWidth.of(cut));
    }

    private static String fit(String line, int width) {
        return line.substring(0, DisplayWidth.fit(line, 0, width)).stripTrailing();
    }

    private static List<String> wrapped(String text, int width) {
        List<String> rows = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        for (String word : text.split("\\s+", -1)) {
            if (row.length() > 0 && DisplayWidth.of(row.toString()) + 1 + DisplayWidth.of(word) > width) {
                rows.add(row.toString());
                row.setLength(0);
            }
            row.append(row.length() > 0 ? " " : "").append(word);
        }
        rows.add(row.toString());
        return rows;
    }
}
