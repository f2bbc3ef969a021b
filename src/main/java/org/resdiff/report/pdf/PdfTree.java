package org.resdiff.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.resdiff.report.page.Block;
import org.resdiff.report.page.Page;
import org.resdiff.report.page.Span;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A page as the tree of elements that is laid out as PDF. Text gets in as text nodes alone: there is nothing to escape. */
final class PdfTree {
    private final Document document;
    private final Glyphs glyphs;
    private final List<Element> bookmarks = new ArrayList<>();
    private int headings;

    PdfTree(Page page, String css, Glyphs glyphs) {
        this.glyphs = glyphs;
        try {
            document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        Element html = document.createElement("html");
        html.setAttribute("lang", page.language());
        document.appendChild(html);
        Element head = add(html, "head");
        text(add(head, "title"), page.title());
        Element description = add(head, "meta");
        description.setAttribute("name", "description");
        description.setAttribute("content", glyphs.shown(page.title()));
        add(head, "style").appendChild(document.createTextNode(css));
        Element body = add(html, "body");
        text(add(body, "h1"), page.title());
        for (List<Span> line : page.lead()) {
            spans(add(body, "p"), line);
        }
        blocks(body, page.blocks());
        if (!glyphs.note().isEmpty()) {
            text(add(body, "p"), glyphs.note());
        }
        if (!bookmarks.isEmpty()) {
            Element outline = add(head, "bookmarks");
            bookmarks.forEach(outline::appendChild);
        }
    }

    Document document() {
        return document;
    }

    private Element add(Element parent, String name) {
        Element child = document.createElement(name);
        parent.appendChild(child);
        return child;
    }

    private void text(Element parent, String text) {
        parent.appendChild(document.createTextNode(glyphs.shown(text)));
    }

    private void blocks(Element parent, List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                heading(parent, heading);
            } else if (block instanceof Block.Paragraph paragraph) {
                spans(add(parent, "p"), paragraph.spans());
            } else if (block instanceof Block.Items items) {
                items(parent, items);
            } else if (block instanceof Block.Table table) {
                table(parent, table);
            } else if (block instanceof Block.Fold fold) {
                Element summary = add(parent, "p");
                summary.setAttribute("class", "fold");
                spans(summary, fold.summary());
                blocks(parent, fold.blocks());
            } else if (block instanceof Block.Appendix appendix) {
                heading(parent, appendix.heading());
                blocks(parent, appendix.blocks());
            }
        }
    }

    /** A heading is an entry of the outline as well, by which a reader leaps. */
    private void heading(Element parent, Block.Heading heading) {
        Element element = add(parent, "h" + heading.level());
        headings++;
        String id = heading.id() == null ? "heading-" + headings : heading.id();
        element.setAttribute("id", id);
        spans(element, heading.spans());
        Element bookmark = document.createElement("bookmark");
        bookmark.setAttribute("name", glyphs.shown(Span.text(heading.spans())));
        bookmark.setAttribute("href", "#" + id);
        bookmarks.add(bookmark);
    }

    private void items(Element parent, Block.Items items) {
        Element list = add(parent, items.ordered() ? "ol" : "ul");
        for (Block.Item item : items.items()) {
            Element entry = add(list, "li");
            spans(entry, item.spans());
            for (Block.Paragraph more : item.more()) {
                spans(add(entry, "p"), more.spans());
            }
        }
    }

    private void table(Element parent, Block.Table table) {
        Element element = add(parent, "table");
        id(element, table.id());
        Element head = add(add(element, "thead"), "tr");
        for (Block.Column column : table.columns()) {
            Element cell = add(head, "th");
            cell.setAttribute("scope", "col");
            if (column.width() > 0) {
                cell.setAttribute("style", "width: " + column.width() + "%");
            }
            text(cell, column.name());
        }
        Element body = add(element, "tbody");
        for (Block.Row row : table.rows()) {
            Element line = add(body, "tr");
            id(line, row.id());
            for (int i = 0; i < row.cells().size(); i++) {
                Element cell = add(line, "td");
                if (table.columns().get(i).align() == Block.Align.END) {
                    cell.setAttribute("class", "end");
                }
                spans(cell, row.cells().get(i));
            }
        }
    }

    private static void id(Element element, String id) {
        if (id != null) {
            element.setAttribute("id", id);
        }
    }

    private void spans(Element parent, List<Span> spans) {
        boolean first = true;
        for (Span span : spans) {
            Element into = parent;
            if (span.href() != null) {
                into = add(parent, "a");
                into.setAttribute("href", span.href());
                into.setAttribute("title", glyphs.shown(span.text()));
            }
            if (span.style().verdict() && !first) {
                text(into, " ");
            }
            String element = element(span.style());
            if (element == null) {
                text(into, span.text());
            } else {
                Element styled = add(into, element);
                styled.setAttribute("class", span.style().name().toLowerCase(Locale.ROOT));
                text(styled, span.text());
            }
            first = false;
        }
    }

    private static String element(Span.Style style) {
        return switch (style) {
            case PLAIN -> null;
            case STRONG, LABEL, POINTED -> "b";
            case EMPHASIS -> "i";
            case RAISED -> "sup";
            case DELETED, MOVED_FROM -> "del";
            case INSERTED, MOVED_TO -> "ins";
            case QUIET, SUBSTANTIVE, TECHNICAL, EDITORIAL, IDENTICAL -> "span";
        };
    }
}
