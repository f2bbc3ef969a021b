package org.resdiff.parse;

import java.util.List;
import java.util.regex.Pattern;
import org.resdiff.parse.Marker.Form;

/** The lines after the last clause: meeting, date, place of adoption. */
final class Closing {
    /** A month, as dates of matter print it. */
    static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

    private static final Pattern MEETING = Pattern.compile(
            "^[(\\[]?(?:\\p{Nd}{1,5}\\s?(?:st|nd|rd|th)|\\p{Lu}[\\p{L}-]{2,20})(?: \\(\\p{L}+\\))?(?: plenary)?"
                    + " meeting\\b.{0,160}$");
    private static final Pattern DATE = Pattern.compile("^[(\\[]?\\p{Nd}{1,2} " + MONTH + " \\p{Nd}{4}[)\\].]?$");
    private static final Pattern RULE = Pattern.compile("^[\\p{Pd}_=*\u2022.\\s]{1,80}$");
    private static final Pattern REFERENCE = Pattern.compile("^[(\\[]?A\\p{Nd}{1,3}/VR/\\p{Nd}{1,3}[)\\]]?$");
    private static final Pattern DONE =
            Pattern.compile("^(?:Done (?:at|in)|DONE (?:at|in|AT|IN)|Adopted (?:at|by|on|without)) .{1,200}$");

    /** Closing matter is short: more words of prose than these are clauses. */
    private static final int MOST_WORDS = 60;

    /** Closing matter has fewer blocks. */
    private static final int MOST_BLOCKS = 30;

    private Closing() {}

    /**
     * Index in the blocks, which a closing line opens, after the closing matter: of the annex that follows, or the end. -1
     * where more follows than closing matter holds: a numbered paragraph, a table, prose of some length.
     */
    static int end(List<Block> blocks) {
        int words = 0;
        for (int i = 1; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.kind() == Block.Kind.NOTE) {
                continue;
            }
            List<Marker> markers = block.markers();
            Form form = markers.isEmpty() ? null : markers.get(0).form();
            if (form == Form.ANNEX || form == Form.ARTICLE) {
                return i;
            }
            if (!closes(block.text())) {
                words += words(block.text());
                boolean numbered = form != null && !form.section() && form != Form.BULLET;
                if (numbered || block.kind() == Block.Kind.TABLE || words > MOST_WORDS) {
                    return -1;
                }
            }
            if (i > MOST_BLOCKS) {
                return -1;
            }
        }
        return blocks.size();
    }

    private static int words(String text) {
        int words = 1;
        for (int i = 0; i < text.length(); i++) {
            words += text.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }

    /** A line of signs parts texts and ends none. */
    static boolean rule(String text) {
        return RULE.matcher(text).matches();
    }

    /** In characters, more than any of the patterns but that of meetings can match. */
    private static final int LONGEST_LINE = 500;

    static boolean closes(String text) {
        return (text.contains(" meeting") && MEETING.matcher(text).matches())
                || (text.length() < LONGEST_LINE
                        && (DATE.matcher(text).matches()
                                || rule(text)
                                || REFERENCE.matcher(text).matches()
                                || DONE.matcher(text).matches()));
    }
}
