package org.resdiff.report.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.MatterChange;
import org.resdiff.diff.Significance;
import org.resdiff.model.Document;
import org.resdiff.report.Headline;
import org.resdiff.report.Wording;
import org.resdiff.report.brief.Brief;

/** What stands above every view: both documents, the verdict, the counts, and what changed outside of the clauses. */
final class Header {
    private static final int INDENT = 4;

    private Header() {}

    static void write(Comparison comparison, TerminalWriter out) throws IOException {
        document("old", comparison.old(), out);
        document("new", comparison.now(), out);
        out.blank();
        Significance verdict = comparison.summary().verdict();
        out.paragraph(0, verdict == Significance.SUBSTANTIVE ? Ink.SUBSTANTIVE : Ink.LABEL, "Verdict: " + verdict.id());
        brief(comparison, out);
        out.blank();
        for (String line : Headline.lines(comparison)) {
            out.paragraph(0, Ink.PLAIN, line);
        }
        List<MatterChange> matter = Headline.front(comparison);
        if (!matter.isEmpty()) {
            out.blank();
            out.paragraph(0, Ink.LABEL, "Front and closing matter");
            for (MatterChange row : matter) {
                matter(Headline.name(row.kind()) + ": ", row, out);
            }
        }
        out.blank();
    }

    /** The comparison in one paragraph, a sentence on a line of its own. */
    static void brief(Comparison comparison, TerminalWriter out) throws IOException {
        for (String line : Brief.of(comparison, new Wording(comparison)).lines()) {
            out.paragraph(0, Ink.PLAIN, line);
        }
    }

    /** What stands below the views that tell whole texts. */
    static void narrative(Comparison comparison, TerminalWriter out) throws IOException {
        List<MatterChange> rows = Headline.narrative(comparison);
        if (rows.isEmpty()) {
            return;
        }
        out.blank();
        out.paragraph(0, Ink.LABEL, "Text around the resolutions");
        for (MatterChange row : rows) {
            out.blank();
            matter("", row, out);
        }
    }

    private static void document(String side, Document document, TerminalWriter out) throws IOException {
        String told = Wording.document(document);
        String path = document.source().path();
        List<Chunk> chunks = new ArrayList<>();
        chunks.add(Chunk.plain(side + " "));
        boolean named = !told.equals(Wording.file(document));
        chunks.add(new Chunk(Ink.LABEL, named ? told : path));
        if (named) {
            chunks.add(new Chunk(Ink.QUIET, " (" + path + ")"));
        }
        out.paragraph(0, chunks);
    }

    private static void matter(String name, MatterChange row, TerminalWriter out) throws IOException {
        List<Chunk> chunks = new ArrayList<>();
        chunks.add(Chunk.plain(name));
        chunks.addAll(Marks.both(Headline.edits(row), true));
        out.paragraph(INDENT, chunks);
    }
}
