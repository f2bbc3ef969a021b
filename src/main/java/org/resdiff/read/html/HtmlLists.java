package org.resdiff.read.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.resdiff.read.ListLabels;

/** The lists that are open, innermost first, and the labels that a browser prints before their items. */
final class HtmlLists {
    /** The counter of a list. */
    private static final class Numbering {
        private final String type;
        private final int step;
        private int next;

        Numbering(String type, int first, int step) {
            this.type = type;
            this.next = first;
            this.step = step;
        }
    }

    private final Deque<Numbering> lists = new ArrayDeque<>();

    void begin(Element list, Map<String, String> properties) {
        lists.push(list.normalName().equals("ol") ? numbering(list, properties) : new Numbering("", 0, 0));
    }

    void end() {
        lists.pop();
    }

    /** How many lists are open. */
    int depth() {
        return lists.size();
    }

    /** The next number of the innermost list, as text: a note's mark; empty in a list without numbers. */
    String number(Element item) {
        Numbering list = lists.peek();
        if (list == null || list.step == 0) {
            return "";
        }
        int value = number(item.attr("value"), list.next);
        list.next = value + list.step;
        return label(list.type, value);
    }

    /** What stands before an item: a bullet, its number with a point, or nothing where the style says so. */
    String label(Element item) {
        String number = number(item);
        if (number.isEmpty()) {
            return isNumbered() ? "" : ListLabels.BULLET;
        }
        return number + ".";
    }

    private boolean isNumbered() {
        return !lists.isEmpty() && lists.peek().step != 0;
    }

    private static Numbering numbering(Element list, Map<String, String> properties) {
        String type = properties.getOrDefault("list-style-type", list.attr("type"));
        int step = list.hasAttr("reversed") ? -1 : 1;
        int count = step > 0
                ? 1
                : (int) list.children().stream()
                        .filter(child -> child.normalName().equals("li"))
                        .count();
        return new Numbering(type, number(list.attr("start"), count), step);
    }

    static int number(String text, int otherwise) {
        return text.matches("-?\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    private static String label(String type, int value) {
        return switch (type) {
            case "a", "lower-alpha", "lower-latin" -> ListLabels.letters(value);
            case "A", "upper-alpha", "upper-latin" -> ListLabels.upper(ListLabels.letters(value));
            case "i", "lower-roman" -> ListLabels.roman(value);
            case "I", "upper-roman" -> ListLabels.upper(ListLabels.roman(value));
            case "none" -> "";
            default -> Integer.toString(value);
        };
    }
}
