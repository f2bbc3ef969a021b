package org.resdiff.parse;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.model.Mark;

/**
 * Reading text with its footnote marks, cut and joined together.
 *
 * @param marks by code-point offset into the text, ascending
 */
record Passage(String text, List<Mark> marks) {
    Passage {
        marks = List.copyOf(marks);
    }

    /** Without the characters from start to end; marks inside stand where the cut was. */
    Passage cut(int start, int end) {
        if (start >= end) {
            return this;
        }
        int first = text.codePointCount(0, start);
        int length = text.codePointCount(start, end);
        List<Mark> moved = new ArrayList<>(marks.size());
        for (Mark mark : marks) {
            int offset = mark.offset() <= first ? mark.offset() : Math.max(first, mark.offset() - length);
            moved.add(new Mark(mark.text(), offset));
        }
        return new Passage(text.substring(0, start) + text.substring(end), moved).strip();
    }

    /** The two with a space between. */
    Passage append(Passage next) {
        if (text.isEmpty()) {
            return new Passage(next.text, concat(marks, next.marks, 0));
        }
        if (next.text.isEmpty()) {
            return new Passage(text, concat(marks, next.marks, text.codePointCount(0, text.length())));
        }
        int before = text.codePointCount(0, text.length()) + 1;
        return new Passage(text + " " + next.text, concat(marks, next.marks, before));
    }

    private static List<Mark> concat(List<Mark> left, List<Mark> right, int offset) {
        List<Mark> both = new ArrayList<>(left);
        for (Mark mark : right) {
            both.add(new Mark(mark.text(), mark.offset() + offset));
        }
        return both;
    }

    /** Without the white space at its ends. */
    Passage strip() {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = text.length();
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start == 0 && end == text.length()) {
            return this;
        }
        int length = text.codePointCount(start, end);
        List<Mark> moved = new ArrayList<>(marks.size());
        for (Mark mark : marks) {
            moved.add(new Mark(mark.text(), Math.min(Math.max(0, mark.offset() - start), length)));
        }
        return new Passage(text.substring(start, end), moved);
    }
}
