package org.resdiff.read.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resdiff.read.ListLabels;
import org.w3c.dom.Element;

/**
 * The automatic numbers of a Word document (ECMA-376, part 1, 17.9). A list ("num") points to a scheme ("abstractNum") of
 * nine levels; lists of one scheme count on together, unless a list says where it starts.
 */
final class WordNumbering {
    private static final int LEVELS = ListCounter.LEVELS;

    /** A paragraph's place in a list. */
    record Place(String list, int level) {}

    private final Map<String, Element> schemes = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, ListCounter> counters = new HashMap<>();
    private final Set<Place> begun = new HashSet<>();
    private final WordStyles styles;

    /** @param root of the numbering part, null where the document has none */
    WordNumbering(Element root, WordStyles styles) {
        this.styles = styles;
        if (root != null) {
            WordXml.children(root, "abstractNum").forEach(e -> schemes.put(WordXml.attribute(e, "abstractNumId"), e));
            WordXml.children(root, "num").forEach(e -> lists.put(WordXml.attribute(e, "numId"), e));
        }
    }

    /** Where a paragraph stands by its own properties or its style; null where it has no number. */
    Place place(Element paragraphProperties) {
        Element own = WordXml.child(paragraphProperties, "numPr");
        String list = WordXml.value(own, "numId");
        String level = WordXml.value(own, "ilvl");
        List<Element> chain = styles.chain(styles.styleOf(paragraphProperties));
        for (Element style : chain) {
            Element numbered = WordXml.child(WordXml.child(style, "pPr"), "numPr");
            list = list != null ? list : WordXml.value(numbered, "numId");
            level = level != null ? level : WordXml.value(numbered, "ilvl");
        }
        if (list == null || !lists.containsKey(list)) {
            return null;
        }
        int index = level != null ? WordXml.number(level, 0) : levelOfStyle(list, chain);
        return new Place(list, Math.min(Math.max(index, 0), LEVELS - 1));
    }

    /** A level may name the style whose paragraphs it numbers. */
    private int levelOfStyle(String list, List<Element> chain) {
        for (Element style : chain) {
            for (int level = 0; level < LEVELS; level++) {
                if (WordXml.attribute(style, "styleId").equals(WordXml.value(level(list, level), "pStyle"))) {
                    return level;
                }
            }
        }
        return 0;
    }

    /** Counts one paragraph on and returns the label that it prints; empty for a level that prints none. */
    String next(Place place) {
        ListCounter counter = counters.computeIfAbsent(schemeOf(place.list()), key -> new ListCounter());
        String restart = WordXml.value(override(place.list(), place.level()), "startOverride");
        if (restart != null && begun.add(place)) {
            counter.restart(place.level(), WordXml.number(restart, 1));
        }
        counter.count(
                place.level(),
                level -> start(place.list(), level),
                level -> WordXml.number(WordXml.value(level(place.list(), level), "lvlRestart"), LEVELS));
        return label(place, counter);
    }

    private String label(Place place, ListCounter counter) {
        Element level = level(place.list(), place.level());
        String pattern = WordXml.value(level, "lvlText");
        if (pattern == null) {
            return "";
        }
        if ("bullet".equals(WordXml.value(level, "numFmt"))) {
            return pattern.matches("[-–—]") ? pattern : pattern.isBlank() ? "" : ListLabels.BULLET;
        }
        boolean legal = Boolean.TRUE.equals(WordXml.flag(level, "isLgl"));
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            int index = c == '%' && i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
            if (index >= 0 && index < LEVELS) {
                String format = WordXml.value(level(place.list(), index), "numFmt");
                label.append(counter.number(index, legal || format == null ? "decimal" : format));
                i++;
            } else {
                label.append(c);
            }
        }
        return label.toString().strip();
    }

    private int start(String list, int level) {
        return WordXml.number(WordXml.value(level(list, level), "start"), 0);
    }

    private Element override(String list, int level) {
        return atLevel(lists.get(list), "lvlOverride", level);
    }

    private Element level(String list, int level) {
        Element own = WordXml.child(override(list, level), "lvl");
        return own != null ? own : atLevel(schemes.get(schemeOf(list)), "lvl", level);
    }

    private static Element atLevel(Element parent, String name, int level) {
        if (parent != null) {
            for (Element child : WordXml.children(parent, name)) {
                if (WordXml.attribute(child, "ilvl").equals(Integer.toString(level))) {
                    return child;
                }
            }
        }
        return null;
    }

    /** The scheme of a list; one that only points to a list style stands for the scheme of that style's list. */
    private String schemeOf(String list) {
        String scheme = WordXml.value(lists.get(list), "abstractNumId");
        String style = WordXml.value(schemes.get(scheme), "numStyleLink");
        if (style != null) {
            for (Element link : styles.chain(style)) {
                String linked = WordXml.value(WordXml.child(WordXml.child(link, "pPr"), "numPr"), "numId");
                if (linked != null && lists.containsKey(linked) && !linked.equals(list)) {
                    return WordXml.value(lists.get(linked), "abstractNumId");
                }
            }
        }
        return scheme == null ? "" : scheme;
    }
}
