package org.resdiff.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The date and symbol of a report that came out anew: "the report of the Secretary-General of 5 July 2013 (S/2013/392)".
 * Its title has to be the same: words around are judged as edits of their own.
 */
final class Reports implements Rule {
    private static final Pattern SYMBOL = Pattern.compile("[a-z]{1,5}(?:\\.\\d+)?/[^ ]*\\d");
    /** Words before a symbol or date among which "report" has to stand. */
    private static final int NEAR = 16;

    /** A report's date and symbol, words {@code start} to {@code end}; organ is what precedes the first "/". */
    record Issue(int start, int end, String organ, int year) {}

    @Override
    public List<Kind> explain(Spot spot) {
        Passage passage = spot.passage();
        for (Issue old : passage.old().reports()) {
            if (!spot.oldWithin(old.start, old.end)) {
                continue;
            }
            for (Issue now : passage.now().reports()) {
                if (spot.nowWithin(now.start, now.end) && follows(passage.pair(), old, now)) {
                    return List.of(Kind.REPORT_REFERENCE);
                }
            }
        }
        return List.of();
    }

    /** Whether one may be the next issue of the other: the same organ's, or without symbols the year's. */
    private static boolean follows(Pair pair, Issue old, Issue now) {
        return (old.organ + now.organ).isEmpty()
                ? old.year > 0 && now.year > 0 && pair.stepsYears(now.year - old.year)
                : old.organ.equals(now.organ) && pair.sameSeries();
    }

    /** The issues of reports that a text names. */
    static List<Issue> issues(List<String> words, List<Moment> moments) {
        List<Issue> issues = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals("report") && !words.get(i).equals("reports")) {
                continue;
            }
            int limit = Math.min(words.size(), i + NEAR);
            for (int j = i + 1; j < limit; j++) {
                Moment date = dateAt(words, moments, j);
                int symbol = symbolAt(words, date == null ? j : date.end());
                if (date != null || symbol >= 0) {
                    issues.add(new Issue(
                            j,
                            symbol >= 0 ? behind(words, symbol) : date.end(),
                            symbol >= 0 ? words.get(symbol).replaceFirst("/.*", "") : "",
                            date == null ? 0 : date.year()));
                    break;
                }
            }
        }
        return issues;
    }

    /** The date that opens here behind "of" or "dated"; null for none. */
    private static Moment dateAt(List<String> words, List<Moment> moments, int at) {
        for (Moment moment : moments) {
            if (moment.start() == at
                    && (words.get(at - 1).equals("of") || words.get(at - 1).equals("dated"))) {
                return moment;
            }
        }
        return null;
    }

    /** The place behind a symbol and the parenthesis that closes it. */
    private static int behind(List<String> words, int symbol) {
        boolean closed = symbol > 0
                && words.get(symbol - 1).equals("(")
                && symbol + 1 < words.size()
                && words.get(symbol + 1).equals(")");
        return symbol + (closed ? 2 : 1);
    }

    /** Where the symbol stands that opens here, after a parenthesis if there is one; -1 for none. */
    private static int symbolAt(List<String> words, int start) {
        int at = start < words.size() && words.get(start).equals("(") ? start + 1 : start;
        return at < words.size() && SYMBOL.matcher(words.get(at)).matches() ? at : -1;
    }
}
