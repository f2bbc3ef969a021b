package org.resdiff.report.docx.tracked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resdiff.report.ReportOptions;
import org.resdiff.text.Controls;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes what was planned onto the XML of the old file, as tracked changes and comments; ECMA-376 part 1, 17.13. */
final class Marker {
    private static final String NONE =
            "<w:%s xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">%s</w:%s>";
    /** Word wants these two in every part of footnotes. */
    private static final String SEPARATORS =
            "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
                    + "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p>"
                    + "</w:footnote>";
    /** What may stand between two paragraphs without keeping them from being joined. */
    private static final Set<String> BETWEEN = Set.of(
            "bookmarkStart", "bookmarkEnd", "proofErr", "permStart", "permEnd", "moveFromRangeEnd", "moveToRangeEnd");

    private static final Set<String> REVISIONS = Set.of("ins", "del", "moveFrom", "moveTo");
    /** Properties of a paragraph that stand before its numbering. */
    private static final Set<String> BEFORE_NUMBERING =
            Set.of("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl");
    /** Word wants a date on the range of a move and shows it nowhere; this one stands for none. */
    private static final String NO_DATE = "1970-01-01T00:00:00Z";

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final OldFile file;
    private final Document document;
    private final String author;
    private final String date;
    private final String space;
    private final String prefix;
    private long lastId;
    private long lastNote;

    Marker(OldFile file, ReportOptions options) {
        this.file = file;
        document = file.document();
        author = Controls.visible(options.author());
        date = options.date();
        Element root = document.getDocumentElement();
        space = root.getNamespaceURI();
        prefix = declare(root);
        lastId = highest(root);
        for (String kind : List.of("comments", "footnotes")) {
            Document part = file.related(kind);
            if (part != null) {
                declare(part.getDocumentElement());
                lastId = Math.max(lastId, highest(part.getDocumentElement()));
            }
        }
    }

    /** The prefix of Word's names, which attributes cannot do without. */
    private static String declare(Element root) {
        if (root.getPrefix() != null) {
            return root.getPrefix();
        }
        root.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:w", root.getNamespaceURI());
        return "w";
    }

    private static long highest(Element root) {
        long highest = 0;
        var all = root.getElementsByTagNameNS("*", "*");
        for (int i = 0; i < all.getLength(); i++) {
            String id = Xml.attribute((Element) all.item(i), "id");
            if (id.matches("\\d{1,9}")) {
                highest = Math.max(highest, Long.parseLong(id));
            }
        }
        return highest;
    }

    void mark(Stories stories) {
        List<Paragraph> all = new ArrayList<>(stories.body);
        all.addAll(stories.notes);
        Map<Element, List<Paragraph>> rows = new LinkedHashMap<>();
        for (Paragraph paragraph : all) {
            if (paragraph.row != null) {
                rows.computeIfAbsent(paragraph.row, key -> new ArrayList<>()).add(paragraph);
            }
        }
        rows.forEach((row, paragraphs) -> {
            boolean some = paragraphs.stream().anyMatch(Paragraph::goes);
            if (some && paragraphs.stream().allMatch(paragraph -> paragraph.goes() || paragraph.empty())) {
                rowMark(row, "del");
            }
        });
        all.forEach(this::paragraph);
    }

    private void rowMark(Element row, String name) {
        Element properties = Xml.child(row, "trPr");
        if (properties == null) {
            properties = word(row, "trPr");
            Element exceptions = Xml.child(row, "tblPrEx");
            row.insertBefore(properties, exceptions == null ? row.getFirstChild() : exceptions.getNextSibling());
        }
        properties.appendChild(signed(properties, name));
    }

    private void paragraph(Paragraph paragraph) {
        boolean goes = paragraph.goes();
        if (goes) {
            sweep(paragraph);
        }
        Map<Element, List<Atom>> runs = new LinkedHashMap<>();
        paragraph.atoms.forEach(
                atom -> runs.computeIfAbsent(atom.run, key -> new ArrayList<>()).add(atom));
        runs.forEach((run, atoms) -> {
            if (atoms.stream().anyMatch(Atom::touched)) {
                rebuild(run, atoms);
            }
        });
        paragraph.inserted.forEach(insertion -> paragraph.element.appendChild(inserted(paragraph.element, insertion)));
        String fate = paragraph.moveName == null ? "del" : "moveFrom";
        boolean joins = goes && joins(paragraph.element);
        for (List<String> comment : paragraph.comments) {
            comment(paragraph.element, comment, goes ? "del" : null);
        }
        if (joins) {
            markOf(paragraph.element, fate);
        }
        if (paragraph.moveName != null) {
            range(paragraph.element, "moveFrom", paragraph.moveName);
        }
        preceding(paragraph);
        following(paragraph, joins);
    }

    /** A paragraph that goes takes along what is no text, but for fields that reach beyond it. */
    private static void sweep(Paragraph paragraph) {
        int open = 0;
        boolean balanced = true;
        for (Atom atom : paragraph.atoms) {
            String type = Xml.attribute(atom.node, "fldCharType");
            open += type.equals("begin") ? 1 : type.equals("end") ? -1 : 0;
            balanced &= open >= 0;
        }
        balanced &= open == 0;
        Atom.Fate fate = paragraph.moveName == null ? Atom.Fate.DELETED : Atom.Fate.MOVED;
        for (Atom atom : paragraph.atoms) {
            boolean field = Set.of("fldChar", "instrText").contains(atom.node.getLocalName());
            if (atom.fate == Atom.Fate.KEPT && (balanced || !field)) {
                atom.fate = fate;
            }
        }
    }

    /** Whether the paragraph's mark can go: the next paragraph takes up what is left of it. */
    private static boolean joins(Element paragraph) {
        Element properties = Xml.child(paragraph, "pPr");
        return nextIsParagraph(paragraph) && (properties == null || Xml.child(properties, "sectPr") == null);
    }

    private static boolean nextIsParagraph(Element paragraph) {
        Element next = Xml.next(paragraph);
        while (next != null && BETWEEN.contains(next.getLocalName())) {
            next = Xml.next(next);
        }
        return next != null && next.getLocalName().equals("p");
    }

    // ---- runs

    private void rebuild(Element run, List<Atom> atoms) {
        List<Element> pieces = new ArrayList<>();
        Element current = null;
        Element text = null;
        Atom last = null;
        for (Atom atom : atoms) {
            for (Insertion insertion : atom.before) {
                pieces.add(inserted(run, insertion));
                current = null;
            }
            if (current == null || last == null || last.fate != atom.fate) {
                current = piece(run, atom.fate, pieces);
                text = null;
            }
            boolean characters = atom.node.getLocalName().equals("t");
            if (!characters) {
                current.appendChild(renamed(atom));
                text = null;
            } else if (text != null && last.node == atom.node) {
                text.setTextContent(text.getTextContent() + textOf(atom));
            } else {
                text = text(run, atom.fate == Atom.Fate.DELETED ? "delText" : "t", textOf(atom));
                current.appendChild(text);
            }
            last = atom;
            for (Insertion insertion : atom.after) {
                pieces.add(inserted(run, insertion));
                current = null;
            }
        }
        Node parent = run.getParentNode();
        pieces.forEach(piece -> parent.insertBefore(piece, run));
        parent.removeChild(run);
    }

    private static String textOf(Atom atom) {
        return String.valueOf(atom.node.getTextContent().charAt(atom.offset));
    }

    private Element renamed(Atom atom) {
        if (atom.fate != Atom.Fate.DELETED || !atom.node.getLocalName().equals("instrText")) {
            return atom.node;
        }
        return text(atom.node, "delInstrText", atom.node.getTextContent());
    }

    /** A run like the old one for a stretch of one fate, in the element that says so. */
    private Element piece(Element run, Atom.Fate fate, List<Element> pieces) {
        Element piece = (Element) run.cloneNode(false);
        Element look = Xml.child(run, "rPr");
        if (look != null) {
            piece.appendChild(look.cloneNode(true));
        }
        if (fate == Atom.Fate.KEPT) {
            pieces.add(piece);
        } else {
            Element change = signed(run, fate == Atom.Fate.MOVED ? "moveFrom" : "del");
            change.appendChild(piece);
            pieces.add(change);
        }
        return piece;
    }

    private Element inserted(Element near, Insertion insertion) {
        Element change = signed(near, insertion.moved() ? "moveTo" : "ins");
        Element run = word(near, "r");
        change.appendChild(run);
        if (insertion.note()) {
            cite(run, insertion);
            return change;
        }
        look(run, insertion.look());
        words(run, insertion.text());
        return change;
    }

    private void look(Element run, Element look) {
        if (look != null) {
            Element copy = (Element) run.getOwnerDocument().importNode(look, true);
            for (Element child : Xml.children(copy)) {
                if (Set.of("rPrChange", "vertAlign").contains(child.getLocalName())) {
                    copy.removeChild(child);
                }
            }
            run.appendChild(copy);
        }
    }

    private void words(Element run, String text) {
        String visible = Controls.visible(text);
        int start = 0;
        for (int end = visible.indexOf('\t'); end >= 0; end = visible.indexOf('\t', start)) {
            if (end > start) {
                run.appendChild(text(run, "t", visible.substring(start, end)));
            }
            run.appendChild(word(run, "tab"));
            start = end + 1;
        }
        if (start < visible.length()) {
            run.appendChild(text(run, "t", visible.substring(start)));
        }
    }

    // ---- notes

    private void cite(Element run, Insertion note) {
        Document notes = file.related("footnotes", NONE.formatted("footnotes", SEPARATORS, "footnotes"));
        Element root = notes.getDocumentElement();
        List<Element> references = Xml.all(document.getDocumentElement(), "footnoteReference");
        lastNote = Math.max(lastNote, highestNote(root)) + 1;
        String id = Long.toString(lastNote);
        Element look = references.isEmpty() ? null : Xml.child(references.get(0).getParentNode(), "rPr");
        raised(run, look);
        Element reference = word(run, "footnoteReference");
        attribute(reference, "id", id);
        run.appendChild(reference);
        Element footnote = word(root, "footnote");
        attribute(footnote, "id", id);
        Element paragraph = word(root, "p");
        Element like = noteParagraph(root, id);
        if (like != null && Xml.child(like, "pPr") != null) {
            paragraph.appendChild(Xml.child(like, "pPr").cloneNode(true));
        }
        Element own = word(root, "r");
        List<Element> ownMarks = Xml.all(root, "footnoteRef");
        raised(own, ownMarks.isEmpty() ? null : Xml.child(ownMarks.get(0).getParentNode(), "rPr"));
        own.appendChild(word(root, "footnoteRef"));
        paragraph.appendChild(own);
        Element words = signed(root, "ins");
        Element wordsRun = word(root, "r");
        words.appendChild(wordsRun);
        words(wordsRun, " " + note.text());
        paragraph.appendChild(words);
        footnote.appendChild(paragraph);
        root.appendChild(footnote);
    }

    private static long highestNote(Element root) {
        long highest = 0;
        for (Element note : Xml.children(root)) {
            String id = Xml.attribute(note, "id");
            highest = id.matches("\\d{1,9}") ? Math.max(highest, Long.parseLong(id)) : highest;
        }
        return highest;
    }

    /** The first paragraph of a note that is a note and no separator. */
    private static Element noteParagraph(Element root, String ownId) {
        for (Element note : Xml.children(root)) {
            if (Xml.attribute(note, "type").isEmpty()
                    && !Xml.attribute(note, "id").equals(ownId)) {
                return Xml.child(note, "p");
            }
        }
        return null;
    }

    private void raised(Element run, Element look) {
        if (look != null) {
            run.appendChild(run.getOwnerDocument().importNode(look, true));
            return;
        }
        Element properties = word(run, "rPr");
        Element raised = word(run, "vertAlign");
        attribute(raised, "val", "superscript");
        properties.appendChild(raised);
        run.appendChild(properties);
    }

    // ---- paragraphs

    private void preceding(Paragraph paragraph) {
        for (NewParagraph added : paragraph.preceding) {
            Element element = added(added, Xml.child(added.template.element, "pPr"), true);
            paragraph.element.getParentNode().insertBefore(element, paragraph.element);
            arrive(element, added);
        }
    }

    private void following(Paragraph paragraph, boolean gone) {
        if (paragraph.following.isEmpty()) {
            return;
        }
        if (paragraph.row != null) {
            rows(paragraph);
            return;
        }
        Element after = paragraph.element;
        while (Xml.next(after) != null && Xml.next(after).getLocalName().equals("moveFromRangeEnd")) {
            after = Xml.next(after);
        }
        boolean followed = nextIsParagraph(paragraph.element);
        Element own = Xml.child(paragraph.element, "pPr");
        Element ownBefore = own == null ? null : (Element) own.cloneNode(true);
        if (!followed && !gone) {
            // The mark of the last paragraph cannot go: as in Word, the old one stays at the end and this one is new.
            markOf(paragraph.element, "ins");
        }
        for (int i = 0; i < paragraph.following.size(); i++) {
            NewParagraph added = paragraph.following.get(i);
            boolean last = !followed && i == paragraph.following.size() - 1;
            Element element = added(added, last ? ownBefore : Xml.child(added.template.element, "pPr"), !last);
            if (last) {
                identify(element, paragraph.element);
            }
            after.getParentNode().insertBefore(element, after.getNextSibling());
            arrive(element, added);
            after = element;
            while (Xml.next(after) != null && Xml.next(after).getLocalName().equals("moveToRangeEnd")) {
                after = Xml.next(after);
            }
        }
    }

    /** Gives the new last paragraph what the old one has beside its properties; ids are an element's own. */
    private static void identify(Element last, Element old) {
        var attributes = old.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            if (!Set.of("paraId", "textId").contains(String.valueOf(attribute.getLocalName()))) {
                last.setAttributeNS(attribute.getNamespaceURI(), attribute.getNodeName(), attribute.getNodeValue());
            }
        }
    }

    private void arrive(Element element, NewParagraph added) {
        if (added.moveName != null) {
            range(element, "moveTo", added.moveName);
        }
        added.comments.forEach(comment -> comment(element, comment, "ins"));
    }

    private Element added(NewParagraph added, Element properties, boolean mark) {
        Element near = added.template.element;
        Element paragraph = word(near, "p");
        Element copy = properties == null ? word(near, "pPr") : (Element) properties.cloneNode(true);
        for (Element child : Xml.children(copy)) {
            if (Set.of("sectPr", "pPrChange").contains(child.getLocalName()) && mark) {
                copy.removeChild(child);
            }
        }
        Element look = Xml.child(copy, "rPr");
        if (look != null) {
            for (Element child : Xml.children(look)) {
                if (REVISIONS.contains(child.getLocalName())) {
                    look.removeChild(child);
                }
            }
        }
        if (!added.numbered && mark) {
            unnumber(copy);
        }
        paragraph.appendChild(copy);
        if (mark) {
            markOf(paragraph, added.moveName == null ? "ins" : "moveTo");
        }
        added.content.forEach(insertion -> paragraph.appendChild(inserted(near, insertion)));
        return paragraph;
    }

    /** Takes an automatic number away, one that the style brings too. */
    private void unnumber(Element properties) {
        Element numbering = Xml.child(properties, "numPr");
        if (numbering != null) {
            properties.removeChild(numbering);
        }
        Element none = word(properties, "numPr");
        Element id = word(properties, "numId");
        attribute(id, "val", "0");
        none.appendChild(id);
        Node before = null;
        for (Element child : Xml.children(properties)) {
            if (!BEFORE_NUMBERING.contains(child.getLocalName())) {
                before = child;
                break;
            }
        }
        properties.insertBefore(none, before);
    }

    /** New rows of a table, each a copy of the row before with its own words. */
    private void rows(Paragraph paragraph) {
        Element after = paragraph.row;
        for (NewParagraph added : paragraph.following) {
            Element row = (Element) paragraph.row.cloneNode(true);
            Element old = Xml.child(row, "trPr");
            if (old != null) {
                for (Element child : Xml.children(old)) {
                    if (Set.of("ins", "del", "tblHeader").contains(child.getLocalName())) {
                        old.removeChild(child);
                    }
                }
            }
            rowMark(row, "ins");
            List<Element> cells = Stories.cells(row);
            StringBuilder text = new StringBuilder();
            added.content.forEach(insertion -> text.append(insertion.text()));
            String[] words = text.toString().split("\t", Math.max(1, cells.size()));
            Element look = added.content.isEmpty() ? null : added.content.get(0).look();
            for (int i = 0; i < cells.size(); i++) {
                fill(cells.get(i), i < words.length ? words[i] : "", look);
            }
            after.getParentNode().insertBefore(row, after.getNextSibling());
            after = row;
        }
    }

    private void fill(Element cell, String words, Element look) {
        Element kept = null;
        for (Element child : Xml.children(cell)) {
            if (child.getLocalName().equals("p") && kept == null) {
                kept = child;
            } else if (!child.getLocalName().equals("tcPr")) {
                cell.removeChild(child);
            }
        }
        if (kept == null) {
            kept = word(cell, "p");
            cell.appendChild(kept);
        }
        for (Element child : Xml.children(kept)) {
            if (!child.getLocalName().equals("pPr")) {
                kept.removeChild(child);
            }
        }
        for (Element mark : Xml.all(kept, "*")) {
            if (REVISIONS.contains(mark.getLocalName())) {
                mark.getParentNode().removeChild(mark);
            }
        }
        markOf(kept, "ins");
        if (!words.isEmpty()) {
            kept.appendChild(inserted(kept, new Insertion(words, look, false, false)));
        }
    }

    /** Signs a paragraph's mark as inserted or gone. */
    private void markOf(Element paragraph, String name) {
        Element properties = Xml.child(paragraph, "pPr");
        if (properties == null) {
            properties = word(paragraph, "pPr");
            paragraph.insertBefore(properties, paragraph.getFirstChild());
        }
        Element look = Xml.child(properties, "rPr");
        if (look == null) {
            look = word(paragraph, "rPr");
            Element section = Xml.child(properties, "sectPr");
            properties.insertBefore(look, section == null ? Xml.child(properties, "pPrChange") : section);
        }
        look.insertBefore(signed(paragraph, name), look.getFirstChild());
    }

    /** Puts a paragraph with its mark in the range of a move. */
    private void range(Element paragraph, String name, String moveName) {
        Element start = signed(paragraph, name + "RangeStart");
        attribute(start, "name", moveName);
        if (date == null) {
            attribute(start, "date", NO_DATE);
        }
        Element properties = Xml.child(paragraph, "pPr");
        paragraph.insertBefore(start, properties == null ? paragraph.getFirstChild() : properties.getNextSibling());
        Element end = word(paragraph, name + "RangeEnd");
        attribute(end, "id", Xml.attribute(start, "id"));
        paragraph.getParentNode().insertBefore(end, paragraph.getNextSibling());
    }

    // ---- comments

    private void comment(Element paragraph, List<String> lines, String change) {
        Document comments = file.related("comments", NONE.formatted("comments", "", "comments"));
        Element root = comments.getDocumentElement();
        Element comment = word(root, "comment");
        sign(comment);
        attribute(comment, "initials", "");
        for (String line : lines) {
            if (!line.isEmpty()) {
                Element p = word(root, "p");
                Element r = word(root, "r");
                words(r, line);
                p.appendChild(r);
                comment.appendChild(p);
            }
        }
        root.appendChild(comment);
        String id = Xml.attribute(comment, "id");
        Element start = word(paragraph, "commentRangeStart");
        attribute(start, "id", id);
        Element properties = Xml.child(paragraph, "pPr");
        paragraph.insertBefore(start, properties == null ? paragraph.getFirstChild() : properties.getNextSibling());
        Element end = word(paragraph, "commentRangeEnd");
        attribute(end, "id", id);
        paragraph.appendChild(end);
        Element run = word(paragraph, "r");
        Element reference = word(paragraph, "commentReference");
        attribute(reference, "id", id);
        run.appendChild(reference);
        if (change == null) {
            paragraph.appendChild(run);
        } else {
            Element signed = signed(paragraph, change);
            signed.appendChild(run);
            paragraph.appendChild(signed);
        }
    }

    // ---- elements

    private Element word(Node near, String name) {
        return near.getOwnerDocument().createElementNS(space, prefix + ":" + name);
    }

    private Element text(Node near, String name, String text) {
        Element element = word(near, name);
        element.setAttributeNS(XML, "xml:space", "preserve");
        element.setTextContent(text);
        return element;
    }

    private void attribute(Element element, String name, String value) {
        element.setAttributeNS(space, prefix + ":" + name, value);
    }

    private Element signed(Node near, String name) {
        Element element = word(near, name);
        sign(element);
        return element;
    }

    private void sign(Element element) {
        attribute(element, "id", Long.toString(++lastId));
        attribute(element, "author", author);
        if (date != null) {
            attribute(element, "date", date);
        }
    }
}
