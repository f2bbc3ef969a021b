package org.resdiff.read.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.resdiff.model.Line;
import org.resdiff.model.Style;
import org.resdiff.read.ListLabels;
import org.resdiff.read.Paragraphs;
import org.resdiff.read.SpannedCells;
import org.resdiff.read.StyledText;
import org.w3c.dom.Element;

/**
 * One pass over the text of a Word document, on one side of its tracked changes. Its depth, and so the recursion, was
 * checked before.
 */
final class DocxWalk {
    /** More paragraphs than this in a cell make a column of a page, not a cell of data. */
    private static final int PARAGRAPHS_IN_CELL = 2;

    private final Paragraphs out = new Paragraphs();
    private final WordStyles styles;
    private final WordNumbering numbering;
    private final WordNotes notes;
    private final boolean accept;
    private final Set<String> heads = new HashSet<>();
    private final List<WordNotes.Note> cited = new ArrayList<>();
    private final List<Element> boxes = new ArrayList<>();
    /** For each field that is open whether it is still in its code, which no reader sees. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private final Set<Element> printed = Collections.newSetFromMap(new IdentityHashMap<>());

    /** How many fields are open with that of a table of contents, 0 outside of one. */
    private int contents;
    /** Whether the paragraph stands in a table of contents. */
    private boolean inContents;

    private String noteMark = "";
    private boolean inNote;
    private String style = "";
    private Element properties;
    private boolean labelled;
    private boolean lineBreak;
    /** Cells and notes are one line each: the notes cited in them follow the whole. */
    private int inside;

    private int paragraphs;
    private int first;
    private int hidden;
    private int revisions;

    DocxWalk(WordStyles styles, WordNumbering numbering, WordNotes notes, boolean accept) {
        this.styles = styles;
        this.numbering = numbering;
        this.notes = notes;
        this.accept = accept;
    }

    List<Line> lines() {
        return out.lines();
    }

    /** How many stretches of hidden text were left out. */
    int hidden() {
        return hidden;
    }

    /** How many tracked insertions and deletions were met. */
    int revisions() {
        return revisions;
    }

    /** A page head or foot; those of odd and even pages that say the same are one. */
    void furniture(Element root) {
        inside++;
        for (Line line : out.aside(() -> story(root))) {
            if (heads.add(line.text())) {
                out.furniture(line.text(), 0);
            }
        }
        inside--;
        paragraphs = 0;
    }

    /** A run of paragraphs and tables of its own: the body, a cell, a note. */
    void story(Element root) {
        blocks(root);
        if (!out.text().isEmpty()) {
            end();
        }
    }

    private void blocks(Element parent) {
        for (Element child : WordXml.children(parent)) {
            switch (child.getLocalName()) {
                case "p" -> paragraph(child);
                case "tbl" -> table(child);
                case "sdt", "sdtContent", "customXml", "smartTag" -> blocks(child);
                case "ins", "moveTo", "del", "moveFrom" -> {
                    if (isSeen(child)) {
                        blocks(child);
                    }
                }
                case "AlternateContent" -> blocks(alternative(child));
                default -> {}
            }
        }
    }

    private boolean isSeen(Element revision) {
        revisions++;
        boolean inserted =
                revision.getLocalName().equals("ins") || revision.getLocalName().equals("moveTo");
        return inserted == accept;
    }

    /** Whether a row or a paragraph's end was inserted or deleted on the other side. */
    private boolean isGone(Element marked) {
        return accept ? WordXml.has(marked, "del", "moveFrom") : WordXml.has(marked, "ins", "moveTo");
    }

    /** The properties on our side: a tracked change of them keeps the old ones. */
    private Element propertiesOf(Element owner, String name) {
        Element now = WordXml.child(owner, name);
        Element old = WordXml.child(WordXml.child(now, name + "Change"), name);
        return accept || old == null ? now : old;
    }

    private void paragraph(Element paragraph) {
        paragraphs++;
        if (out.text().isEmpty()) {
            first = paragraphs;
        }
        labelled = false;
        properties = propertiesOf(paragraph, "pPr");
        style = styles.styleOf(properties);
        inlines(paragraph);
        Element mark = WordXml.child(WordXml.child(paragraph, "pPr"), "rPr");
        if (mark == null || !isGone(mark)) {
            end();
        }
    }

    private void end() {
        int heading = styles.headingLevel(properties);
        String text = out.text().toString();
        boolean isHeading = heading > 0 && !text.endsWith(";") && !text.endsWith(",");
        label(text);
        if (inContents || styles.isContents(style)) {
            out.end(Line.Role.FURNITURE, 0, first);
        } else {
            out.end(isHeading ? Line.Role.HEADING : Line.Role.PARAGRAPH, isHeading ? heading : 0, first);
        }
        inContents = false;
        out.endItem();
        properties = null;
        lineBreak = false;
        List<Element> texts = List.copyOf(boxes);
        boxes.clear();
        texts.forEach(this::story);
        if (inside == 0) {
            printNotes();
        }
    }

    private void label(String text) {
        WordNumbering.Place place = labelled ? null : numbering.place(properties);
        if (place == null) {
            return;
        }
        labelled = true;
        String label = numbering.next(place);
        boolean lonelyBullet = text.isEmpty() && label.equals(ListLabels.BULLET);
        if (!label.isEmpty() && !lonelyBullet) {
            out.item(label, place.level() + 1, first);
        }
    }

    private void printNotes() {
        inside++;
        int body = paragraphs;
        int place = first;
        while (!cited.isEmpty()) {
            WordNotes.Note note = cited.remove(0);
            noteMark = note.mark();
            inNote = true;
            StyledText text = new StyledText();
            out.aside(() -> story(note.text())).forEach(text::append);
            StyledText whole = new StyledText();
            if (!text.toString().startsWith(note.mark())) {
                whole.append(note.mark(), StyledText.MARKED);
            }
            whole.append(text.line(Line.Role.NOTE, 0, place));
            out.add(whole.line(Line.Role.NOTE, 0, place));
        }
        inNote = false;
        paragraphs = body;
        inside--;
    }

    private void table(Element table) {
        List<Element> rows = new ArrayList<>();
        gather(table, "tr", rows);
        boolean data = false;
        for (Element row : rows) {
            List<Element> cells = cells(row);
            data |= cells.size() > 1;
            if (cells.stream().anyMatch(DocxWalk::isColumn)) {
                data = false;
                break;
            }
        }
        for (Element row : rows) {
            Element mark = WordXml.child(row, "trPr");
            if (mark != null && isGone(mark)) {
                revisions++;
                continue;
            }
            List<Element> cells = cells(row);
            revisions += allCells(row).size() - cells.size();
            if (data) {
                row(row, cells);
            } else {
                cells.forEach(this::story);
            }
        }
    }

    private void row(Element row, List<Element> cells) {
        int number = paragraphs + 1;
        inside++;
        SpannedCells spanned = new SpannedCells();
        spanned.skip(columns(WordXml.child(row, "trPr"), "gridBefore", 0));
        for (Element cell : cells) {
            StyledText text = new StyledText();
            out.aside(() -> story(cell)).forEach(text::append);
            spanned.add(text, columns(WordXml.child(cell, "tcPr"), "gridSpan", 1), 1);
        }
        List<StyledText> texts = spanned.endRow();
        inside--;
        if (texts.stream().anyMatch(text -> !text.isEmpty())) {
            out.add(StyledText.row(texts, number));
        }
        if (inside == 0) {
            printNotes();
        }
    }

    private static int columns(Element properties, String name, int otherwise) {
        return properties == null ? otherwise : WordXml.number(WordXml.value(properties, name), otherwise);
    }

    /** The cells that are there, those of tracked changes as they are to be read. */
    private List<Element> cells(Element row) {
        List<Element> cells = allCells(row);
        cells.removeIf(this::isGoneCell);
        return cells;
    }

    private static List<Element> allCells(Element row) {
        List<Element> cells = new ArrayList<>();
        gather(row, "tc", cells);
        return cells;
    }

    private boolean isGoneCell(Element cell) {
        Element properties = WordXml.child(cell, "tcPr");
        return properties != null && WordXml.has(properties, accept ? "cellDel" : "cellIns");
    }

    /** Rows or cells, which content controls may wrap. */
    private static void gather(Element parent, String name, List<Element> found) {
        for (Element child : WordXml.children(parent)) {
            if (child.getLocalName().equals(name)) {
                found.add(child);
            } else if (List.of("sdt", "sdtContent", "customXml").contains(child.getLocalName())) {
                gather(child, name, found);
            }
        }
    }

    private static boolean isColumn(Element cell) {
        long texts = WordXml.children(cell, "p").stream()
                .filter(paragraph -> paragraph.getElementsByTagNameNS("*", "t").getLength() > 0)
                .count();
        return texts > PARAGRAPHS_IN_CELL || WordXml.has(cell, "tbl");
    }

    private void inlines(Element parent) {
        for (Element child : WordXml.children(parent)) {
            switch (child.getLocalName()) {
                case "r" -> run(child);
                case "hyperlink", "smartTag", "customXml", "fldSimple", "dir", "bdo", "sdt", "sdtContent", "rubyBase" ->
                    inlines(child);
                case "ins", "moveTo", "del", "moveFrom" -> {
                    if (isSeen(child)) {
                        inlines(child);
                    }
                }
                case "AlternateContent" -> inlines(alternative(child));
                case "oMath", "oMathPara" -> formula(child, Set.of());
                default -> {}
            }
        }
    }

    /** The newest form that is offered, if it has anything to read. */
    private static Element alternative(Element alternatives) {
        Element choice = WordXml.child(alternatives, "Choice");
        Element fallback = WordXml.child(alternatives, "Fallback");
        boolean reads =
                choice != null && choice.getElementsByTagNameNS("*", "t").getLength() > 0;
        return reads || fallback == null ? choice == null ? alternatives : choice : fallback;
    }

    /** The characters of a formula: powers raised, the parts of a fraction with a stroke between them. */
    private void formula(Element formula, Set<Style> looks) {
        for (Element child : WordXml.children(formula)) {
            switch (child.getLocalName()) {
                case "t" -> write(child.getTextContent(), looks);
                case "ins", "moveTo", "del", "moveFrom" -> {
                    if (isSeen(child)) {
                        formula(child, looks);
                    }
                }
                case "r" -> {
                    Element mark = WordXml.child(child, "rPr");
                    if (isGone(child) || (mark != null && isGone(mark))) {
                        revisions++;
                    } else {
                        formula(child, looks);
                    }
                }
                case "sup" -> formula(child, Set.of(Style.SUPERSCRIPT));
                case "den" -> {
                    write("/", looks);
                    formula(child, looks);
                }
                case "ctrlPr", "rPr" -> {}
                default -> formula(child, looks);
            }
        }
    }

    private void run(Element run) {
        Element look = propertiesOf(run, "rPr");
        if (styles.isHidden(look, style)) {
            hidden++;
            return;
        }
        Set<Style> looks = styles.looks(look, style);
        for (Element child : WordXml.children(run)) {
            switch (child.getLocalName()) {
                case "t", "delText" -> write(child.getTextContent(), looks);
                case "tab", "ptab" -> write(" ", looks);
                case "br", "cr" -> lineBreak |= !fields.contains(true);
                case "noBreakHyphen" -> write("\u2011", looks);
                case "sym" -> write(symbol(child), looks);
                case "instrText" -> {
                    if (child.getTextContent().strip().startsWith("TOC")) {
                        contents = fields.size();
                    }
                }
                case "fldChar" -> field(WordXml.attribute(child, "fldCharType"));
                case "footnoteReference", "endnoteReference" -> cite(child);
                case "footnoteRef", "endnoteRef" -> write(noteMark, StyledText.MARKED);
                case "ruby" -> inlines(child);
                case "AlternateContent" -> boxes(alternative(child));
                case "drawing", "pict", "object" -> boxes(child);
                default -> {}
            }
        }
    }

    private void write(String text, Set<Style> looks) {
        if (fields.contains(true) || text.isEmpty()) {
            return;
        }
        if (lineBreak && ListLabels.partsParagraphs(out.text(), text)) {
            label(out.text().toString());
            out.end(Line.Role.PARAGRAPH, 0, first);
        } else if (lineBreak) {
            out.append(" ", looks);
        }
        lineBreak = false;
        inContents |= contents > 0;
        out.append(text, looks);
    }

    /** A character of a symbol font; what those fonts keep in the private area is a bullet or an ornament. */
    private static String symbol(Element symbol) {
        String code = WordXml.attribute(symbol, "char");
        if (!code.matches("[0-9A-Fa-f]{4}")) {
            return "";
        }
        char c = (char) Integer.parseInt(code, 16);
        return Character.getType(c) == Character.PRIVATE_USE ? ListLabels.BULLET : String.valueOf(c);
    }

    private void field(String type) {
        switch (type) {
            case "begin" -> fields.push(true);
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.pop();
                    fields.push(false);
                }
            }
            default -> {
                contents = fields.size() == contents ? 0 : contents;
                fields.poll();
            }
        }
    }

    private void cite(Element reference) {
        WordNotes.Note note = notes.cite(reference);
        if (note != null) {
            // A note that cites itself, or one that cites it, is printed once.
            if (printed.add(note.text()) || !inNote) {
                cited.add(note);
            }
            out.text().mark(note.mark());
        }
    }

    /** Finds the text boxes of a drawing; they follow the paragraph that holds them. */
    private void boxes(Element parent) {
        for (Element child : WordXml.children(parent)) {
            switch (child.getLocalName()) {
                case "txbxContent" -> boxes.add(child);
                case "AlternateContent" -> boxes(alternative(child));
                default -> boxes(child);
            }
        }
    }
}
