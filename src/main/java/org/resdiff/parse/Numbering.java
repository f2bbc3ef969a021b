package org.resdiff.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line that numbers a resolution, with its title or without.
 *
 * @param number as printed: "64/3", "2099 (2013)", "Draft resolution I"
 * @param word whether a word as "Resolution" stood before it
 * @param title index in the line of the title after it; the line's length where there is none
 */
record Numbering(String number, boolean word, int title) {
    private static final String MASTER =
            "(?:\\p{Nd}{1,4}/(?:\\p{Nd}{1,4}|\u2026|\\.{3}|_{1,6}|\\[[^\\]]{0,20}\\])(?:\\s[A-Z]\\b)?|\\p{Nd}{1,4}\\s?\\(\\p{Nd}{4}\\)|\\p{Nd}{1,4}\\s\\([IVXLC]+\\)"
                    + "|\\p{Nd}{1,3}/(?:CP|CMP|CMA)\\.\\p{Nd}{1,3}|(?:WHA|EB)\\p{Nd}{1,3}\\.R?\\p{Nd}{1,3}|\\p{Nd}{1,4}"
                    + " \\((?i:rev)\\. [^)]{3,40}\\)|[A-Z]{1,4}-[IVX\\p{Nd}]+/\\p{Nd}{1,3})";
    private static final Pattern WORD = Pattern.compile("^(?:Resolution|RESOLUTION|Decision|DECISION)\\s(?<number>"
            + MASTER + "|\\p{Nd}{1,4}|\\[[^\\]]{1,20}\\])[.:]?(?:\\s++|$)");
    private static final Pattern DRAFT = Pattern.compile(
            "^(?<number>(?i:draft"
                    + " (?:resolution|decision))(?:\\s(?:[IVXLC]{1,7}|[A-Z]|\\p{Nd}{1,3}|-/(?:CP|CMP|CMA)\\.\\p{Nd}{1,3}))?)[*.:]?(?:\\s++(?=\\p{Lu})|$)");
    private static final Pattern BARE = Pattern.compile("^(?<number>" + MASTER + ")(?:\\.\\s*+|\\s++|$)");

    /** Longer than any title; a paragraph that opens with a number is no title. */
    private static final int LONGEST = 400;

    /** Reads a line; null if it is no such line. */
    static Numbering of(String text) {
        for (Pattern pattern : new Pattern[] {WORD, DRAFT, BARE}) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                String rest = text.substring(matcher.end());
                if (rest.length() > LONGEST
                        || Ending.chapeau(rest)
                        || Ending.stop(rest)
                        || rest.endsWith(";")
                        || (!rest.isEmpty() && Character.isLowerCase(rest.codePointAt(0)))) {
                    return null;
                }
                return new Numbering(matcher.group("number"), !pattern.equals(BARE), matcher.end());
            }
        }
        return null;
    }
}
