package org.resdiff.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.resdiff.lexicon.Phrases;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Document;
import org.resdiff.text.Tokens;

/**
 * Resolutions cited by number: a list that grew by what was adopted between the two documents, or one number that moved on
 * with them ("79/40 of 2 December 2024" for "78/46 of 4 December 2023").
 */
final class Citations implements Rule {
    private static final Pattern BY_SESSION = Pattern.compile("\\d{1,3}/\\d{1,4}|\\d{1,3}/(?:cp|cmp|cma)\\.\\d{1,3}");
    private static final Pattern BY_YEAR = Pattern.compile("\\d{1,4} ?\\((?:19|20)\\d\\d\\)|(?:19|20)\\d\\d/\\d{1,4}");
    /** Words before a number among which it is called a resolution, if it is one. */
    private static final int NEAR = 30;
    /** Words of a body's name before "resolution", and between that and the first number. */
    private static final int NAME = 6;
    /** What the names of bodies end in. */
    private static final Set<String> BODIES =
            Set.of("assembly", "council", "commission", "committee", "conference", "congress", "board", "parties");
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
    record Citation(int start, int end, String number, String text) {}

    @Override
    public List<Kind> explain(Spot spot) {
        Passage passage = spot.passage();
        List<Citation> old = List.of();
        for (int i = 0; i < passage.old().citations().size() && old.isEmpty(); i++) {
            List<Citation> list = passage.old().citations().get(i);
            old = spot.oldWithin(start(list), end(list)) ? list : old;
        }
        List<Citation> now = List.of();
        for (int i = 0; i < passage.now().citations().size() && now.isEmpty(); i++) {
            List<Citation> list = passage.now().citations().get(i);
            now = spot.nowWithin(start(list), end(list)) ? list : now;
        }
        if (old.isEmpty() || now.isEmpty()) {
            return List.of();
        }
        if (passage.pair().backwards() ? grown(passage, now, old) : grown(passage, old, now)) {
            return List.of(Kind.CITATION_GROWN);
        }
        return rolled(spot, old, now) ? List.of(Kind.SELF_REFERENCE) : List.of();
    }

    /** Whether the row cites the earlier document itself in place of that one's own predecessor. */
    static boolean citesPredecessor(Passage passage) {
        Passage.Side later = passage.pair().backwards() ? passage.old() : passage.now();
        for (List<Citation> list : later.citations()) {
            for (Citation citation : list) {
                if (passage.pair().isPredecessor(citation.number())) {
                    return true;
                }
            }
        }
        return false;
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
                        i,
                        end,
                        word.replaceFirst("(?<=\\d)\\(", " (").toUpperCase(Locale.ROOT),
                        String.join(" ", words.subList(i, end))));
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
        return !word.isEmpty()
                && Character.isDigit(word.charAt(0))
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
            for (Moment moment : moments) {
                if (moment.start() == date) {
                    return moment.end();
                }
            }
        }
        return end;
    }

    private static int start(List<Citation> list) {
        return list.get(0).start();
    }

    private static int end(List<Citation> list) {
        return list.get(list.size() - 1).end();
    }

    /**
     * Whether the earlier list opens the later one, or ends it where the newest stand first, and the rest was adopted between
     * the documents by the same body.
     */
    private static boolean grown(Passage passage, List<Citation> earlier, List<Citation> later) {
        int more = later.size() - earlier.size();
        if (more <= 0) {
            return false;
        }
        List<Citation> added;
        if (texts(later.subList(0, earlier.size())).equals(texts(earlier))) {
            added = later.subList(earlier.size(), later.size());
        } else if (texts(later.subList(more, later.size())).equals(texts(earlier))) {
            added = later.subList(0, more);
        } else {
            return false;
        }
        Passage.Side side = passage.pair().backwards() ? passage.old() : passage.now();
        for (Citation citation : added) {
            if (!passage.pair().isPredecessor(citation.number())
                    && !passage.pair().adoptedBetween(citation.number())) {
                return false;
            }
        }
        return ownList(passage.pair(), side.words(), start(later));
    }

    private static List<String> texts(List<Citation> list) {
        List<String> texts = new ArrayList<>();
        for (Citation citation : list) {
            texts.add(citation.text());
        }
        return texts;
    }

    /** Whether a list is of the documents' own body: "its resolutions", its name, or no name at all before them. */
    private static boolean ownList(Pair pair, List<String> words, int start) {
        int noun = start - 1;
        while (noun > Math.max(0, start - NAME)
                && !words.get(noun).startsWith("resolution")
                && !words.get(noun).startsWith("decision")) {
            noun--;
        }
        if (noun <= 0) {
            return true;
        }
        String before = words.get(noun - 1);
        return !BODIES.contains(before) || pair.isOwnOrgan(words.subList(Math.max(0, noun - NAME), noun));
    }

    /** Whether the edit lies in one member that moved on with the documents. */
    private static boolean rolled(Spot spot, List<Citation> old, List<Citation> now) {
        Citation before = null;
        for (Citation citation : old) {
            before = before == null && spot.oldWithin(citation.start(), citation.end()) ? citation : before;
        }
        Citation after = null;
        for (Citation citation : now) {
            after = after == null && spot.nowWithin(citation.start(), citation.end()) ? citation : after;
        }
        return before != null && after != null && rolled(spot.passage().pair(), before, after);
    }

    private static boolean rolled(Pair pair, Citation before, Citation after) {
        Citation later = pair.backwards() ? before : after;
        return !before.number().equals(after.number())
                && (pair.isPredecessor(later.number()) || pair.ownPredecessors(before.number(), after.number()));
    }

    /**
     * The resolution that a document follows on, as its preamble tells: the only one of the session or year before that it
     * recalls as the last of its own body's; null where it recalls none or several.
     */
    static String predecessor(Document document, Predicate<String> ofTheTurnBefore, Pair pair) {
        Set<String> numbers = new TreeSet<>();
        for (Clause clause : document.clauses()) {
            if (clause.kind() == ClauseKind.PREAMBULAR) {
                List<String> words = Phrases.words(Tokens.of(clause.text()));
                for (List<Citation> list : lists(words, Moment.in(words))) {
                    String last = list.get(list.size() - 1).number();
                    if (ofTheTurnBefore.test(last) && ownList(pair, words, start(list))) {
                        numbers.add(last);
                    }
                }
            }
        }
        return numbers.size() == 1 ? numbers.iterator().next() : null;
    }
}
