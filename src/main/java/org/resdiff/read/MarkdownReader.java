package org.resdiff.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.resdiff.model.Diagnostic;
import org.resdiff.model.Line;
import org.resdiff.model.Source;
import org.resdiff.model.SourceText;
import org.resdiff.model.Style;
import org.resdiff.read.html.HtmlReader;
import org.resdiff.read.html.HtmlTags;

/**
 * Markdown: CommonMark with footnotes, tables and strikethrough. Numbers of list items are those of the source, so that a
 * list that a heading or a note interrupts goes on as it is printed; only a list whose items all say "1." is counted.
 */
final class MarkdownReader implements FormatReader {
    /** Far above any list or quotation that a person writes; deeper marks are read as text. */
    static final int MAX_DEPTH = 100;

    /** All but indented code: people indent sub-paragraphs. They are tried in this order, so it is kept. */
    private static final Set<Class<? extends Block>> BLOCKS = Collections.unmodifiableSet(new LinkedHashSet<>(List.of(
            BlockQuote.class,
            Heading.class,
            FencedCodeBlock.class,
            HtmlBlock.class,
            ThematicBreak.class,
            ListBlock.class)));

    private static final Pattern ITEM_MARK = Pattern.compile("[ \\t]*+(\\d{1,9}[.)])");
    private static final Pattern FRONT_MATTER_EDGE = Pattern.compile("---[ \\t]*");
    private static final Pattern FRONT_MATTER_LINE = Pattern.compile("|#.*|[ \\t].*|- .*|[\\w-]{1,40}:.*");
    /** An attribute list, as kramdown writes it, on a line of its own. */
    private static final Pattern ATTRIBUTES = Pattern.compile("[ \\t]*\\{:[^{}]*}[ \\t]*");
    /** The same as Pandoc writes it: "{#name .class key=value}", behind a heading or on a line of its own. */
    private static final String PANDOC =
            "\\{(?:(?:[#.][\\w:.-]+|-|[\\w-]+=(?:\"[^\"{}]*\"|[^\\s{}\"]+))[ \\t]*+){1,20}}[ \\t]*";

    private static final Pattern PANDOC_LINE = Pattern.compile("[ \\t]*" + PANDOC);
    private static final Pattern HEADING_ATTRIBUTES = Pattern.compile("(?<=\\S)[ \\t]+(" + PANDOC + ")$");
    private static final Pattern ATX = Pattern.compile(" {0,3}#{1,6}[ \\t].*");
    private static final Pattern SETEXT = Pattern.compile(" {0,3}(?:=+|-{3,})[ \\t]*");
    /** Where a division of Pandoc begins or ends. */
    private static final Pattern DIVISION =
            Pattern.compile(" {0,3}:{3,}[ \\t]*(?:[\\w-]{1,40}|" + PANDOC + ")?[ \\t]*:*[ \\t]*");
    /** Asks kramdown to put a table of contents in the place of the list item above. */
    private static final Pattern CONTENTS = Pattern.compile("\\{:toc}[ \\t]*");

    /**
     * Emphasis from the head of a line, behind its label, that closes after a space: CommonMark takes its stars for text,
     * where they would look like the mark of a note. Group 2 is the space.
     */
    private static final Pattern LOOSE_EMPHASIS =
            Pattern.compile("[ \\t>]*+(?:(?:\\d{1,9}[.)]|\\(\\w{1,5}\\)|[-+])[ \\t]++)?(\\*{1,3})(?![\\s*])"
                    + "[^*]*[^*\\s]([ \\t]++)\\1(?!\\*)(?=\\S|$)");

    private static final Pattern STARS = Pattern.compile("(?<!\\\\)\\*++");

    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)(?:[\\s/][^>]*)?>");
    /** Tags that change nothing we read. Any other word between angle brackets is the author's and stays. */
    private static final Set<String> PLAIN_TAGS = Set.of(
            "a", "abbr", "big", "center", "code", "div", "font", "img", "kbd", "mark", "p", "q", "small", "span", "sub",
            "time", "wbr");

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(
                    FootnotesExtension.create(),
                    TablesExtension.create(),
                    StrikethroughExtension.builder().requireTwoTildes(true).build()))
            .enabledBlockTypes(BLOCKS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(MAX_DEPTH)
            .maxInlineNesting(MAX_DEPTH)
            .build();

    @Override
    public SourceText read(Source source, byte[] bytes, ReadOptions options) {
        DecodedText decoded = DecodedText.of(source, bytes);
        Walk walk = new Walk(source, decoded.text());
        walk.read();
        if (walk.out.lines().stream().allMatch(line -> line.role() == Line.Role.FURNITURE)) {
            throw FormatReader.refusal(source, "the file has no text; give a document with text");
        }
        List<Diagnostic> diagnostics = new ArrayList<>(decoded.diagnostics());
        if (walk.deepest >= MAX_DEPTH) {
            diagnostics.add(Diagnostic.warning(
                    "read.depth",
                    "lists or quotations nest deeper than " + MAX_DEPTH + " levels; read as text from there"));
        }
        return new SourceText(source, walk.out.lines(), diagnostics);
    }

    /** One pass over the tree. Its depth, and so the recursion, is bounded by the parser. */
    private static final class Walk {
        private final Source input;
        private final String[] source;
        /** How many HTML tags of a style are open. */
        private final Map<Style, Integer> tags = new EnumMap<>(Style.class);

        private final Paragraphs out = new Paragraphs();
        private int paragraphLine;
        private int level;
        private int deepest;

        Walk(Source input, String text) {
            this.input = input;
            source = text.split("\n", -1);
        }

        void read() {
            for (int i = 0, end = frontMatterEnd(); i < end; i++) {
                takeOut(i);
            }
            for (int i = 0; i < source.length; i++) {
                if (ATTRIBUTES.matcher(source[i]).matches()) {
                    if (i > 0 && CONTENTS.matcher(source[i]).matches()) {
                        takeOut(i - 1);
                    }
                    takeOut(i);
                } else if (PANDOC_LINE.matcher(source[i]).matches()
                        || DIVISION.matcher(source[i]).matches()) {
                    takeOut(i);
                } else if (isHeading(i)) {
                    takeOutAttributes(i);
                } else {
                    source[i] = emphasisClosed(source[i]);
                }
            }
            blocks(parsed(), 1);
            out.lines().sort(Comparator.comparingInt(Line::number));
        }

        private Node parsed() {
            try {
                return PARSER.parse(String.join("\n", source));
            } catch (RuntimeException e) {
                // The parser refuses what is out of all measure, as a table of a million cells, by exceptions of its
                // own.
                throw FormatReader.refusal(input, "its Markdown cannot be read: " + e.getMessage(), e);
            }
        }

        private boolean isHeading(int index) {
            return ATX.matcher(source[index]).matches()
                    || (index + 1 < source.length
                            && SETEXT.matcher(source[index + 1]).matches());
        }

        /** The line with loose emphasis closed before the space: none where another star of the line closes it. */
        private static String emphasisClosed(String line) {
            Matcher loose = LOOSE_EMPHASIS.matcher(line);
            if (!loose.lookingAt() || STARS.matcher(line).results().count() % 2 != 0) {
                return line;
            }
            return line.substring(0, loose.start(2)) + loose.group(1) + loose.group(2) + line.substring(loose.end());
        }

        private void takeOutAttributes(int index) {
            Matcher attributes = HEADING_ATTRIBUTES.matcher(source[index]);
            if (attributes.find()) {
                out.furniture(attributes.group(1), index + 1);
                source[index] = source[index].substring(0, attributes.start());
            }
        }

        /** How many lines a header of keys and values takes, addressed to a page generator. */
        private int frontMatterEnd() {
            if (!FRONT_MATTER_EDGE.matcher(source[0]).matches()) {
                return 0;
            }
            for (int i = 1; i < source.length; i++) {
                if (FRONT_MATTER_EDGE.matcher(source[i]).matches()) {
                    return i + 1;
                }
                if (!FRONT_MATTER_LINE.matcher(source[i]).matches()) {
                    return 0;
                }
            }
            return 0;
        }

        private void takeOut(int index) {
            out.furniture(source[index], index + 1);
            source[index] = "";
        }

        private static int number(Node node) {
            List<SourceSpan> spans = node.getSourceSpans();
            return spans.isEmpty() ? 0 : spans.get(0).getLineIndex() + 1;
        }

        private void paragraph(Node node, Line.Role role, int headingLevel) {
            paragraphLine = number(node);
            inlines(node, Set.of(), 1);
            out.end(role, headingLevel, paragraphLine);
            tags.clear();
        }

        private void blocks(Node parent, int depth) {
            deepest = Math.max(deepest, depth);
            for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                if (node instanceof Heading heading) {
                    paragraph(heading, Line.Role.HEADING, heading.getLevel());
                } else if (node instanceof Paragraph) {
                    paragraph(node, Line.Role.PARAGRAPH, level);
                } else if (node instanceof ListBlock list) {
                    items(list, depth + 1);
                } else if (node instanceof TableBlock) {
                    rows(node);
                } else if (node instanceof FootnoteDefinition note) {
                    note(note);
                } else if (node instanceof FencedCodeBlock code) {
                    verbatim(code.getLiteral(), number(code) + 1);
                } else if (node instanceof HtmlBlock html) {
                    html(html);
                } else {
                    blocks(node, depth + 1);
                }
            }
        }

        private void items(ListBlock list, int depth) {
            boolean counted = list instanceof OrderedList && list.getFirstChild() != list.getLastChild();
            for (Node item = list.getFirstChild(); counted && item != null; item = item.getNext()) {
                counted = mark(item).startsWith("1") && mark(item).length() == 2;
            }
            level++;
            int count = 0;
            for (Node item = list.getFirstChild(); item instanceof ListItem; item = item.getNext()) {
                count++;
                String mark = mark(item);
                out.item(
                        mark.isEmpty() ? ListLabels.BULLET : counted ? count + mark.substring(1) : mark,
                        level,
                        number(item));
                blocks(item, depth + 1);
                out.endItem();
            }
            level--;
        }

        /** The number and delimiter of an item as the source has them; empty for a bullet. */
        private String mark(Node item) {
            SourceSpan span = item.getSourceSpans().get(0);
            Matcher mark = ITEM_MARK.matcher(source[span.getLineIndex()]);
            mark.region(
                    Math.min(span.getColumnIndex(), source[span.getLineIndex()].length()),
                    source[span.getLineIndex()].length());
            return mark.lookingAt() ? mark.group(1) : "";
        }

        private void rows(Node table) {
            for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
                for (Node row = part.getFirstChild(); row instanceof TableRow; row = row.getNext()) {
                    List<StyledText> cells = new ArrayList<>();
                    for (Node cell = row.getFirstChild(); cell instanceof TableCell; cell = cell.getNext()) {
                        inlines(cell, Set.of(), 1);
                        cells.add(out.take());
                    }
                    out.add(StyledText.row(cells, number(row)));
                }
            }
        }

        /** A note is one line, whatever it holds; its label opens it. */
        private void note(FootnoteDefinition note) {
            StyledText whole = new StyledText();
            whole.append(note.getLabel(), StyledText.MARKED);
            out.aside(() -> blocks(note, 1)).forEach(whole::append);
            out.add(whole.line(Line.Role.NOTE, 0, number(note)));
        }

        private void verbatim(String literal, int first) {
            int number = first;
            for (String text : literal.split("\n", -1)) {
                out.add(Line.plain(text.stripTrailing(), Line.Role.PRINTED, number++));
            }
        }

        private void html(HtmlBlock html) {
            String literal = html.getLiteral();
            int first = number(html);
            if (literal.stripLeading().startsWith("<!--")) {
                out.furniture(literal.replace('\n', ' '), first);
            } else {
                HtmlReader.fragment(literal, first).forEach(out::add);
            }
        }

        private void inlines(Node parent, Set<Style> outer, int depth) {
            deepest = Math.max(deepest, depth);
            for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                if (node instanceof Text text) {
                    append(text.getLiteral(), outer);
                } else if (node instanceof Code code) {
                    append(code.getLiteral(), outer);
                } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                    lineEnd(node, outer);
                } else if (node instanceof FootnoteReference note) {
                    out.text().mark(note.getLabel());
                } else if (node instanceof HtmlInline html) {
                    tag(html.getLiteral(), outer);
                } else if (node instanceof Emphasis) {
                    inlines(node, with(outer, Style.ITALIC), depth + 1);
                } else if (node instanceof StrongEmphasis) {
                    inlines(node, with(outer, Style.BOLD), depth + 1);
                } else if (node instanceof Strikethrough) {
                    inlines(node, with(outer, Style.STRIKE), depth + 1);
                } else {
                    inlines(node, outer, depth + 1);
                }
            }
        }

        private void lineEnd(Node end, Set<Style> outer) {
            if (end.getParent() instanceof Paragraph
                    && end.getNext() instanceof Text next
                    && ListLabels.partsParagraphs(out.text(), next.getLiteral())) {
                out.end(Line.Role.PARAGRAPH, level, paragraphLine);
                paragraphLine = number(next);
            } else {
                append(" ", outer);
            }
        }

        private void tag(String literal, Set<Style> outer) {
            Matcher tag = TAG.matcher(literal);
            String name = tag.matches() ? tag.group(2).toLowerCase(Locale.ROOT) : "";
            if (name.equals("br")) {
                append(" ", outer);
            } else if (HtmlTags.STYLES.containsKey(name)) {
                boolean opens = tag.group(1).isEmpty();
                tags.merge(HtmlTags.STYLES.get(name), opens ? 1 : -1, Integer::sum);
                tags.values().removeIf(open -> open <= 0);
            } else if (literal.startsWith("<!--")) {
                out.furniture(literal, paragraphLine);
            } else if (!PLAIN_TAGS.contains(name)) {
                append(literal, outer);
            }
        }

        private void append(String text, Set<Style> outer) {
            Set<Style> styles = EnumSet.noneOf(Style.class);
            styles.addAll(outer);
            styles.addAll(tags.keySet());
            out.append(text, styles);
        }

        private static Set<Style> with(Set<Style> styles, Style style) {
            Set<Style> more = EnumSet.of(style);
            more.addAll(styles);
            return more;
        }
    }
}
