package org.resdiff.report.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.resdiff.report.ReportOptions;
import org.resdiff.report.page.Block;
import org.resdiff.report.page.Page;
import org.resdiff.report.page.PageRenderer;
import org.resdiff.report.page.Span;

/**
 * A page as a Word file. Words of one side are coloured, struck out or underlined and not tracked: whoever accepts all
 * changes must not change what a report says.
 */
public final class DocxPage implements PageRenderer {
    @Override
    public void render(Page page, ReportOptions options, OutputStream out) throws IOException {
        DocxWriter writer = DocxWriter.ofPage(options, page.wide());
        if (!page.title().isEmpty()) {
            writer.paragraph(Styles.TITLE).words(Revision.NONE, page.title(), null);
        }
        for (List<Span> line : page.lead()) {
            spans(writer.paragraph(Styles.TEXT), line);
        }
        blocks(writer, page.blocks());
        writer.write(out);
    }

    private static void blocks(DocxWriter writer, List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                heading(writer, heading);
            } else if (block instanceof Block.Paragraph paragraph) {
                spans(writer.paragraph(Styles.TEXT), paragraph.spans());
            } else if (block instanceof Block.Items items) {
                items(writer, items);
            } else if (block instanceof Block.Table table) {
                table(writer, table);
            } else if (block instanceof Block.Fold fold) {
                spans(writer.paragraph(Styles.TEXT), fold.summary());
                blocks(writer, fold.blocks());
            } else if (block instanceof Block.Appendix appendix) {
                heading(writer, appendix.heading());
                blocks(writer, appendix.blocks());
            }
        }
    }

    private static void heading(DocxWriter writer, Block.Heading heading) {
        DocxParagraph paragraph = writer.paragraph(Styles.heading(Math.max(1, heading.level() - 1)));
        paragraph.bookmark(heading.id());
        spans(paragraph, heading.spans());
    }

    private static void items(DocxWriter writer, Block.Items items) {
        int number = 0;
        for (Block.Item item : items.items()) {
            number++;
            DocxParagraph paragraph = writer.paragraph(Styles.LIST_ITEM);
            paragraph.words(Revision.NONE, items.ordered() ? number + ".\t" : "–\t", null);
            spans(paragraph, item.spans());
            for (Block.Paragraph more : item.more()) {
                spans(writer.paragraph(Styles.LIST_MORE), more.spans());
            }
        }
    }

    private static void table(DocxWriter writer, Block.Table table) {
        DocxTable out =
                writer.table(table.columns().stream().map(Block.Column::width).toList());
        out.head();
        for (int i = 0; i < table.columns().size(); i++) {
            Block.Column column = table.columns().get(i);
            DocxParagraph cell = out.cell(column.align() == Block.Align.END);
            if (i == 0) {
                cell.bookmark(table.id());
            }
            cell.words(Revision.NONE, column.name(), Styles.ITEM);
        }
        for (Block.Row row : table.rows()) {
            out.row();
            for (int i = 0; i < row.cells().size(); i++) {
                DocxParagraph cell = out.cell(table.columns().get(i).align() == Block.Align.END);
                if (i == 0) {
                    cell.bookmark(row.id());
                }
                spans(cell, row.cells().get(i));
            }
        }
        // Word wants a paragraph behind a table
        writer.paragraph(Styles.TEXT);
    }

    private static void spans(DocxParagraph paragraph, List<Span> spans) {
        boolean first = true;
        for (Span span : spans) {
            String text = span.style().verdict() && !first ? " (" + span.text() + ")" : span.text();
            if (span.href() == null) {
                paragraph.words(Revision.NONE, text, style(span.style()));
            } else {
                paragraph.link(span.href(), text);
            }
            first = false;
        }
    }

    /** The character style; null for the paragraph's own. */
    private static String style(Span.Style style) {
        return switch (style) {
            case PLAIN, TECHNICAL, EDITORIAL, IDENTICAL -> null;
            case STRONG, LABEL, POINTED, SUBSTANTIVE -> Styles.ITEM;
            case EMPHASIS -> Styles.LOCUS;
            case QUIET -> Styles.QUIET;
            case RAISED -> Styles.FOOTNOTE_MARK;
            case DELETED, MOVED_FROM -> Styles.DELETED;
            case INSERTED, MOVED_TO -> Styles.INSERTED;
        };
    }
}
