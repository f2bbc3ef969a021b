package org.resdiff.amend.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.resdiff.amend.Locus;
import org.resdiff.amend.NotedText;
import org.resdiff.amend.Proposed;
import org.resdiff.model.ClauseKind;

/**
 * How far the new text goes that a sentence announces: to the quotation mark that closes it, else as many paragraphs as are
 * announced, each with the sub-paragraphs that it opens.
 */
final class NewText {
    private static final Pattern CLOSED = Pattern.compile("\u201D[.;,]?$");
    private static final Pattern MARKER = Pattern.compile(
            "(?:\\(\\p{Alnum}{1,5}\\)|\\p{Alnum}{1,5}\\)|\\p{Lower}{1,5}\\.|\u2013)\\s.*", Pattern.DOTALL);
    private static final Pattern OPENS = Pattern.compile("[:,\u2013\u2014]\\s*$");

    /**
     * A line that may be new text.
     *
     * @param paper whether it speaks as the paper does
     */
    record Line(NotedText passage, boolean paper) {
        private String text() {
            return passage.text();
        }
    }

    private NewText() {}

    /**
     * The index after the text, which is added to the list.
     *
     * @param lines of the paper by index; null for a note
     * @param locus beside or in place of which the text stands
     */
    static int end(IntFunction<Line> lines, int start, int size, Awaited awaited, Locus locus, List<NotedText> text) {
        int quoted = quoted(lines, start, size, text);
        if (quoted > start && (awaited.count() != 0 || text.size() > 1)) {
            return quoted;
        }
        text.clear();
        int at = start;
        for (; at < size; at++) {
            Line line = lines.apply(at);
            if (line == null) {
                continue;
            }
            boolean goesOn = text.isEmpty() ? !line.paper() : goesOn(text, line, awaited, locus);
            if (!goesOn) {
                break;
            }
            text.add(line.passage());
        }
        return text.isEmpty() ? start : at;
    }

    /** The index after the paragraph that closes the quotation mark with which the text opens; the start where none does. */
    private static int quoted(IntFunction<Line> lines, int start, int size, List<NotedText> text) {
        for (int at = start; at < size; at++) {
            Line line = lines.apply(at);
            if (line == null) {
                continue;
            }
            if (text.isEmpty() && !line.text().startsWith("\u201C")) {
                return start;
            }
            text.add(line.passage());
            if (CLOSED.matcher(line.text().stripTrailing()).find()) {
                return at + 1;
            }
        }
        return start;
    }

    private static boolean goesOn(List<NotedText> text, Line line, Awaited awaited, Locus locus) {
        if (line.paper()) {
            return false;
        }
        List<NotedText> all = new ArrayList<>(text);
        all.add(line.passage());
        List<Proposed> put = Proposals.of(all, awaited.kind(), locus);
        int first = put.get(0).depth();
        boolean below = put.get(put.size() - 1).depth() > first;
        if (below && awaited.kind() != ClauseKind.UNPARSED) {
            NotedText last = text.get(text.size() - 1);
            return OPENS.matcher(last.text()).find()
                    || MARKER.matcher(last.text()).matches();
        }
        long count = put.stream().filter(one -> one.depth() == first).count();
        return awaited.count() == 0 || count <= awaited.count();
    }
}
