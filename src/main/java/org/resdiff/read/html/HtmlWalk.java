package org.resdiff.read.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.resdiff.model.Line;
import org.resdiff.model.Style;
import org.resdiff.read.ListLabels;
import org.resdiff.read.Paragraphs;
import org.resdiff.read.SpannedCells;
import org.resdiff.read.StyledText;

/** One pass over a page, without recursion, that gathers its paragraphs. */
final class HtmlWalk implements NodeFilter {
    /** What an element passes on to what is in it. */
    private record Frame(Element element, Set<Style> styles, float size, Line.Role role, int level, boolean verbatim) {}

    private final Paragraphs out = new Paragraphs();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final HtmlLists lists = new HtmlLists();
    private final Css css;
    private final int firstLine;
    /** The part of the page that is its text, what is around it being furniture; null where that is not said. */
    private final Element main;
    /** Null for a page that people wrote. */
    private final PrintedPage printedPage;

    private final StringBuilder printed = new StringBuilder();
    private Element lastSpan;
    private int lineBreaks;
    private int paragraphLine;
    private String note = "0";
    private int deepest;

    HtmlWalk(Document page, int firstLine) {
        this.css = new Css(page);
        this.firstLine = firstLine;
        this.main = HtmlRoles.main(page);
        this.printedPage = PrintedPage.is(page) ? new PrintedPage(page, css) : null;
        frames.push(new Frame(page, Set.of(), 0, Line.Role.PARAGRAPH, 0, false));
    }

    void read(Element root) {
        NodeTraversor.filter(this, root);
    }

    List<Line> lines() {
        return out.lines();
    }

    int deepest() {
        return deepest;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        deepest = Math.max(deepest, depth);
        if (node instanceof TextNode text) {
            text(text);
        }
        return node instanceof Element element ? open(element) : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && frames.peek().element().equals(element)) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        String tag = element.normalName();
        Map<String, String> properties = css.of(element);
        if (HtmlTags.UNSEEN.contains(tag) || HtmlRoles.isHidden(element, properties) || HtmlRoles.isBackLink(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("br")) {
            lineBreaks++;
            return FilterResult.SKIP_ENTIRELY;
        }
        Frame outer = frames.peek();
        if (HtmlTags.PARTING.contains(tag)) {
            flush(outer);
        }
        if (printedPage != null && printedPage.isTable(element)) {
            printedPage.rows(element, line(element)).forEach(out::add);
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("table") && outer.role() != Line.Role.NOTE && HtmlRoles.isDataTable(element)) {
            rows(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        Frame frame = frame(element, tag, properties, outer);
        switch (tag) {
            case "ul", "ol" -> lists.begin(element, properties);
            case "li" -> item(element, frame.role() == Line.Role.NOTE);
            case "q" -> out.append("“", frame.styles());
            default -> {}
        }
        frames.push(frame);
        return FilterResult.CONTINUE;
    }

    private void close(Element element) {
        Frame frame = frames.pop();
        String tag = element.normalName();
        if (tag.equals("q")) {
            out.append("”", frame.styles());
        }
        if (frame.role() == Line.Role.NOTE && frames.peek().role() != Line.Role.NOTE) {
            out.end(Line.Role.NOTE, 0, paragraphLine);
        } else if (HtmlTags.PARTING.contains(tag)) {
            flush(frame);
        }
        if (tag.equals("li")) {
            out.endItem();
        } else if (tag.equals("ol") || tag.equals("ul")) {
            lists.end();
        }
    }

    /** Ends a paragraph; inside of a note it only parts, since a note is one line. */
    private void flush(Frame frame) {
        lastSpan = null;
        lineBreaks = 0;
        if (!printed.isEmpty()) {
            endPrinted(paragraphLine);
        }
        if (frame.role() == Line.Role.NOTE) {
            out.append(" ", Set.of());
        } else {
            out.end(frame.role(), frame.level(), paragraphLine);
        }
    }

    private Frame frame(Element element, String tag, Map<String, String> properties, Frame outer) {
        Line.Role role = outer.role();
        int level = outer.level();
        if (element.equals(main)) {
            role = Line.Role.PARAGRAPH;
        } else if (main != null && tag.equals("body")) {
            role = Line.Role.FURNITURE;
        } else if (main != null && role == Line.Role.FURNITURE && HtmlRoles.isNote(element)) {
            role = Line.Role.NOTE;
        }
        if (role == Line.Role.PARAGRAPH) {
            if (HtmlRoles.isNote(element) || (printedPage != null && printedPage.isNote(element))) {
                role = Line.Role.NOTE;
            } else if (tag.matches("h[1-6]")) {
                role = Line.Role.HEADING;
                level = tag.charAt(1) - '0';
            } else if (HtmlRoles.isFurniture(element, tag)) {
                role = Line.Role.FURNITURE;
            }
        }
        float size = Css.size(properties);
        boolean verbatim = outer.verbatim() || tag.equals("pre");
        return new Frame(
                element,
                styles(element, tag, properties, outer.styles()),
                size > 0 ? size : outer.size(),
                role,
                level,
                verbatim);
    }

    private Set<Style> styles(Element element, String tag, Map<String, String> properties, Set<Style> outer) {
        Set<Style> styles = EnumSet.noneOf(Style.class);
        styles.addAll(outer);
        if (HtmlTags.STYLES.containsKey(tag)) {
            styles.add(HtmlTags.STYLES.get(tag));
        }
        set(styles, Style.ITALIC, properties.get("font-style"), "italic|oblique.*");
        set(styles, Style.BOLD, properties.get("font-weight"), "bold|bolder|[6-9]00");
        set(styles, Style.SUPERSCRIPT, properties.get("vertical-align"), "super");
        String lines =
                properties.getOrDefault("text-decoration", "") + properties.getOrDefault("text-decoration-line", "");
        if (lines.contains("underline")) {
            styles.add(Style.UNDERLINE);
        }
        if (lines.contains("line-through")) {
            styles.add(Style.STRIKE);
        }
        if (HtmlRoles.isNoteLink(element)) {
            styles.addAll(StyledText.MARKED);
        } else if (isSmall(element, properties)) {
            styles.add(Style.SUPERSCRIPT);
        }
        return styles;
    }

    private static void set(Set<Style> styles, Style style, String value, String wanted) {
        if (value != null && value.matches(wanted)) {
            styles.add(style);
        } else if (value != null) {
            styles.remove(style);
        }
    }

    /** Whether it is set as small as a mark beside the text around it. */
    private boolean isSmall(Element element, Map<String, String> properties) {
        float size = Css.size(properties);
        return size > 0
                && (size <= PrintedPage.MARK_SIZE * css.ownSize(element.previousElementSibling())
                        || size <= PrintedPage.MARK_SIZE * css.ownSize(element.nextElementSibling()));
    }

    private void item(Element element, boolean isNote) {
        if (isNote) {
            out.append(lists.number(element), StyledText.MARKED);
            out.append(" ", Set.of());
        } else {
            String label = lists.label(element);
            if (!label.isEmpty()) {
                out.item(label, lists.depth(), line(element));
            }
        }
    }

    private void rows(Element table) {
        Element caption = table.selectFirst("caption");
        if (caption != null) {
            read(caption);
        }
        SpannedCells cells = new SpannedCells();
        Element group = null;
        for (Element row : table.select("tr")) {
            if (!row.parent().equals(group)) {
                group = row.parent();
                cells = new SpannedCells();
            }
            for (Element cell : row.children()) {
                cells.add(cell(cell), SpannedCells.span(cell.attr("colspan")), SpannedCells.span(cell.attr("rowspan")));
            }
            List<StyledText> texts = cells.endRow();
            if (row.hasText()) {
                out.add(StyledText.row(texts, line(row)));
            }
        }
    }

    private StyledText cell(Element element) {
        StyledText cell = new StyledText();
        out.aside(() -> read(element)).forEach(cell::append);
        return cell;
    }

    private void text(TextNode node) {
        Frame frame = frames.peek();
        String text = node.getWholeText();
        if (frame.verbatim() && frame.role() == Line.Role.PARAGRAPH) {
            verbatim(text, line(node));
            return;
        }
        if (text.isBlank()) {
            out.append(text.isEmpty() ? "" : " ", frame.styles());
            return;
        }
        if (lineBreaks > 1 || (lineBreaks == 1 && ListLabels.partsParagraphs(out.text(), text))) {
            flush(frame);
        } else if (lineBreaks == 1) {
            out.append(" ", frame.styles());
        }
        lineBreaks = 0;
        if (printedPage != null) {
            meet(node, frame, text);
        }
        if (out.text().isEmpty()) {
            paragraphLine = line(node);
        }
        out.append(text, frame.styles());
    }

    /** What the machine left out where two spans meet: the space, and the line break before the next note. */
    private void meet(TextNode node, Frame frame, String text) {
        Element span = node.parent().closest("span");
        if (frame.role() == Line.Role.NOTE && frame.styles().contains(Style.SUPERSCRIPT) && opensNote(text)) {
            out.end(Line.Role.NOTE, 0, paragraphLine);
        } else if (span != null && lastSpan != null && !span.equals(lastSpan)) {
            char before = out.text().last();
            int after = text.codePointAt(0);
            boolean sameFont = span.className().equals(lastSpan.className());
            boolean oneWord = sameFont && Character.isLetter(before) && Character.isLetter(after);
            boolean raised = printedPage.raised(span, lastSpan);
            if (!oneWord && !raised && endsWord(before) && beginsWord(after)) {
                out.append(" ", frame.styles());
            }
        }
        lastSpan = span;
    }

    private static boolean endsWord(char c) {
        return Character.isLetterOrDigit(c) || ".,;:)]”".indexOf(c) >= 0;
    }

    private static boolean beginsWord(int c) {
        return Character.isLetterOrDigit(c) || "([“<".indexOf(c) >= 0;
    }

    /** Whether a small mark opens a note: at the beginning, or as the next one of the block. */
    private boolean opensNote(String text) {
        String mark = text.strip();
        boolean opens = out.text().isEmpty() || PrintedPage.follows(mark, note);
        if (opens) {
            note = mark;
        }
        return opens;
    }

    /** Preformatted text keeps its lines and its columns. */
    private void verbatim(String text, int first) {
        int number = first;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                endPrinted(number++);
            } else {
                printed.append(text.charAt(i));
            }
        }
        paragraphLine = number;
    }

    private void endPrinted(int number) {
        out.add(Line.plain(printed.toString().stripTrailing(), Line.Role.PRINTED, number));
        printed.setLength(0);
    }

    private int line(Node node) {
        return Math.max(1, node.sourceRange().start().lineNumber()) + firstLine - 1;
    }
}
