package org.resdiff.parse;

import java.util.Locale;
import java.util.regex.Pattern;

/** What printing leaves on a page, told by its look alone: job numbers, bar codes, page words, document symbols. */
final class Traces {
    /**
     * Of New York ("25-16629"), of other duty stations with their letters ("GE.25-11220", "MLT.24-0123"); without a hyphen only
     * where the language or the day of issue follows ("K2500001 (E)", "1354321 (E)").
     */
    private static final String JOB = "(?:\\p{Lu}{1,4}\\.\\s?\\d{2}-\\d{3,6}|\\d{2}-\\d{5,6}"
            + "|(?:\\p{Lu}{1,2}|Na)?\\.?\\d{2}-?\\d{5}(?=\\s?\\([A-Z]|\\s\\d{6}))\\*{0,2}";

    private static final String PAGE = "\\d{1,4}(?:\\s?/\\s?\\d{1,4})?";
    /** "25-16629 (E)", "94-44400 (E) 221194 /...", "13-314412" with its page number glued, "2/7 25-19985". */
    private static final Pattern JOB_LINE = Pattern.compile("(?:" + PAGE + "\\s?)?" + JOB
            + "(?:\\s?\\([A-Z]{1,2}\\)?)?(?:\\s\\d{6}){0,4}(?:\\s?" + PAGE + ")?(?:\\s\\*\\d{6,8}\\*)?(?:\\s/\\.{3})?");

    private static final Pattern BAR_CODE =
            Pattern.compile("\\*\\s?[A-Z]{0,3}\\d{5,10}[A-Z]?\\s?\\*(?:\\s/\\.{3})?|`{4,}");
    private static final Pattern CONTINUATION = Pattern.compile("/\\s?(?:\\.\\s?){3}|/\u2026");
    private static final Pattern PAGE_WORD = Pattern.compile(
            "(?:[-\u2013\u2014]\\s?)?page\\s\\d{1,4}(?:\\s?(?:of|/)\\s?\\d{1,4})?(?:\\s?[-\u2013\u2014])?|[-\u2013\u2014]\\s?\\d{1,4}\\s?[-\u2013\u2014]");
    private static final Pattern PAGE_NUMBER = Pattern.compile(PAGE);
    private static final Pattern NOTES_RULE = Pattern.compile("[_\u2014\u2015\u2500]{4,}|-{5,}");
    private static final Pattern SYMBOL = Pattern.compile(
            "[A-Z]{1,6}(?:/\\(?[A-Z0-9][A-Za-z0-9.()-]{0,20}){1,6}(?:\\s?\\(\\d{4}\\))?\\*{0,3}|WHA\\d{1,3}\\.\\d{1,3}");
    private static final Pattern LANGUAGE =
            Pattern.compile("(?i)(?:original:\\s)?(?:english|french|spanish|arabic|chinese|russian)(?: only)?");

    private Traces() {}

    /** The reason id under which a line is no part of any text, wherever it stands; null where it may be text. */
    static String reason(String line) {
        if (line.isEmpty() || line.length() > 60) {
            return null;
        }
        if (JOB_LINE.matcher(line).matches()) {
            return "job-number";
        }
        if (BAR_CODE.matcher(line).matches()) {
            return "bar-code";
        }
        if (CONTINUATION.matcher(line).matches()) {
            return "continuation";
        }
        return PAGE_WORD.matcher(line.toLowerCase(Locale.ROOT)).matches() ? "page-number" : null;
    }

    /** A number that may count pages, as "3" or "3/12". */
    static boolean isPageNumber(String line) {
        return PAGE_NUMBER.matcher(line).matches();
    }

    /** Whether a symbol can stand in the line, told without a pattern: hardly a line of a text has what each symbol has. */
    static boolean mayHoldSymbol(String line) {
        return line.indexOf('/') >= 0 || line.contains("WHA");
    }

    static boolean isSymbol(String cell) {
        return cell.length() <= 80 && SYMBOL.matcher(cell).matches();
    }

    static boolean isLanguage(String line) {
        return LANGUAGE.matcher(line).matches();
    }

    /** A rule made of characters, as typists draw above the notes of a page. */
    static boolean isRule(String line) {
        return NOTES_RULE.matcher(line).matches();
    }
}
