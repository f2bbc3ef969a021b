package org.resdiff.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.model.Furniture;

/**
 * Tables of contents: rows of names, leading dots and pages that list the document's own headings below them; they are
 * furniture, since they say nothing that the headings and the layout do not. Other such rows are text, as a tariff is.
 */
final class Contents {
    private static final Pattern LEADERS = Pattern.compile("(?:\\.\\s?){8}");
    /** The dots after a name, with the page. */
    private static final Pattern ROW_END =
            Pattern.compile("(?:\\.\\s?){4,}+\\s?(?:(?:(\\p{Nd}{1,4})|[ivxlc]{1,7}|[IVXLC]{1,7})(?![\\p{L}\\p{Nd}]))?");

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    /** A longer block is no heading. */
    private static final int LONGEST = 250;

    private static final String REASON = "contents";

    private final List<Block> blocks;
    /** Where each heading stands last. */
    private final Map<String, Integer> headings = new HashMap<>();

    private Contents(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** The same document with its tables of contents among its furniture. */
    static Blocks takenOut(Blocks whole) {
        Contents contents = new Contents(whole.blocks());
        List<Block> kept = new ArrayList<>();
        List<Furniture> furniture = new ArrayList<>(whole.furniture());
        for (int i = 0; i < whole.blocks().size(); i++) {
            Block block = whole.blocks().get(i);
            if (block.kind() != Block.Kind.NOTE && contents.lists(block.text(), i)) {
                furniture.add(new Furniture(REASON, block.text(), block.page(), block.line()));
            } else {
                kept.add(block);
            }
        }
        if (kept.size() == whole.blocks().size()) {
            return whole;
        }
        furniture.sort(Comparator.comparingInt(Furniture::page).thenComparingInt(Furniture::line));
        return new Blocks(kept, furniture, whole.diagnostics());
    }

    /** Whether most rows of the block name headings that stand below it, on pages that follow each other. */
    private boolean lists(String text, int at) {
        if (!leaders(text)) {
            return false;
        }
        Matcher end = ROW_END.matcher(text);
        int rows = 0;
        int listed = 0;
        int from = 0;
        int page = 0;
        while (end.find()) {
            rows++;
            int before = page;
            page = end.group(1) == null ? before : Integer.parseInt(end.group(1));
            if (page < before) {
                return false;
            }
            String name = text.substring(from, end.start()).strip();
            from = end.end();
            listed += below(name, at) || below(withoutNumber(name), at) ? 1 : 0;
        }
        return 2 * listed > rows;
    }

    private boolean below(String name, int at) {
        return headings().getOrDefault(key(name), -1) > at;
    }

    private static boolean leaders(String text) {
        int point = text.indexOf('.');
        while (point >= 0
                && point + 2 < text.length()
                && text.charAt(point + 1) != '.'
                && text.charAt(point + 2) != '.') {
            point = text.indexOf('.', point + 1);
        }
        return point >= 0 && point + 2 < text.length() && LEADERS.matcher(text).find();
    }

    /** What may be listed, with its number and without; a number alone with the line below it. Gathered when first asked for. */
    private Map<String, Integer> headings() {
        if (headings.isEmpty()) {
            String above = "";
            for (int i = 0; i < blocks.size(); i++) {
                String text = blocks.get(i).text();
                if (text.length() <= LONGEST && !leaders(text)) {
                    headings.put(key(text), i);
                    headings.put(key(withoutNumber(text)), i);
                    headings.put(key(above + " " + text), i);
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
