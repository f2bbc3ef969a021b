package org.resdiff.report.markdown;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.resdiff.diff.Change;
import org.resdiff.diff.Comparison;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Document;
import org.resdiff.report.Cells;
import org.resdiff.report.Headline;
import org.resdiff.report.Part;
import org.resdiff.report.Renderer;
import org.resdiff.report.ReportOptions;
import org.resdiff.report.ReportOptions.Markup;
import org.resdiff.report.Wording;
import org.resdiff.report.brief.Brief;
import org.resdiff.report.brief.Folds;

/** The report as Markdown: a summary, a table of changes that links to each, then every clause as a quotation. */
public final class MarkdownRenderer implements Renderer {
    @Override
    public void render(Comparison comparison, ReportOptions options, OutputStream stream) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Report(comparison, options, bytes).write();
        int length = bytes.toString(StandardCharsets.UTF_8).length();
        if (length > COMMENT) {
            stream.write(tooLong(length).getBytes(StandardCharsets.UTF_8));
        }
        bytes.writeTo(stream);
    }

    /** A file may be as long as it is, and nothing is cut; who wants to post it is told before GitHub refuses it. */
    private static String tooLong(int length) {
        return String.format(
                Locale.ROOT,
                "This report has %,d characters and a comment on GitHub at most %,d. Shorter reports of the same comparison:"
                        + " `--view brief`, `--only substantive`, `--layout redline`.\n\n",
                length,
                COMMENT);
    }

    /** Characters that a comment on an issue or pull request of GitHub may have. */
    private static final int COMMENT = 65_536;

    /** One report in the making. */
    private static final class Report {
        private final Comparison comparison;
        private final ReportOptions options;
        private final Wording wording;
        private final MarkdownWriter out;
        private final Markings markings;
        private final Map<Change, String> anchors = new HashMap<>();

        Report(Comparison comparison, ReportOptions options, OutputStream stream) {
            this.comparison = comparison;
            this.options = options;
            this.wording = new Wording(comparison);
            this.out = new MarkdownWriter(stream, options.markup() == Markup.CRITIC);
            this.markings = new Markings(out, options.markup());
        }

        void write() throws IOException {
            List<String> brief = Brief.of(comparison, wording).lines();
            if (options.view() == ReportOptions.View.BRIEF) {
                out.block(out.inline(String.join(" ", brief)));
                out.flush();
                return;
            }
            List<Part> parts = Part.of(comparison, options.context(), options.full());
            name(parts);
            out.heading(
                    2,
                    options.title() == null
                            ? Wording.document(comparison.old()) + " → " + Wording.document(comparison.now())
                            : options.title());
            out.table(List.of(
                    List.of("", "document", "file"),
                    document("old", comparison.old()),
                    document("new", comparison.now())));
            out.block("**Verdict: " + comparison.summary().verdict().id() + "**");
            out.block(out.inline(String.join(" ", brief)));
            out.list(Headline.lines(comparison).stream().map(out::escape).toList());
            matter();
            table(parts);
            out.heading(3, "Clauses");
            for (Part part : options.full() || !anchored() ? parts : Folds.of(parts)) {
                if (part instanceof Part.Run run) {
                    run(run);
                } else if (part instanceof Part.Fold fold) {
                    fold(fold);
                } else if (part instanceof Part.Row row) {
                    row(row);
                }
            }
            narrative();
            out.flush();
        }

        private List<String> document(String side, Document document) {
            return List.of(side, out.inline(Wording.document(document)), out.inline(Wording.file(document)));
        }

        private void name(List<Part> parts) {
            Map<String, Integer> used = new HashMap<>();
            for (Part part : parts) {
                if (part instanceof Part.Row row) {
                    String slug = wording.name(row.change())
                            .toLowerCase(Locale.ROOT)
                            .replaceAll("[^a-z0-9]+", "-")
                            .replaceAll("^-|-$", "");
                    int count = used.merge(slug, 1, Integer::sum);
                    anchors.put(row.change(), count == 1 ? slug : slug + "-" + count);
                }
            }
        }

        private void matter() throws IOException {
            list(
                    "Front and closing matter",
                    Headline.front(comparison).stream()
                            .map(row -> Headline.name(row.kind()) + ": " + markings.block(Headline.edits(row)))
                            .toList());
        }

        private void narrative() throws IOException {
            list(
                    "Text around the resolutions",
                    Headline.narrative(comparison).stream()
                            .map(row -> markings.block(Headline.edits(row)))
                            .toList());
        }

        private void list(String title, List<String> items) throws IOException {
            if (!items.isEmpty()) {
                out.heading(3, title);
                out.list(items);
            }
        }

        private void table(List<Part> parts) throws IOException {
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of("clause", "significance", "kinds"));
            for (Part part : options.full() || !anchored() ? parts : Folds.of(parts)) {
                if (part instanceof Part.Fold fold) {
                    String title = out.inline(Folds.title(fold.changes(), wording));
                    String anchor = anchors.get(fold.rows().get(0).change());
                    rows.add(List.of("[" + title + "](#" + anchor + ")", "", ""));
                } else if (part instanceof Part.Row row && Part.changed(row.change())) {
                    Change change = row.change();
                    String title = out.inline(wording.title(change));
                    rows.add(List.of(
                            anchored() ? "[" + title + "](#" + anchors.get(change) + ")" : title,
                            change.significance().id(),
                            String.join(
                                    ", ",
                                    change.kinds().stream()
                                            .map(kind -> kind.id())
                                            .toList())));
                }
            }
            if (rows.size() > 1) {
                out.heading(3, "Changes");
                out.table(rows);
            }
        }

        /** Plain mark-up has no HTML, and Markdown has no anchors of its own. */
        private boolean anchored() {
            return options.markup() != Markup.PLAIN;
        }

        private void run(Part.Run run) throws IOException {
            String title = wording.run(run.changes());
            if (!anchored()) {
                out.block(out.escape(title));
                return;
            }
            out.openDetails(title);
            for (Change change : run.changes()) {
                out.block("**" + out.inline(wording.title(change)) + "**");
                out.quote(words(change));
            }
            out.closeDetails();
        }

        private void fold(Part.Fold fold) throws IOException {
            String title = Folds.title(fold.changes(), wording);
            out.openDetails(title);
            for (Part.Row row : fold.rows()) {
                row(row);
            }
            out.closeDetails();
        }

        private void row(Part.Row row) throws IOException {
            Change change = row.change();
            if (row.opensBlock()) {
                out.block("*" + out.inline(wording.block(row.block())) + "*");
            }
            String anchor = anchored() ? "<a id=\"" + anchors.get(change) + "\"></a>" : "";
            String weight = Wording.weight(change);
            out.block(anchor + "**" + out.inline(wording.title(row)) + "**"
                    + (weight.isEmpty() ? "" : " · " + out.inline(weight)));
            List<String> notes = wording.notes(change);
            if (!notes.isEmpty()) {
                out.list(notes.stream().map(out::inline).toList());
            }
            out.quote(words(change));
        }

        private String words(Change change) {
            Clause clause = change.clause();
            boolean row = clause.kind() == ClauseKind.TABLE;
            return change.edits().isEmpty()
                    ? out.escape(row ? Cells.parted(clause.text()) : clause.text())
                    : markings.block(row ? Cells.parted(change.edits()) : change.edits());
        }
    }
}
