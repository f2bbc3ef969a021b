package org.resdiff.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Resolutions cited by number: a list that grew by what was adopted between the two documents, or one number that moved on
 * with them ("79/40 of 2 December 2024" for "78/46 of 4 December 2023").
 */
final class Citations implements Rule {
    private static final Pattern BY_SESSION = Pattern.compile("(\\d{1,3})/\\d{1,4}");
    private static final Pattern BY_YEAR =
            Pattern.compile("\\d{1,4} ?\\((?<year>(?:19|20)\\d\\d)\\)|(?<first>(?:19|20)\\d\\d)/\\d{1,4}");
    /** Words before a number among which it is called a resolution, if it is one. */
    private static final int NEAR = 30;
    /** What may stand between two members of a list. */
    private static final Set<String> BETWEEN = Set.of(
            ",",
            ";",
            "and",
            "as",
            "well",
            "its",
            "the",
            "general",
            "assembly",
            "resolution",
            "resolutions",
            "decision",
            "decisions");

    /**
     * A cited resolution with its date.
     *
     * @param start first word
     * @param end after the last word
     */
    record Citation(int start, int end, String number, String text) {
        int session() {
            Matcher matcher = BY_SESSION.matcher(number);
            return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
        }

        int year() {
            Matcher matcher = BY_YEAR.matcher(number);
            if (!matcher.matches()) {
                return 0;
            }
            return Integer.parseInt(matcher.group("year") == null ? matcher.group("first") : matcher.group("year"));
        }
    }

    @Override
    public List<Kind> explain(Spot spot) {
        Passage passage = spot.passage();
        List<Citation> old = passage.old().citations().stream()
                .filter(list -> spot.oldWithin(start(list), end(list)))
                .findFirst()
                .orElse(List.of());
        List<Citation> now = passage.now().citations().stream()
                .filter(list -> spot.nowWithin(start(list), end(list)))
                .findFirst()
                .orElse(List.of());
        if (old.isEmpty() || now.isEmpty()) {
            return List.of();
        }
        if (passage.pair().backwards() ? grown(passage, now, old) : grown(passage, old, now)) {
            return List.of(Kind.CITATION_GROWN);
        }
        return rolled(spot, old, now) ? List.of(Kind.SELF_REFERENCE) : List.of();
    }

    /** The lists of citations in a text; a single one is a list too. */
    static List<List<Citation>> lists(List<String> words, List<Moment> moments) {
        List<List<Citation>> lists = new ArrayList<>();
        List<Citation> list = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (cited(words, i)) {
                int end = end(words, moments, i);
                list.add(new Citation(
                        i, end, word.replaceFirst("(?<=\\d)\\(", " ("), String.join(" ", words.subList(i, end))));
                i = end - 1;
            } else if (!list.isEmpty() && !BETWEEN.contains(word)) {
                lists.add(List.copyOf(list));
                list.clear();
            }
        }
        if (!list.isEmpty()) {
            lists.add(List.copyOf(list));
        }
        return lists;
    }

    private static boolean cited(List<String> words, int at) {
        String word = words.get(at);
        return Character.isDigit(word.charAt(0))
                && (BY_SESSION.matcher(word).matches() || (BY_YEAR.matcher(word).matches() && !period(words, at)));
    }

    /** Whether "2023/24" is a financial period: it is a number where no resolution or decision is spoken of before it. */
    private static boolean period(List<String> words, int at) {
        return words.get(at).matches("\\d{4}/\\d{2}")
                && words.subList(Math.max(0, at - NEAR), at).stream()
                        .noneMatch(word -> word.startsWith("resolution") || word.startsWith("decision"));
    }

    /** Where a citation ends: after its part ("A", "A to E") and its date. */
    private static int end(List<String> words, List<Moment> moments, int start) {
        int end = start + 1;
        while (end < words.size()
                && (words.get(end).matches("[a-z]")
                        || (words.get(end).equals("to") && words.get(end - 1).matches("[a-z]")))) {
            end++;
        }
        if (end < words.size() && words.get(end).equals("of")) {
            int date = end + 1;
            return moments.stream()
                    .filter(moment -> moment.start() == date)
                    .mapToInt(Moment::end)
                    .findFirst()
                    .orElse(end);
        }
        return end;
    }

    private static int start(List<Citation> list) {
        return list.get(0).start();
    }

    private static int end(List<Citation> list) {
        return list.get(list.size() - 1).end();
    }

    /** Whether the earlier list opens the later one, and the rest was adopted between the documents. */
    private static boolean grown(Passage passage, List<Citation> earlier, List<Citation> later) {
        if (later.size() <= earlier.size()) {
            return false;
        }
        for (int i = 0; i < earlier.size(); i++) {
            if (!earlier.get(i).text().equals(later.get(i).text())) {
                return false;
            }
        }
        return later.subList(earlier.size(), later.size()).stream()
                .allMatch(citation -> citation.number().equals(passage.pair().predecessor())
                        || passage.pair().sessionBetween(citation.session())
                        || passage.pair().yearBetween(citation.year()));
    }

    /** Whether the edit lies in one member that moved on with the documents. */
    private static boolean rolled(Spot spot, List<Citation> old, List<Citation> now) {
        Optional<Citation> before = old.stream()
                .filter(citation -> spot.oldWithin(citation.start(), citation.end()))
                .findFirst();
        Optional<Citation> after = now.stream()
                .filter(citation -> spot.nowWithin(citation.start(), citation.end()))
                .findFirst();
        return before.isPresent() && after.isPresent() && rolled(spot.passage().pair(), before.get(), after.get());
    }

    private static boolean rolled(Pair pair, Citation before, Citation after) {
        Citation later = pair.backwards() ? before : after;
        boolean own =
                later.number().equals(pair.predecessor()) && !before.number().equals(after.number());
        if (own) {
            return true;
        }
        return before.session() > 0
                ? pair.stepsSessions(after.session() - before.session(), 1) && pair.sessionBetween(later.session())
                : before.year() > 0 && pair.stepsYears(after.year() - before.year()) && pair.yearBetween(later.year());
    }
}
