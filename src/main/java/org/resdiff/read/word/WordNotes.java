package org.resdiff.read.word;

import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Element;

/** The footnotes and endnotes of a Word document, and the marks that they get in the order in which they are cited. */
final class WordNotes {
    /** A note that is cited, with its mark; the mark of a note that prints its own is empty. */
    record Note(Element text, String mark) {}

    private final Map<String, Element> footnotes;
    private final Map<String, Element> endnotes;
    private final Element settings;
    private int footnote;
    private int endnote;

    WordNotes(Element footnotes, Element endnotes, Element settings) {
        this.footnotes = byId(footnotes, "footnote");
        this.endnotes = byId(endnotes, "endnote");
        this.settings = settings;
        this.footnote = start("footnotePr");
        this.endnote = start("endnotePr");
    }

    private static Map<String, Element> byId(Element root, String name) {
        Map<String, Element> notes = new HashMap<>();
        if (root != null) {
            WordXml.children(root, name).forEach(note -> notes.put(WordXml.attribute(note, "id"), note));
        }
        return notes;
    }

    private int start(String properties) {
        return WordXml.number(WordXml.value(WordXml.child(settings, properties), "numStart"), 1);
    }

    /** The note of a reference, which takes the next number unless its author typed a mark. */
    Note cite(Element reference) {
        boolean foot = reference.getLocalName().equals("footnoteReference");
        Element text = (foot ? footnotes : endnotes).get(WordXml.attribute(reference, "id"));
        if (text == null) {
            return null;
        }
        if (WordXml.attribute(reference, "customMarkFollows").matches("1|true|on")) {
            return new Note(text, "");
        }
        String format = WordXml.value(WordXml.child(settings, foot ? "footnotePr" : "endnotePr"), "numFmt");
        int number = foot ? footnote++ : endnote++;
        String usual = foot ? "decimal" : "lowerRoman";
        return new Note(text, ListCounter.number(format == null ? usual : format, number));
    }
}
