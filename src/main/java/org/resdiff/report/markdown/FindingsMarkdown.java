package org.resdiff.report.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.resdiff.check.Checked;
import org.resdiff.check.Finding;
import org.resdiff.report.FindingsWording;

/** Findings as Markdown: a heading and a list for each document. */
public final class FindingsMarkdown {
    private FindingsMarkdown() {}

    public static void write(List<Checked> documents, OutputStream out) throws IOException {
        MarkdownWriter writer = new MarkdownWriter(out, false);
        writer.block(writer.escape(FindingsWording.total(documents) + "."));
        for (Checked document : documents) {
            if (document.findings().isEmpty()) {
                continue;
            }
            writer.heading(2, document.path());
            List<String> items = new ArrayList<>();
            for (Finding finding : document.findings()) {
                items.add("**" + finding.level().id() + "** " + writer.inline(FindingsWording.place(finding)) + ": "
                        + writer.inline(finding.message()) + " (`"
                        + finding.rule().id() + "`)");
            }
            writer.list(items);
        }
        writer.flush();
    }
}
