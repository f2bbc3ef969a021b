package org.resdiff.read;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.model.Line;
import org.resdiff.model.Source;
import org.resdiff.model.SourceText;

/** Plain text: its lines as they stand. A form feed, as pdftotext writes between pages, begins a page. */
final class TextReader implements FormatReader {
    @Override
    public SourceText read(Source source, byte[] bytes, ReadOptions options) {
        DecodedText decoded = DecodedText.of(source, bytes);
        int page = decoded.text().indexOf('\f') < 0 ? 0 : 1;
        int number = 0;
        List<Line> lines = new ArrayList<>();
        for (String raw : decoded.text().split("\n", -1)) {
            number++;
            int start = 0;
            for (int feed = raw.indexOf('\f'); feed >= 0; feed = raw.indexOf('\f', start)) {
                if (feed > start) {
                    lines.add(line(raw.substring(start, feed), page, number));
                }
                page++;
                start = feed + 1;
            }
            lines.add(line(raw.substring(start), page, number));
        }
        if (lines.stream().allMatch(Unseen::blank)) {
            throw FormatReader.refusal(source, "the file has no text; give a document with text");
        }
        return new SourceText(source, TypedTables.parted(lines), decoded.diagnostics());
    }

    private static Line line(String text, int page, int number) {
        return new Line(text.stripTrailing(), Line.Role.PRINTED, 0, page, number, null, List.of());
    }
}
