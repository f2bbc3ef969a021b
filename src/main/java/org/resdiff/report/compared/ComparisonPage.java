package org.resdiff.report.compared;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.diff.Change;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.MatterChange;
import org.resdiff.diff.Significance;
import org.resdiff.model.Document;
import org.resdiff.report.Footnotes;
import org.resdiff.report.Headline;
import org.resdiff.report.Part;
import org.resdiff.report.ReportOptions;
import org.resdiff.report.ReportOptions.Layout;
import org.resdiff.report.Wording;
import org.resdiff.report.brief.Brief;
import org.resdiff.report.brief.Folds;
import org.resdiff.report.compared.MarkedText.Side;
import org.resdiff.report.page.Block;
import org.resdiff.report.page.Page;
import org.resdiff.report.page.Span;

/**
 * A comparison as a page: what every form says of it, then the clauses one below the other or as a table that delegations can
 * pass around and write into. One builder makes all of its forms.
 */
public final class ComparisonPage {
    /** Shares of the columns in the width, in percent. */
    private static final int LABEL = 11;

    private static final int TEXT = 28;
    private static final int KINDS = 15;
    private static final int REMARKS = 18;

    private final Comparison comparison;
    private final ReportOptions options;
    private final Wording wording;
    private final Footnotes footnotes;

    private ComparisonPage(Comparison comparison, ReportOptions options) {
        this.comparison = comparison;
        this.options = options;
        wording = new Wording(comparison);
        footnotes = Footnotes.of(comparison);
    }

    /** The page of a comparison, in the layout that the options ask for. */
    public static Page of(Comparison comparison, ReportOptions options) {
        return new ComparisonPage(comparison, options).page();
    }

    private Page page() {
        boolean table = options.layout() != Layout.REPORT;
        String title = options.title() == null
                ? name(comparison.now()) + " compared with " + name(comparison.old())
                : options.title();
        List<Block> blocks = new ArrayList<>();
        if (table) {
            blocks.add(table());
        } else {
            headlines(blocks);
            matter("front-matter", "Front and closing matter", Headline.front(comparison), blocks);
            blocks.add(Block.Heading.of(2, "changes", "Clauses"));
            parts().forEach(part -> part(part, blocks));
            matter("narrative", "Text around the resolutions", Headline.narrative(comparison), blocks);
        }
        return new Page(title, "en", lead(), blocks, table);
    }

    private List<List<Span>> lead() {
        List<List<Span>> lead = new ArrayList<>();
        lead.add(List.of(Span.quiet("Old: "), Span.plain(document(comparison.old()))));
        lead.add(List.of(Span.quiet("New: "), Span.plain(document(comparison.now()))));
        Significance verdict = comparison.summary().verdict();
        lead.add(List.of(Span.quiet("Verdict:"), Span.of(verdict(verdict), verdict.id())));
        for (String warning : Headline.warnings(comparison)) {
            lead.add(List.of(Span.strong(warning)));
        }
        lead.add(List.of(
                Span.plain(String.join(" ", Brief.of(comparison, wording).lines()))));
        return lead;
    }

    /** A document in few words, for a title that names two. */
    private static String name(Document document) {
        return document.symbol() == null ? Wording.document(document) : document.symbol();
    }

    /** The name of a document, and that of its file where it is another. */
    private static String document(Document document) {
        String name = Wording.document(document);
        String file = Wording.file(document);
        return name.equals(file) ? name : name + " (" + file + ")";
    }

    private void headlines(List<Block> blocks) {
        List<Block.Item> items = new ArrayList<>();
        List<String> warnings = Headline.warnings(comparison);
        for (String line : Headline.lines(comparison)) {
            if (!warnings.contains(line)) {
                items.add(Block.Item.of(Span.plain(line)));
            }
        }
        blocks.add(new Block.Items(false, items));
    }

    private static void matter(String id, String title, List<MatterChange> rows, List<Block> blocks) {
        if (rows.isEmpty()) {
            return;
        }
        blocks.add(Block.Heading.of(2, id, title));
        for (MatterChange row : rows) {
            List<Span> spans = new ArrayList<>();
            spans.add(Span.label(Headline.name(row.kind()) + ": "));
            spans.addAll(MarkedText.of(row, Side.BOTH));
            blocks.add(new Block.Paragraph(spans));
        }
    }

    private List<Part> parts() {
        List<Part> parts = Part.of(comparison, options.context(), options.full());
        return options.full() ? parts : Folds.of(parts);
    }

    private void part(Part part, List<Block> blocks) {
        if (part instanceof Part.Run run) {
            blocks.add(Block.Paragraph.of(Span.quiet(wording.run(run.changes()))));
        } else if (part instanceof Part.Fold fold) {
            List<Block> rows = new ArrayList<>();
            fold.rows().forEach(row -> row(row, rows));
            blocks.add(new Block.Fold(List.of(Span.plain(Folds.title(fold.changes(), wording))), rows));
        } else if (part instanceof Part.Row row) {
            row(row, blocks);
        }
    }

    private void row(Part.Row row, List<Block> blocks) {
        if (row.opensBlock()) {
            blocks.add(Block.Paragraph.of(Span.of(Span.Style.EMPHASIS, wording.block(row.block()))));
        }
        Change change = row.change();
        List<Span> head = new ArrayList<>();
        head.add(Span.label(wording.title(row)));
        String weight = Wording.weight(change);
        if (!weight.isEmpty()) {
            head.add(Span.of(verdict(change.significance()), weight));
        }
        blocks.add(new Block.Heading(3, null, head));
        blocks.add(new Block.Paragraph(MarkedText.of(change, footnotes, Side.BOTH)));
        for (String note : wording.notes(change)) {
            blocks.add(Block.Paragraph.of(Span.quiet(note)));
        }
    }

    /** The rows of the table follow the document; runs of unchanged clauses are a line each, but for a full report. */
    private Block.Table table() {
        boolean apart = options.layout() == Layout.TABLE;
        List<Block.Column> columns = new ArrayList<>();
        columns.add(column("clause", LABEL));
        if (apart) {
            columns.add(column("old", TEXT));
            columns.add(column("new", TEXT));
        } else {
            columns.add(column("text", 2 * TEXT));
        }
        columns.add(column("significance and kinds", KINDS));
        columns.add(column("remarks", REMARKS));
        List<Block.Row> rows = new ArrayList<>();
        for (MatterChange row : Headline.front(comparison)) {
            rows.add(row(apart, row));
        }
        for (Part part : Part.of(comparison, options.context(), options.full())) {
            if (part instanceof Part.Run run) {
                List<Span> label = List.of(Span.quiet(wording.run(run.changes())));
                rows.add(row(apart, label, List.of(), List.of(), List.of()));
            } else if (part instanceof Part.Row row) {
                rows.add(row(apart, row));
            }
        }
        for (MatterChange row : Headline.narrative(comparison)) {
            rows.add(row(apart, row));
        }
        return new Block.Table("comparison", columns, rows, false);
    }

    private static Block.Column column(String name, int width) {
        return new Block.Column(name, width, Block.Align.START);
    }

    private Block.Row row(boolean apart, Part.Row row) {
        Change change = row.change();
        List<Span> weight = new ArrayList<>();
        if (change.significance() != Significance.IDENTICAL) {
            weight.add(Span.of(
                    verdict(change.significance()), change.significance().id()));
        }
        List<String> more = new ArrayList<>();
        change.kinds().forEach(kind -> more.add(kind.id()));
        more.addAll(wording.notes(change));
        if (!more.isEmpty()) {
            weight.add(Span.plain((weight.isEmpty() ? "" : ": ") + String.join("; ", more)));
        }
        return row(
                apart,
                List.of(Span.label(wording.title(change))),
                MarkedText.of(change, footnotes, apart ? Side.OLD : Side.BOTH),
                MarkedText.of(change, footnotes, Side.NEW),
                weight);
    }

    private static Block.Row row(boolean apart, MatterChange row) {
        return row(
                apart,
                List.of(Span.label(Headline.name(row.kind()))),
                MarkedText.of(row, apart ? Side.OLD : Side.BOTH),
                MarkedText.of(row, Side.NEW),
                List.of());
    }

    /** One row; its last cell is left empty for a delegation's own remarks. */
    private static Block.Row row(
            boolean apart, List<Span> label, List<Span> first, List<Span> second, List<Span> weight) {
        return new Block.Row(
                null,
                apart ? List.of(label, first, second, weight, List.of()) : List.of(label, first, weight, List.of()));
    }

    private static Span.Style verdict(Significance significance) {
        return switch (significance) {
            case SUBSTANTIVE -> Span.Style.SUBSTANTIVE;
            case TECHNICAL -> Span.Style.TECHNICAL;
            case EDITORIAL -> Span.Style.EDITORIAL;
            case IDENTICAL -> Span.Style.IDENTICAL;
        };
    }
}
