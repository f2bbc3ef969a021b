package org.resdiff.read.word;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.resdiff.model.Style;
import org.w3c.dom.Element;

/** The styles of a Word document: what a paragraph or run has from its style and from the styles that this one is based on. */
final class WordStyles {
    private static final Pattern CONTENTS = Pattern.compile("(?i)toc ?(?:[1-9]|heading)");
    /** No template stacks so many styles; a longer chain is a circle. */
    private static final int MAX_CHAIN = 50;
    /** The outline level that stands for body text. */
    private static final int BODY_TEXT = 9;

    private final Map<String, Element> styles = new HashMap<>();
    private String defaultParagraph = "";

    /** @param root of the styles part, null where the document has none */
    WordStyles(Element root) {
        if (root != null) {
            for (Element style : WordXml.children(root, "style")) {
                String id = WordXml.attribute(style, "styleId");
                styles.put(id, style);
                if (WordXml.attribute(style, "type").equals("paragraph")
                        && WordXml.attribute(style, "default").matches("1|true|on")) {
                    defaultParagraph = id;
                }
            }
        }
    }

    /** The id of a paragraph's style. */
    String styleOf(Element paragraphProperties) {
        String id = WordXml.value(paragraphProperties, "pStyle");
        return id == null ? defaultParagraph : id;
    }

    /** The style and those that it is based on, nearest first. */
    List<Element> chain(String id) {
        List<Element> chain = new ArrayList<>();
        String next = id;
        while (next != null && styles.containsKey(next) && chain.size() < MAX_CHAIN) {
            Element style = styles.get(next);
            chain.add(style);
            next = WordXml.value(style, "basedOn");
        }
        return chain;
    }

    /** The depth of a heading, 1 the highest; 0 for a style of body text. */
    int headingLevel(Element paragraphProperties) {
        String direct = WordXml.value(paragraphProperties, "outlineLvl");
        List<Element> chain = chain(styleOf(paragraphProperties));
        String level = direct != null
                ? direct
                : first(chain, style -> WordXml.value(WordXml.child(style, "pPr"), "outlineLvl"));
        if (level != null) {
            int outline = WordXml.number(level, BODY_TEXT);
            return outline >= BODY_TEXT ? 0 : outline + 1;
        }
        String name = chain.isEmpty() ? null : WordXml.value(chain.get(0), "name");
        return name != null && name.toLowerCase(Locale.ROOT).equals("title") ? 1 : 0;
    }

    /** Whether a paragraph of the style is a line or the head of a table of contents. */
    boolean isContents(String paragraphStyle) {
        String name = chain(paragraphStyle).stream()
                .findFirst()
                .map(style -> WordXml.value(style, "name"))
                .orElse(paragraphStyle);
        return CONTENTS.matcher(name == null ? "" : name).matches();
    }

    /** How a run looks: what it says itself, else what its character style and the paragraph's style say. */
    Set<Style> looks(Element runProperties, String paragraphStyle) {
        List<Element> paragraph = chain(paragraphStyle);
        List<Element> run = chain(WordXml.value(runProperties, "rStyle"));
        Set<Style> looks = EnumSet.noneOf(Style.class);
        if (toggle("i", runProperties, run, paragraph)) {
            looks.add(Style.ITALIC);
        }
        if (toggle("b", runProperties, run, paragraph)) {
            looks.add(Style.BOLD);
        }
        if (toggle("strike", runProperties, run, paragraph) || toggle("dstrike", runProperties, run, paragraph)) {
            looks.add(Style.STRIKE);
        }
        String underline = nearest("u", runProperties, run, paragraph);
        if (underline != null && !underline.equals("none")) {
            looks.add(Style.UNDERLINE);
        }
        if ("superscript".equals(nearest("vertAlign", runProperties, run, paragraph))) {
            looks.add(Style.SUPERSCRIPT);
        }
        return looks;
    }

    boolean isHidden(Element runProperties, String paragraphStyle) {
        return toggle("vanish", runProperties, chain(WordXml.value(runProperties, "rStyle")), chain(paragraphStyle));
    }

    /** A switch that is on in both styles is off: italics inside of an italic style stand upright. */
    private static boolean toggle(String name, Element direct, List<Element> run, List<Element> paragraph) {
        Boolean here = WordXml.flag(direct, name);
        if (here != null) {
            return here;
        }
        Boolean inRun = first(run, style -> WordXml.flag(WordXml.child(style, "rPr"), name));
        Boolean inParagraph = first(paragraph, style -> WordXml.flag(WordXml.child(style, "rPr"), name));
        return Boolean.TRUE.equals(inRun) != Boolean.TRUE.equals(inParagraph);
    }

    private static String nearest(String name, Element direct, List<Element> run, List<Element> paragraph) {
        String here = WordXml.value(direct, name);
        String inRun = here != null ? here : first(run, style -> WordXml.value(WordXml.child(style, "rPr"), name));
        return inRun != null ? inRun : first(paragraph, style -> WordXml.value(WordXml.child(style, "rPr"), name));
    }

    private static <T> T first(List<Element> chain, Function<Element, T> property) {
        for (Element style : chain) {
            T value = property.apply(style);
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
