package org.resdiff.read.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.resdiff.model.Line;
import org.resdiff.model.Style;
import org.resdiff.read.Paragraphs;
import org.resdiff.read.SpannedCells;
import org.resdiff.read.StyledText;

/** One pass over an Akoma Ntoso document, without recursion. */
final class AknWalk implements NodeFilter {
    private static final String LONG_TITLE = "longtitle";
    /** Elements whose text is a paragraph of its own. */
    private static final Set<String> PARAGRAPHS = Set.of(
            LONG_TITLE,
            "p",
            "block",
            "listintroduction",
            "listwrapup",
            "li",
            "tocitem",
            "caption",
            "heading",
            "subheading",
            "td",
            "th");
    /** What a provision nests in; each makes the labels in it one level deeper. */
    private static final Set<String> LEVELS = Set.of(
            "paragraph",
            "subparagraph",
            "point",
            "indent",
            "item",
            "clause",
            "subclause",
            "recital",
            "alinea",
            "transitional",
            "proviso",
            "subrule",
            "rule");
    /** Groups of provisions, whose number and heading are a heading of the text. */
    private static final Set<String> GROUPS = Set.of(
            "article",
            "section",
            "subsection",
            "chapter",
            "subchapter",
            "part",
            "subpart",
            "title",
            "subtitle",
            "book",
            "tome",
            "division",
            "subdivision",
            "hcontainer",
            "level",
            "attachment");

    private static final Map<String, Style> STYLES = Map.of(
            "i", Style.ITALIC,
            "b", Style.BOLD,
            "u", Style.UNDERLINE,
            "ins", Style.INSERTED,
            "del", Style.STRIKE,
            "sup", Style.SUPERSCRIPT);

    private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){0,5}");
    private static final Pattern TYPED_NUMBER = Pattern.compile("(\\d{1,3}) ");

    private final Paragraphs out = new Paragraphs();
    private final Deque<Set<Style>> styles = new ArrayDeque<>(List.of(Set.of()));
    private final Deque<Line.Role> roles = new ArrayDeque<>(List.of(Line.Role.PARAGRAPH));
    /** Notes kept apart from the text that cites them, by id. */
    private final Map<String, Element> notes = new HashMap<>();

    /** The numbers of notes without a marker. */
    private final IdentityHashMap<Element, String> counted = new IdentityHashMap<>();

    /** The cells of the rows of each table. */
    private final IdentityHashMap<Element, SpannedCells> tables = new IdentityHashMap<>();

    private final List<Line> cited = new ArrayList<>();
    private int level;
    private int group;
    /** Whether a long title is open: "A", "bill", "to" and what it is to do are one paragraph, each set as it may be. */
    private boolean inLongTitle;

    private int paragraphLine;
    private int deepest;

    /** The root of an Akoma Ntoso document, whatever prefix its name has; null for another XML. */
    static Element root(Document document) {
        for (Element element : document.children()) {
            if (name(element).equals("akomantoso")) {
                return element;
            }
        }
        return null;
    }

    /** The local name in lower case. */
    private static String name(Element element) {
        String tag = element.tagName();
        return tag.substring(tag.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    void read(Element root) {
        for (Element note : root.getAllElements()) {
            if (name(note).equals("note")) {
                notes.put(note.hasAttr("eId") ? note.attr("eId") : note.attr("id"), note);
            }
        }
        NodeTraversor.filter(this, root);
        flush(Line.Role.PARAGRAPH, 0);
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
            if (out.text().isEmpty()) {
                paragraphLine = text.sourceRange().start().lineNumber();
            }
            out.append(text.getWholeText(), styles.peek());
            return FilterResult.CONTINUE;
        }
        return node instanceof Element element ? open(element, name(element)) : FilterResult.CONTINUE;
    }

    private FilterResult open(Element element, String name) {
        switch (name) {
            case "meta" -> {
                return FilterResult.SKIP_ENTIRELY;
            }
            case "authorialnote" -> {
                cite(element, element.attr("marker"));
                return FilterResult.SKIP_ENTIRELY;
            }
            case "noteref" -> {
                Element note = notes.get(element.attr("href").replace("#", ""));
                cite(note, element.attr("marker"));
                return FilterResult.SKIP_ENTIRELY;
            }
            case "tr" -> {
                row(element);
                return FilterResult.SKIP_ENTIRELY;
            }
            case "br", "eol" -> out.append(" ", Set.of());
            case "num" -> flush(roles.peek(), 0);
            default -> {
                // A heading goes on the line of the number before it.
                if (PARAGRAPHS.contains(name) && !name.equals("heading")) {
                    endParagraph(name, group);
                }
            }
        }
        if (isItem(element, name)) {
            level++;
            typedNumber(element);
        }
        group += isGroup(element, name) ? 1 : 0;
        roles.push(role(element, name));
        styles.push(STYLES.containsKey(name) ? with(styles.peek(), STYLES.get(name)) : styles.peek());
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element, name(element));
        }
        return FilterResult.CONTINUE;
    }

    private void close(Element element, String name) {
        if (name.equals("num")) {
            number(element);
        } else if (PARAGRAPHS.contains(name) || LEVELS.contains(name) || GROUPS.contains(name)) {
            endParagraph(name, Math.max(group, 1));
        }
        if (isItem(element, name)) {
            out.endItem();
            level--;
        }
        group -= isGroup(element, name) ? 1 : 0;
        roles.pop();
        styles.pop();
    }

    /** Whether an element is a provision: a level that has a number and no heading is one, and no group. */
    private static boolean isItem(Element element, String name) {
        return LEVELS.contains(name) || (name.equals("level") && has(element, "num") && !has(element, "heading"));
    }

    private static boolean isGroup(Element element, String name) {
        return GROUPS.contains(name) && !isItem(element, name);
    }

    private static boolean has(Element element, String name) {
        return element.children().stream().anyMatch(child -> name(child).equals(name));
    }

    private Line.Role role(Element element, String name) {
        if (roles.peek() != Line.Role.PARAGRAPH) {
            return roles.peek();
        }
        boolean title = name.equals("container") && element.attr("name").equals("title");
        if (name.equals("heading") || name.equals("subheading") || title) {
            return Line.Role.HEADING;
        }
        return name.equals("toc") ? Line.Role.FURNITURE : Line.Role.PARAGRAPH;
    }

    /** A provision's number stands before its text, a group's before its heading, or alone as one. */
    private void number(Element number) {
        Element parent = number.parent();
        if (has(parent, "heading")) {
            out.append(" ", Set.of());
        } else if (isItem(parent, name(parent))) {
            item(out.take().toString());
        } else {
            flush(Line.Role.HEADING, Math.max(group, 1));
        }
    }

    private void item(String number) {
        if (!number.isEmpty()) {
            // Without its point a number at the beginning of a paragraph could be an amount.
            out.item(BARE_NUMBER.matcher(number).matches() ? number + "." : number, level, paragraphLine);
        }
    }

    /** Converters mark up "2" and "3" and leave the "1" before them in the text. */
    private void typedNumber(Element element) {
        Matcher typed = TYPED_NUMBER.matcher(element.text());
        Element next = element.nextElementSibling();
        Element following = next == null || !typed.lookingAt() ? null : next.firstElementChild();
        if (following != null
                && name(following).equals("num")
                && following.text().equals(Integer.toString(Integer.parseInt(typed.group(1)) + 1))) {
            TextNode text = firstText(element);
            if (text != null && text.getWholeText().stripLeading().startsWith(typed.group())) {
                text.text(text.getWholeText().stripLeading().substring(typed.end()));
                paragraphLine = text.sourceRange().start().lineNumber();
                item(typed.group(1));
            }
        }
    }

    private static TextNode firstText(Element element) {
        for (Node node = element;
                node != null;
                node = node.childNodeSize() > 0 ? node.childNode(0) : node.nextSibling()) {
            if (node instanceof TextNode text && !text.isBlank()) {
                return text;
            }
        }
        return null;
    }

    private void endParagraph(String name, int headingLevel) {
        if (name.equals(LONG_TITLE)) {
            flush(roles.peek(), headingLevel);
            inLongTitle = !inLongTitle;
        } else if (inLongTitle) {
            out.append(" ", Set.of());
        } else {
            flush(roles.peek(), headingLevel);
        }
    }

    private void flush(Line.Role role, int headingLevel) {
        out.end(role, role == Line.Role.HEADING ? Math.max(headingLevel, 1) : 0, paragraphLine);
        cited.forEach(out::add);
        cited.clear();
    }

    private void cite(Element note, String marker) {
        String mark = marker.isEmpty() && note != null ? markOf(note) : marker;
        out.text().mark(mark);
        if (note != null) {
            StyledText text = new StyledText();
            text.append(mark, StyledText.MARKED);
            inside(note).forEach(text::append);
            cited.add(text.line(Line.Role.NOTE, 0, note.sourceRange().start().lineNumber()));
        }
    }

    /** The mark that is printed of a note; one that has none is counted among the notes, as every renderer counts it. */
    private String markOf(Element note) {
        String marker = note.attr("marker");
        return marker.isEmpty() ? counted.computeIfAbsent(note, key -> Integer.toString(counted.size() + 1)) : marker;
    }

    private void row(Element row) {
        flush(Line.Role.PARAGRAPH, 0);
        SpannedCells cells = tables.computeIfAbsent(row.parent(), table -> new SpannedCells());
        for (Element cell : row.children()) {
            StyledText text = new StyledText();
            inside(cell).forEach(text::append);
            cells.add(text, SpannedCells.span(cell.attr("colspan")), SpannedCells.span(cell.attr("rowspan")));
        }
        List<StyledText> texts = cells.endRow();
        if (row.hasText()) {
            out.add(StyledText.row(texts, row.sourceRange().start().lineNumber()));
        }
    }

    /** The lines inside of an element that is one line of its own. */
    private List<Line> inside(Element element) {
        List<Line> outer = List.copyOf(cited);
        cited.clear();
        List<Line> lines = out.aside(() -> {
            for (Node child : element.childNodes()) {
                NodeTraversor.filter(this, child);
            }
            flush(Line.Role.PARAGRAPH, 0);
        });
        cited.addAll(outer);
        return lines;
    }

    private static Set<Style> with(Set<Style> styles, Style style) {
        Set<Style> more = EnumSet.of(style);
        more.addAll(styles);
        return more;
    }
}
