package org.resdiff.report.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.resdiff.amend.compare.Rivals;
import org.resdiff.report.FullText;
import org.resdiff.report.RivalsWording;

/** Rival amendment papers as Markdown: what each asks for by paragraph, then the compilation. */
public final class RivalsMarkdown {
    private RivalsMarkdown() {}

    /** Writes headings, lists and the compiled text. */
    public static void write(Rivals rivals, OutputStream out) throws IOException {
        MarkdownWriter writer = new MarkdownWriter(out, false);
        writer.heading(1, RivalsWording.title(rivals));
        for (String line : RivalsWording.headline(rivals)) {
            writer.block(writer.escape(line));
        }
        for (Rivals.Row row : rivals.rows()) {
            String verdict = RivalsWording.verdict(row);
            writer.heading(2, RivalsWording.name(row) + (verdict.isEmpty() ? "" : " (" + verdict + ")"));
            writer.block("Base: " + writer.inline(row.clause().text()));
            List<String> items = new ArrayList<>();
            for (Rivals.Touch touch : row.touches()) {
                List<String> said = RivalsWording.touch(touch);
                StringBuilder item = new StringBuilder("**" + writer.inline(touch.paper()) + "**: ")
                        .append(writer.inline(said.get(0)));
                said.subList(1, said.size())
                        .forEach(follows -> item.append("\n\n  ").append(writer.escape(follows)));
                items.add(item.toString());
            }
            for (Rivals.Result result : row.results()) {
                items.add("**Result**: " + writer.inline(RivalsWording.result(result)));
            }
            String together = RivalsWording.together(row);
            if (!together.isEmpty()) {
                items.add("**Result**: " + writer.inline(together));
            }
            for (String free : RivalsWording.free(row)) {
                items.add(writer.inline(free));
            }
            for (String conflict : RivalsWording.conflicts(row)) {
                items.add("**Conflict**: " + writer.inline(conflict));
            }
            String voting = RivalsWording.voting(row);
            if (!voting.isEmpty()) {
                items.add(writer.inline(voting));
            }
            writer.list(items);
        }
        writer.heading(2, "Compilation");
        for (String line : FullText.lines(rivals.compilation())) {
            writer.block(writer.escape(line));
        }
        writer.flush();
    }
}
