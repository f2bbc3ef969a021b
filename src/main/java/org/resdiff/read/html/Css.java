package org.resdiff.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The few properties of a page's own style sheets and style attributes that tell of its text: slant, weight, lines, size,
 * raising, hiding, numbering. Selectors of one tag, one class or both are known; no other sheet is fetched.
 */
final class Css {
    private static final Pattern RULE = Pattern.compile("([^{}]{1,300})\\{([^{}]*)}");
    private static final String COMMENT = "/*";
    private static final String COMMENT_END = "*/";
    /** Which sheets of old pages are wrapped in, for browsers older still. */
    private static final Pattern MARKUP_COMMENT = Pattern.compile("<!--|-->");

    private static final Pattern SELECTOR = Pattern.compile("[\\w-]*(?:\\.[\\w-]+)?");
    private static final Pattern SIZE = Pattern.compile("(\\d{1,4}(?:\\.\\d{1,6})?) ?(pt|px|)");
    private static final float POINTS_PER_PIXEL = 0.75f;

    private final Map<String, Map<String, String>> rules = new HashMap<>();

    Css(Element page) {
        for (Element sheet : page.select("style")) {
            Matcher rule = RULE.matcher(withoutComments(sheet.data()));
            while (rule.find()) {
                for (String selector : selectors(sheet, rule.group(1))) {
                    rules.computeIfAbsent(selector, key -> new HashMap<>()).putAll(properties(rule.group(2)));
                }
            }
        }
    }

    /** The sheet with a space for each comment; one that does not end takes the rest, as in browsers. */
    private static String withoutComments(String sheet) {
        StringBuilder kept = new StringBuilder();
        int from = 0;
        for (int at = sheet.indexOf(COMMENT); at >= 0; at = sheet.indexOf(COMMENT, from)) {
            kept.append(sheet, from, at).append(' ');
            int end = sheet.indexOf(COMMENT_END, at + COMMENT.length());
            from = end < 0 ? sheet.length() : end + COMMENT_END.length();
        }
        kept.append(sheet, from, sheet.length());
        return MARKUP_COMMENT.matcher(kept).replaceAll(" ");
    }

    /** Machines that name a class after a font write names that CSS cannot hold, and repeat them in an attribute. */
    private static List<String> selectors(Element sheet, String text) {
        List<String> found = new ArrayList<>();
        if (sheet.hasAttr("classref")) {
            found.add(sheet.attr("classref"));
        } else {
            for (String selector : text.split(",", -1)) {
                if (SELECTOR.matcher(selector.strip()).matches()) {
                    found.add(selector.strip().toLowerCase(Locale.ROOT));
                }
            }
        }
        return found;
    }

    private static Map<String, String> properties(String text) {
        Map<String, String> found = new HashMap<>();
        for (String declaration : text.split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                found.put(
                        declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        declaration.substring(colon + 1).strip().toLowerCase(Locale.ROOT));
            }
        }
        return found;
    }

    /** The properties that the page gives to one element itself, without what it inherits. */
    Map<String, String> of(Element element) {
        Map<String, String> all = new HashMap<>();
        if (!rules.isEmpty()) {
            String tag = element.normalName();
            merge(all, tag);
            for (String name : element.classNames()) {
                merge(all, "." + name.toLowerCase(Locale.ROOT));
                merge(all, tag + "." + name.toLowerCase(Locale.ROOT));
            }
            merge(all, "." + element.className());
        }
        if (element.hasAttr("style")) {
            all.putAll(properties(element.attr("style")));
        }
        return all;
    }

    private void merge(Map<String, String> all, String selector) {
        all.putAll(rules.getOrDefault(selector, Map.of()));
    }

    /** The font size in points that the element's own properties give, 0 for none. */
    float ownSize(Element element) {
        return element == null ? 0 : size(of(element));
    }

    /** The font size in points that the properties give, 0 for none or one that is relative. */
    static float size(Map<String, String> properties) {
        Matcher size = SIZE.matcher(properties.getOrDefault("font-size", ""));
        if (!size.matches()) {
            return 0;
        }
        return Float.parseFloat(size.group(1)) * (size.group(2).equals("px") ? POINTS_PER_PIXEL : 1);
    }
}
