package org.resdiff.report.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.resdiff.model.InputException;
import org.resdiff.report.ReportOptions;
import org.resdiff.report.page.Block;
import org.resdiff.report.page.Page;
import org.resdiff.report.page.PageRenderer;
import org.resdiff.report.page.Span;

/** The tables of a page for spreadsheets, an empty line between two. */
public final class CsvPage implements PageRenderer {
    @Override
    public void render(Page page, ReportOptions options, OutputStream stream) throws IOException {
        List<Block.Table> tables = page.all().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .toList();
        if (tables.isEmpty()) {
            throw new InputException("--format csv: this result has no table; choose another form");
        }
        CsvWriter out = new CsvWriter(stream);
        boolean first = true;
        for (Block.Table table : tables) {
            if (!first) {
                out.record(List.of());
            }
            first = false;
            out.record(table.columns().stream().map(Block.Column::name).toList());
            for (Block.Row row : table.rows()) {
                out.record(row.cells().stream().map(Span::text).toList());
            }
        }
        out.flush();
    }
}
