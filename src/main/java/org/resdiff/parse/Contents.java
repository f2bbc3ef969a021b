package org.resdiff.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tables of contents: rows of names, leading dots and pages that list the document's own headings. Other such rows are text, as
 * a tariff is.
 */
final class Contents {
    private static final Pattern LEADERS = Pattern.compile("(?:\\.\\s?){8}");
    /** A name, its dots, its page. */
    private static final Pattern ROW = Pattern.compile(
            "(?<name>[^.]++(?:\\.(?!\\s?\\.)[^.]*+)*+)(?:\\.\\s?){4,}+\\s?(?:\\p{Nd}{1,4}|[ivxlc]{1,7}|[IVXLC]{1,7})?");

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    /** A longer block is no heading. */
    private static final int LONGEST = 250;

    private final List<Block> blocks;
    private final Set<String> headings = new HashSet<>();

    Contents(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** Whether most rows of the text name headings that the document holds. */
    boolean lists(String text) {
        if (!LEADERS.matcher(text).find()) {
            return false;
        }
        Matcher row = ROW.matcher(text);
        int rows = 0;
        int listed = 0;
        while (row.find()) {
            rows++;
            String name = row.group("name").strip();
            listed += headings().contains(key(name)) || headings().contains(key(withoutNumber(name))) ? 1 : 0;
        }
        return 2 * listed > rows;
    }

    /** What may be listed, with its number and without; a number alone with the line below it. Gathered when first asked for. */
    private Set<String> headings() {
        if (headings.isEmpty()) {
            String above = "";
            for (Block block : blocks) {
                String text = block.text();
                if (text.length() <= LONGEST && !LEADERS.matcher(text).find()) {
                    headings.add(key(text));
                    headings.add(key(withoutNumber(text)));
                    headings.add(key(above + " " + text));
                    above = text;
                }
            }
            headings.remove("");
        }
        return headings;
    }

    private static String withoutNumber(String text) {
        List<Marker> markers = Markers.of(text);
        return markers.isEmpty() ? text : text.substring(markers.get(0).end());
    }

    private static String key(String text) {
        return SIGNS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
