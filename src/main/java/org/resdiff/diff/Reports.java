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
    private record Issue(int start, int end, String organ, int year) {}

    @Override
    public List<Kind> explain(Spot spot) {
        Pair pair = spot.passage().pair();
        for (Issue old : issues(spot.passage().old())) {
            for (Issue now : issues(spot.passage().now())) {
                boolean inside = spot.oldWithin(old.start, old.end) && spot.nowWithin(now.start, now.end);
                boolean next = (old.organ + now.organ).isEmpty()
                        ? old.year > 0 && pair.years() != 0 && now.year - old.year == pair.years()
                        : old.organ.equals(now.organ);
                if (inside && next) {
                    return List.of(Kind.REPORT_REFERENCE);
                }
            }
        }
        return List.of();
    }

    private static List<Issue> issues(List<String> words) {
        List<Issue> issues = new ArrayList<>();
        List<Moment> moments = Moment.in(words);
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals("report") && !words.get(i).equals("reports")) {
                continue;
            }
            int limit = Math.min(words.size(), i + NEAR);
            for (int j = i + 1; j < limit; j++) {
                int at = j;
                Moment date = moments.stream()
                        .filter(moment -> moment.start() == at
                                && (words.get(at - 1).equals("of")
                                        || words.get(at - 1).equals("dated")))
                        .findFirst()
                        .orElse(null);
                int symbol = symbolAt(words, date == null ? j : date.end());
                if (date != null || symbol >= 0) {
                    issues.add(new Issue(
                            j,
                            symbol >= 0 ? symbol + 1 : date.end(),
                            symbol >= 0 ? words.get(symbol).replaceFirst("/.*", "") : "",
                            date == null ? 0 : date.year()));
                    break;
                }
            }
        }
        return issues;
    }

    /** Where the symbol stands that opens here, after a parenthesis if there is one; -1 for none. */
    private static int symbolAt(List<String> words, int start) {
        int at = start < words.size() && words.get(start).equals("(") ? start + 1 : start;
        return at < words.size() && SYMBOL.matcher(words.get(at)).matches() ? at : -1;
    }
}
