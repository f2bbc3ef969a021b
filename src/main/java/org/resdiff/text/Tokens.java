package org.resdiff.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts reading text into tokens. Addresses of the web, symbols, resolution numbers, numbers with separators and hyphenated compounds are one
 * token each; every mark of punctuation is one of its own, and so is
 * the tab between two cells of a table. Linear in the length of the text.
 */
public final class Tokens {
    private static final String APOSTROPHE = "['\u2019\u02BC]";
    private static final String HYPHEN = "[-\u2010\u2011]";

    /** Parts that a symbol, number or compound may have at most: far more than any has, few enough for the matcher's stack. */
    private static final String PARTS = "{0,30}";

    /** A space, and marks that open no other token. */
    private static final String ENDS = " ,.;:()[]\"";

    private static final Pattern TOKEN = Pattern.compile(
            // https://example.org/a.b, www.example.org, without the mark that ends the sentence
            "(?<address>(?:https?://|www\\.)[^\\s<>()\\[\\]\"\u201C\u201D]*[^\\s<>()\\[\\]\"\u201C\u201D.,;:!?'\u2019])"
                    // A/RES/73/8, S/RES/2728 (2024), A/C.3/79/L.20/Rev.1, FCCC/CP/2015/L.9, GC(67)/RES/13, 1/CP.17
                    + "|(?<symbol>\\p{Lu}{1,5}(?:\\(\\p{N}{1,3}\\))?(?:[./][\\p{L}\\p{N}()-]+)" + PARTS
                    + "/[\\p{L}\\p{N}().-]*\\p{N}(?:\\s\\(\\p{N}{4}\\))?"
                    + "|\\p{N}+/(?:CP|CMP|CMA)\\.\\p{N}+"
                    // 73/8, 2024/18, 2223 (2015)
                    + "|\\p{N}{1,4}/\\p{N}+|\\p{N}{1,4}\\s\\((?:19|20)\\p{N}{2}\\))(?![\\p{L}\\p{N}])"
                    // 1,000 and 1,5 are one number, "2020,76/69" two
                    + "|(?<number>\\p{N}+(?:,\\p{N}{1,2}(?![\\p{N}/,])|(?:[,\u00A0\u202F]\\p{N}{3}(?!\\p{N}))" + PARTS
                    + "(?:\\.\\p{N}+)" + PARTS + ")"
                    + "(?:st|nd|rd|th)?(?![\\p{L}\\p{N}]))"
                    + "|(?<word>[\\p{L}\\p{M}\\p{N}_]+(?:(?:" + APOSTROPHE + "|" + HYPHEN + ")[\\p{L}\\p{M}\\p{N}_]+)"
                    + PARTS + ")"
                    + "|(?<mark>[^\\s\\p{Z}" + Typography.UNSEEN + "])",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** The tab between two cells of a table, which white space of any other kind is not. */
    private static final String CELL_BORDER = "\t";

    private Tokens() {}

    /** What a token is compared by: its characters but for typography; the border of a cell stays what it is. */
    public static String folded(Token token) {
        return token.text().equals(CELL_BORDER) ? CELL_BORDER : Typography.fold(token.text());
    }

    /** The tokens of a text in order; what stands between them is spaces, line ends and signs that print nothing. */
    public static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 5 + 1);
        Matcher matcher = TOKEN.matcher(text);
        for (int i = 0; i < text.length(); ) {
            int end = plainWord(text, i);
            if (end > i) {
                tokens.add(new Token(text.substring(i, end), Token.Kind.WORD, i, end));
                i = end;
            } else if (ENDS.indexOf(text.charAt(i)) > 0 || text.charAt(i) == '\t') {
                tokens.add(new Token(text.substring(i, i + 1), Token.Kind.MARK, i, i + 1));
                i++;
            } else if (text.charAt(i) != ' ' && matcher.region(i, text.length()).lookingAt()) {
                tokens.add(new Token(matcher.group(), kind(matcher), i, matcher.end()));
                i = matcher.end();
            } else {
                i++;
            }
        }
        return tokens;
    }

    /**
     * Where a word ends that no other rule than that of words can claim: ASCII letters up to a space or plain mark. Nearly
     * every word is one, and the pattern takes ten times as long to say so.
     *
     * @return start if there is none
     */
    private static int plainWord(String text, int start) {
        int end = start;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        boolean ends = end == text.length()
                || (ENDS.indexOf(text.charAt(end)) >= 0
                        && !text.startsWith("://", end)
                        && !opensAddress(text, start, end));
        // capitals may open a symbol: "A/RES/79/1"
        boolean word = end > start && (text.charAt(start) >= 'a' || (end > start + 1 && text.charAt(start + 1) >= 'a'));
        return ends && word ? end : start;
    }

    private static boolean opensAddress(String text, int start, int end) {
        return end - start == 3 && text.startsWith("www.", start);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static Token.Kind kind(Matcher matcher) {
        if (matcher.start("word") >= 0 || matcher.start("address") >= 0) {
            return Token.Kind.WORD;
        }
        if (matcher.start("mark") >= 0) {
            return Token.Kind.MARK;
        }
        return matcher.start("number") >= 0 ? Token.Kind.NUMBER : Token.Kind.SYMBOL;
    }
}
