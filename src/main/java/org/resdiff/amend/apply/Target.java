package org.resdiff.amend.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.model.Document;
import org.resdiff.model.Resolution;
import org.resdiff.text.Numerals;
import org.resdiff.text.Typography;

/** Whether a paper is meant for a draft: by symbol, by number inside of a report, by title. */
final class Target {
    /** As {@link AmendmentPaper#target()} names a draft inside of a report. */
    private static final Pattern IN_REPORT = Pattern.compile("(?<number>\\w+) in (?<report>\\S+)");

    private static final Pattern NUMBER = Pattern.compile("(?:.*\\s)?(?<number>\\d{1,3}|[IVXL]{1,6})");

    private Target() {}

    /** What of the paper's head does not fit the draft; empty where all does that both tell. */
    static List<String> mistaken(Document draft, AmendmentPaper paper) {
        List<String> wrong = new ArrayList<>();
        String symbol = draft.symbol();
        String target = paper.target();
        Matcher report = IN_REPORT.matcher(target == null ? "" : target);
        boolean titled = paper.title() != null && draft.title() != null;
        boolean within = report.matches();
        if (within && !sameNumber(draft, report.group("number"))) {
            wrong.add("the paper amends draft resolution " + report.group("number") + " and not "
                    + draft.resolutions().get(0).number());
        }
        // a draft that stands in a report may be printed under a symbol of its own; then its title tells
        String meant = within ? report.group("report") : target;
        if (symbol != null && target != null && !(within && titled) && !isOrEnds(symbol, meant)) {
            wrong.add("the paper amends " + target + " and not " + symbol);
        }
        if (titled && letters(paper.title()).length() > 0 && !sameTitle(draft, paper)) {
            wrong.add("the paper amends \u201C" + paper.title() + "\u201D and not \u201C" + draft.title() + "\u201D");
        }
        return wrong;
    }

    private static boolean isOrEnds(String symbol, String meant) {
        String whole = symbol.toUpperCase(Locale.ROOT);
        String part = meant.toUpperCase(Locale.ROOT);
        return whole.equals(part) || whole.endsWith("/" + part);
    }

    private static boolean sameNumber(Document draft, String wanted) {
        if (draft.resolutions().size() != 1 || draft.resolutions().get(0).number() == null) {
            return true;
        }
        Matcher printed = NUMBER.matcher(draft.resolutions().get(0).number());
        return !printed.matches() || value(printed.group("number")).equals(value(wanted));
    }

    private static OptionalInt value(String number) {
        return Character.isDigit(number.charAt(0))
                ? OptionalInt.of(Integer.parseInt(number))
                : Numerals.roman(number.toLowerCase(Locale.ROOT));
    }

    /** Whether the titles have the same letters, or the one goes on where the other ends, as a title over two lines does. */
    private static boolean sameTitle(Document draft, AmendmentPaper paper) {
        String named = letters(paper.title());
        List<String> titles = new ArrayList<>(List.of(draft.title()));
        draft.resolutions().stream()
                .map(Resolution::title)
                .filter(title -> title != null)
                .forEach(titles::add);
        return titles.stream()
                .map(Target::letters)
                .anyMatch(title -> title.equals(named)
                        || (!title.isEmpty() && (title.startsWith(named) || named.startsWith(title))));
    }

    private static String letters(String title) {
        return Typography.fold(title).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
