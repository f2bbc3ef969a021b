package org.resdiff.report.brief;

import java.util.List;
import java.util.Locale;
import org.resdiff.diff.Edit;
import org.resdiff.report.Wording;
import org.resdiff.text.Numerals;

/** Words cut out of a row so that they can be said without it. */
final class Phrase {
    /** Code points of old or new words that are said: about as much as one hears in one go. */
    static final int LENGTH = 60;
    /** The same of a whole clause, which has to be told from others by its words. */
    static final int OPENING = 90;
    /** Words before a verb that still belong to the opening: "Also notes with". */
    private static final int OPENING_WORDS = 4;
    /** Words that name what a verb or number is about. */
    private static final int OBJECT_WORDS = 5;
    /** Words before a year that belong to it: day and month. */
    private static final int LEAD = 2;

    private Phrase() {}

    /** The text before an edit, of one side. */
    private static String before(List<Edit> edits, int at, boolean old) {
        StringBuilder text = new StringBuilder();
        for (Edit edit : edits.subList(0, at)) {
            text.append(old ? edit.old() : edit.now());
        }
        return text.toString();
    }

    /** The old or new words of an edit of a verb: the whole opening where it stands in that, else one word before it for company. */
    static String verb(List<Edit> edits, int at, boolean old) {
        Edit edit = edits.get(at);
        String words = old ? edit.old() : edit.now();
        String oldLead = before(edits, at, true);
        String nowLead = before(edits, at, false);
        if (words(oldLead) <= OPENING_WORDS && words(nowLead) <= OPENING_WORDS) {
            return plain((old ? oldLead : nowLead) + words);
        }
        boolean alone = edit.old().isBlank() || edit.now().isBlank();
        return plain(alone ? lastWord(old ? oldLead : nowLead) + " " + words : words);
    }

    private static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            words += !space && !inside ? 1 : 0;
            inside = !space;
        }
        return words;
    }

    private static String lastWord(String text) {
        String stripped = text.strip();
        return stripped.substring(stripped.lastIndexOf(' ') + 1);
    }

    /** What the words of an edit are about: the next few that both texts have, as far as a comma or "to" lets. */
    static String object(List<Edit> edits, int at) {
        if (at + 1 >= edits.size() || edits.get(at + 1).op() != Edit.Op.EQUAL) {
            return "";
        }
        String now = edits.get(at + 1).now();
        if (now.isEmpty()
                || !(Character.isWhitespace(now.charAt(0))
                        || edits.get(at).now().endsWith(" "))) {
            return "";
        }
        StringBuilder object = new StringBuilder();
        int count = 0;
        for (String word : now.strip().split(" ", OBJECT_WORDS + 2)) {
            boolean connects = word.equals("to") || word.equals("that") || word.equals("and") || word.equals("for");
            if (connects || !spoken(word)) {
                break;
            }
            if (count == OBJECT_WORDS) {
                return withoutLooseEnd(shortened(object.toString()));
            }
            char last = word.charAt(word.length() - 1);
            boolean ends = last == ',' || last == ';' || last == '.' || last == ':';
            object.append(object.isEmpty() ? "" : " ").append(ends ? word.substring(0, word.length() - 1) : word);
            count++;
            if (ends) {
                break;
            }
        }
        return withoutLooseEnd(object.toString());
    }

    private static boolean spoken(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetterOrDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** An object that goes on is cut where its last part begins: "the silence of the reading" is "the silence of". */
    private static String shortened(String text) {
        int end = text.length();
        for (int space = text.lastIndexOf(' '); space > 0; space = text.lastIndexOf(' ', space - 1)) {
            String word = text.substring(space + 1, end);
            if (loose(word) && !word.equals("the")) {
                return text.substring(0, end);
            }
            end = space;
        }
        return text;
    }

    private static boolean loose(String word) {
        return switch (word) {
            case "the", "of", "a", "an", "its", "in", "on", "by", "their", "with", "at", "as", "or", "all", "from" ->
                true;
            default -> false;
        };
    }

    /** "the report of the" is "the report". */
    private static String withoutLooseEnd(String text) {
        String kept = text;
        while (true) {
            String last = kept.substring(kept.lastIndexOf(' ') + 1);
            if (!loose(last)) {
                return kept;
            }
            int space = kept.lastIndexOf(' ');
            if (space < 0) {
                return "";
            }
            kept = kept.substring(0, space);
        }
    }

    /** The old or new words of an edit of a date or amount, with what belongs to it before: "31 December 2024". */
    static String number(List<Edit> edits, int at, boolean old) {
        Edit edit = edits.get(at);
        String words = (old ? edit.old() : edit.now()).strip();
        if (words.isEmpty()) {
            return "";
        }
        String lead = before(edits, at, old).stripTrailing();
        for (int i = 0; i < LEAD && at > 0; i++) {
            String last = lastWord(lead);
            if (last.isEmpty() || !dated(last)) {
                break;
            }
            words = last + " " + words;
            lead = lead.substring(0, lead.length() - last.length()).stripTrailing();
        }
        return plain(words);
    }

    /** Whether a word may be a part of a date: its day or its month. */
    private static boolean dated(String word) {
        return Numerals.MONTHS.contains(word.toLowerCase(Locale.ROOT))
                || (word.length() <= 2 && Character.isDigit(word.charAt(0)));
    }

    /** One line without the punctuation around it, cut at a word. */
    static String plain(String text) {
        return plain(text, LENGTH);
    }

    /** The same, cut at another length. */
    static String plain(String text, int length) {
        String line = text.replace('\n', ' ').strip();
        int start = 0;
        int end = line.length();
        while (start < end && aside(line.charAt(start))) {
            start++;
        }
        while (end > start && aside(line.charAt(end - 1))) {
            end--;
        }
        return Wording.opening(line.substring(start, end).strip(), length);
    }

    private static boolean aside(char sign) {
        return sign == ',' || sign == ';' || sign == ':' || sign == '.' || sign == ' ';
    }
}
