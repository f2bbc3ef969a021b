package org.resdiff.amend.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.amend.NotedText;
import org.resdiff.amend.QuotedWords;

/**
 * A sentence of an amendment paper with its quotations taken out, so that no quoted word can be taken for the paper's own.
 *
 * @param frame the paper's own words, with “0”, “1” and so on where it quotes
 * @param quotes what stands between the quotation marks, in order
 */
public record Sentence(String frame, List<NotedText> quotes) {
    private static final char OPEN = '\u201C';
    private static final char CLOSE = '\u201D';
    /** A name in quotes that belongs to the place and not to the text: a section's path or a label. */
    private static final Pattern NAMING =
            Pattern.compile("\\b(?:section|part|labelled)\\s*$", Pattern.CASE_INSENSITIVE);

    /** Letters of "labelled " and the one before. */
    private static final int LONGEST_NAMING = 10;

    private static final Pattern SINGLES = Pattern.compile("\u2018([^\u2018]*?)\u2019(?![\\p{L}\\p{N}])");

    private static final Pattern SINGLE =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:\u2018[^\u2018\u2019]+(?:\u2019(?=\\p{L})[^\u2018\u2019]*)*+\u2019"
                    + "|'(?=\\S)[^']+(?:'(?=\\p{L})[^']*)*+')(?![\\p{L}\\p{N}])");

    public Sentence {
        quotes = List.copyOf(quotes);
    }

    /** A sentence whose quotations stand on lines of their own breaks off so. */
    private static final Pattern BROKEN_OFF = Pattern.compile(
            ".*(?::|\\b(?:with|by|for|to|after|before|insert|add|delete|replace|read|words?))",
            Pattern.CASE_INSENSITIVE);
    /** A line of such a sentence: a quotation, or what stands between two. */
    private static final Pattern FRAGMENT = Pattern.compile(
            "\u201C\\d+\u201D[.,;]?|(?:with|by|to read|to|after|before|and|insert|add|read)(?: the (?:following )?(?:words?|phrase|text))?:?",
            Pattern.CASE_INSENSITIVE);

    /** Cuts a sentence at its outermost quotation marks, whichever its language has. */
    static Sentence of(NotedText sentence) {
        String text = curled(sentence.text());
        StringBuilder frame = new StringBuilder();
        List<NotedText> quotes = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == OPEN && depth++ == 0) {
                start = i + 1;
            } else if (c == CLOSE && depth > 0 && --depth == 0) {
                if (NAMING.matcher(frame.substring(Math.max(0, frame.length() - LONGEST_NAMING)))
                        .find()) {
                    frame.append('\u2039').append(text, start, i).append('\u203A');
                } else {
                    frame.append(OPEN).append(quotes.size()).append(CLOSE);
                    quotes.add(unquoted(QuotedWords.part(sentence, start, i)));
                }
            } else if (depth == 0) {
                frame.append(c);
            }
        }
        if (depth > 0) {
            // an opening quote that never closes: the frame keeps it, so that no form fits
            frame.append(OPEN).append(text, start, text.length());
        }
        return new Sentence(frame.toString().strip(), quotes);
    }

    /** Whether a frame breaks off where a quotation may follow on a line of its own. */
    static boolean open(String frame) {
        return BROKEN_OFF.matcher(frame).matches();
    }

    /** Whether a frame is a line of a sentence that stands on several. */
    static boolean fragment(String frame) {
        return FRAGMENT.matcher(frame).matches();
    }

    /** The sentence with its next line. */
    Sentence with(Sentence next) {
        StringBuilder joined = new StringBuilder(frame).append(' ');
        int at = 0;
        for (int i = 0; i < next.quotes.size(); i++) {
            String token = OPEN + Integer.toString(i) + CLOSE;
            int found = next.frame.indexOf(token, at);
            joined.append(next.frame, at, found)
                    .append(OPEN)
                    .append(quotes.size() + i)
                    .append(CLOSE);
            at = found + token.length();
        }
        joined.append(next.frame.substring(at));
        List<NotedText> all = new ArrayList<>(quotes);
        all.addAll(next.quotes);
        return new Sentence(joined.toString(), all);
    }

    /**
     * Other quotation marks as curly double ones, index for index, where there are none of these: straight ones in turn,
     * guillemets, low and high ones, single ones. An apostrophe opens nothing.
     */
    private static String curled(String text) {
        if (text.indexOf('\u201E') >= 0) {
            return text.replace(OPEN, CLOSE).replace('\u201E', OPEN);
        }
        if (text.indexOf(OPEN) >= 0) {
            return text;
        }
        if (text.indexOf('"') >= 0) {
            return inTurn(text);
        }
        if (text.indexOf('\u00AB') >= 0) {
            return text.replace('\u00AB', OPEN).replace('\u00BB', CLOSE);
        }
        Matcher singles = SINGLE.matcher(text);
        StringBuilder curled = new StringBuilder(text);
        while (singles.find()) {
            curled.setCharAt(singles.start(), OPEN);
            curled.setCharAt(singles.end() - 1, CLOSE);
        }
        return curled.toString();
    }

    /** Straight double quotes as opening and closing ones in turn. */
    private static String inTurn(String text) {
        StringBuilder curled = new StringBuilder(text);
        boolean open = false;
        for (int i = 0; i < curled.length(); i++) {
            if (curled.charAt(i) == '"') {
                curled.setCharAt(i, open ? CLOSE : OPEN);
                open = !open;
            }
        }
        return curled.toString();
    }

    /** Single quotes inside of double ones stand for double ones in the text that is quoted. */
    private static NotedText unquoted(NotedText quote) {
        return new NotedText(unquoted(quote.text()), quote.notes());
    }

    private static String unquoted(String quote) {
        return quote.indexOf(OPEN) >= 0 || quote.indexOf('\u2018') < 0
                ? quote
                : SINGLES.matcher(quote).replaceAll(OPEN + "$1" + CLOSE);
    }

    /**
     * The text as it stands between quotation marks, inner quotes single where that can be undone; null where no quoting of
     * it can be read back.
     */
    public static String quoted(String text) {
        if (text.indexOf('"') >= 0 || !balanced(text)) {
            return null;
        }
        String single = text.replace(OPEN, '\u2018').replace(CLOSE, '\u2019');
        if (unquoted(single).equals(text)) {
            return OPEN + single + CLOSE;
        }
        return unquoted(text).equals(text) ? OPEN + text + CLOSE : null;
    }

    private static boolean balanced(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == OPEN) {
                depth++;
            } else if (text.charAt(i) == CLOSE) {
                depth--;
            }
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }
}
