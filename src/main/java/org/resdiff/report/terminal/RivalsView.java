package org.resdiff.report.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.resdiff.amend.compare.Rivals;
import org.resdiff.report.ReportOptions;
import org.resdiff.report.RivalsWording;

/** Rival amendment papers for a terminal. */
public final class RivalsView {
    private static final int INDENT = 4;
    private static final int READABLE = 120;

    private RivalsView() {}

    /** Writes the head, then a block for each paragraph that any paper touches. */
    public static void write(Rivals rivals, ReportOptions options, OutputStream stream) throws IOException {
        TerminalWriter out = new TerminalWriter(stream, Math.min(READABLE, options.width()), options.colors());
        out.paragraph(0, Ink.LABEL, RivalsWording.title(rivals));
        for (String line : RivalsWording.headline(rivals)) {
            out.paragraph(0, Ink.PLAIN, line);
        }
        for (Rivals.Row row : rivals.rows()) {
            out.blank();
            row(row, out);
        }
        out.flush();
    }

    private static void row(Rivals.Row row, TerminalWriter out) throws IOException {
        List<Chunk> label = new ArrayList<>();
        label.add(new Chunk(Ink.LABEL, RivalsWording.name(row)));
        String verdict = RivalsWording.verdict(row);
        if (!verdict.isEmpty()) {
            boolean conflict = row.verdict() == Rivals.Verdict.CONFLICT;
            label.add(new Chunk(conflict ? Ink.LABEL_DELETED : Ink.QUIET, "  " + verdict));
        }
        out.paragraph(0, label);
        out.paragraph(
                INDENT, List.of(new Chunk(Ink.QUIET, "base: " + row.clause().text())));
        for (Rivals.Touch touch : row.touches()) {
            List<String> said = RivalsWording.touch(touch);
            out.paragraph(INDENT, List.of(new Chunk(Ink.LABEL, touch.paper() + ": "), Chunk.plain(said.get(0))));
            for (String follows : said.subList(1, said.size())) {
                out.paragraph(2 * INDENT, Ink.PLAIN, follows);
            }
        }
        for (Rivals.Result result : row.results()) {
            out.paragraph(INDENT, List.of(new Chunk(Ink.QUIET, "= "), Chunk.plain(RivalsWording.result(result))));
        }
        String together = RivalsWording.together(row);
        if (!together.isEmpty()) {
            out.paragraph(INDENT, List.of(new Chunk(Ink.QUIET, "= "), Chunk.plain(together)));
        }
        for (String free : RivalsWording.free(row)) {
            out.paragraph(INDENT, Ink.PLAIN, free);
        }
        for (String conflict : RivalsWording.conflicts(row)) {
            out.paragraph(INDENT, Ink.SUBSTANTIVE, "! " + conflict);
        }
        String voting = RivalsWording.voting(row);
        if (!voting.isEmpty()) {
            out.paragraph(INDENT, Ink.PLAIN, voting);
        }
    }
}
