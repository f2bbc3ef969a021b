package org.resdiff.report.docx.tracked;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** The paragraphs of the old file: those of the body, its tables and text boxes, and those of the footnotes. */
final class Stories {
    private static final Set<String> WRAPPERS = Set.of("sdt", "sdtContent", "customXml", "smartTag");
    private static final Set<String> INLINE_WRAPPERS =
            Set.of("hyperlink", "smartTag", "customXml", "fldSimple", "dir", "bdo", "sdt", "sdtContent");
    /** More paragraphs than this in a cell make a column of a page, as for the reader. */
    private static final int PARAGRAPHS_IN_CELL = 2;

    final List<Paragraph> body = new ArrayList<>();
    final List<Paragraph> notes = new ArrayList<>();
    private List<Paragraph> out = body;
    private boolean inNote;
    private int count;
    /** For each field that is open whether it is still in its code. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    Stories(Element bodyElement, Element footnotes) {
        blocks(bodyElement, null);
        if (footnotes != null) {
            out = notes;
            inNote = true;
            for (Element note : Xml.children(footnotes)) {
                blocks(note, null);
            }
        }
    }

    private void blocks(Element parent, Element row) {
        for (Element child : Xml.children(parent)) {
            String name = child.getLocalName();
            if (name.equals("p")) {
                paragraph(child, row);
            } else if (name.equals("tbl")) {
                table(child, row);
            } else if (WRAPPERS.contains(name)) {
                blocks(child, row);
            } else if (name.equals("AlternateContent")) {
                blocks(alternative(child), row);
            }
        }
    }

    private static Element alternative(Element alternatives) {
        Element choice = Xml.child(alternatives, "Choice");
        Element fallback = Xml.child(alternatives, "Fallback");
        boolean reads = choice != null && !Xml.all(choice, "t").isEmpty();
        if (reads || fallback == null) {
            return choice == null ? alternatives : choice;
        }
        return fallback;
    }

    private void table(Element table, Element outer) {
        List<Element> rows = new ArrayList<>();
        gather(table, "tr", rows);
        boolean several = false;
        boolean columns = false;
        for (Element row : rows) {
            List<Element> cells = cells(row);
            several |= cells.size() > 1;
            columns |= cells.stream().anyMatch(Stories::isColumn);
        }
        boolean data = several && !columns && outer == null;
        for (Element row : rows) {
            cells(row).forEach(cell -> blocks(cell, data ? row : outer));
        }
    }

    static List<Element> cells(Element row) {
        List<Element> cells = new ArrayList<>();
        gather(row, "tc", cells);
        return cells;
    }

    private static boolean isColumn(Element cell) {
        long texts = Xml.children(cell).stream()
                .filter(child -> child.getLocalName().equals("p"))
                .filter(child -> !Xml.all(child, "t").isEmpty())
                .count();
        return texts > PARAGRAPHS_IN_CELL || Xml.child(cell, "tbl") != null;
    }

    private static void gather(Element parent, String name, List<Element> found) {
        for (Element child : Xml.children(parent)) {
            if (child.getLocalName().equals(name)) {
                found.add(child);
            } else if (WRAPPERS.contains(child.getLocalName())) {
                gather(child, name, found);
            }
        }
    }

    private void paragraph(Element element, Element row) {
        Paragraph paragraph = new Paragraph(element, ++count, inNote, row);
        out.add(paragraph);
        List<Element> boxes = new ArrayList<>();
        inlines(element, paragraph, boxes);
        boxes.forEach(box -> blocks(box, row));
    }

    private void inlines(Element parent, Paragraph paragraph, List<Element> boxes) {
        for (Element child : Xml.children(parent)) {
            String name = child.getLocalName();
            if (name.equals("r")) {
                run(child, paragraph, boxes);
            } else if (INLINE_WRAPPERS.contains(name)) {
                inlines(child, paragraph, boxes);
            } else if (name.equals("AlternateContent")) {
                inlines(alternative(child), paragraph, boxes);
            }
        }
    }

    private void run(Element run, Paragraph paragraph, List<Element> boxes) {
        Element look = Xml.child(run, "rPr");
        Element vanish = look == null ? null : Xml.child(look, "vanish");
        boolean hidden = vanish != null && !Set.of("0", "false", "off").contains(Xml.attribute(vanish, "val"));
        for (Element child : Xml.children(run)) {
            switch (child.getLocalName()) {
                case "rPr" -> {}
                case "t" -> {
                    String text = child.getTextContent();
                    for (int i = 0; i < text.length(); i++) {
                        char c = hidden || fields.contains(true) ? Atom.OPAQUE : text.charAt(i);
                        paragraph.atoms.add(new Atom(c, paragraph, run, child, i));
                    }
                }
                case "tab", "ptab", "br", "cr" -> one(' ', hidden, paragraph, run, child);
                case "noBreakHyphen" -> one('\u2011', hidden, paragraph, run, child);
                case "fldChar" -> {
                    field(Xml.attribute(child, "fldCharType"));
                    one(Atom.OPAQUE, true, paragraph, run, child);
                }
                case "drawing", "pict", "object", "AlternateContent" -> {
                    boxes(child.getLocalName().equals("AlternateContent") ? alternative(child) : child, boxes);
                    one(Atom.OPAQUE, true, paragraph, run, child);
                }
                default -> one(Atom.OPAQUE, true, paragraph, run, child);
            }
        }
    }

    private void one(char c, boolean hidden, Paragraph paragraph, Element run, Element node) {
        paragraph.atoms.add(new Atom(hidden || fields.contains(true) ? Atom.OPAQUE : c, paragraph, run, node, 0));
    }

    /** The code of a field is no text, its result is. */
    private void field(String type) {
        switch (type) {
            case "begin" -> fields.push(true);
            case "separate" -> {
                if (fields.poll() != null) {
                    fields.push(false);
                }
            }
            default -> fields.poll();
        }
    }

    private static void boxes(Element parent, List<Element> boxes) {
        for (Element child : Xml.children(parent)) {
            switch (child.getLocalName()) {
                case "txbxContent" -> boxes.add(child);
                case "AlternateContent" -> boxes(alternative(child), boxes);
                default -> boxes(child, boxes);
            }
        }
    }
}
