package org.resdiff.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.resdiff.model.Clause;

/**
 * Numbers of the document's own paragraphs ("paragraphs 5, 12 and 14 to 16 above"), checked against the alignment: the
 * change is explained where every number still points to the same paragraph.
 */
final class CrossReferences implements Rule {
    private static final Set<String> BETWEEN = Set.of(",", "and", "or", "to", "-", "(", ")");
    private static final Set<String> TO = Set.of("to", "-");
    private static final Set<String> OWN = Set.of("above", "below");

    @Override
    public List<Kind> explain(Spot spot) {
        Passage passage = spot.passage();
        for (Numbers old : passage.old().paragraphs()) {
            if (!spot.oldWithin(old.start, old.end)) {
                continue;
            }
            for (Numbers now : passage.now().paragraphs()) {
                if (spot.nowWithin(now.start, now.end) && samePlace(passage, old, now)) {
                    return List.of(Kind.CROSS_REFERENCE);
                }
            }
        }
        return List.of();
    }

    /**
     * Numbers after "paragraph", words {@code start} to {@code end}.
     *
     * @param numbers every paragraph meant, those inside of "14 to 16" too
     * @param between the words and letters around the numbers: "5 (a)" is not "5 (b)"
     */
    record Numbers(int start, int end, List<String> numbers, List<String> between) {}

    /** The references of a text to its own paragraphs. */
    static List<Numbers> in(List<String> words) {
        List<Numbers> found = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            if (!words.get(i).equals("paragraph") && !words.get(i).equals("paragraphs")) {
                continue;
            }
            List<String> numbers = new ArrayList<>();
            List<String> between = new ArrayList<>();
            int end = i + 1;
            for (int j = end; j < words.size(); j++) {
                String word = words.get(j);
                if (number(word)) {
                    if (!numbers.isEmpty() && TO.contains(words.get(j - 1))) {
                        addBetween(numbers, word);
                    }
                    numbers.add(word);
                    between.addAll(words.subList(end, j));
                    end = j + 1;
                } else if (!BETWEEN.contains(word) && !word.matches("[a-z]{1,2}|[ivx]{1,4}")) {
                    break;
                }
            }
            if (!numbers.isEmpty() && own(words, end)) {
                found.add(new Numbers(i + 1, end, List.copyOf(numbers), List.copyOf(between)));
            }
        }
        return found;
    }

    private static boolean number(String word) {
        return word.length() <= 3 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The paragraphs between the last number and the one that a "to" ties to it. */
    private static void addBetween(List<String> numbers, String last) {
        int first = Integer.parseInt(numbers.get(numbers.size() - 1));
        for (int number = first + 1; number < Integer.parseInt(last); number++) {
            numbers.add(Integer.toString(number));
        }
    }

    /** Whether what follows a reference says that the document's own paragraphs are meant. */
    private static boolean own(List<String> words, int end) {
        for (int i = end; i < Math.min(words.size(), end + 4); i++) {
            if (OWN.contains(words.get(i))) {
                return true;
            }
        }
        return end + 3 < words.size() && words.subList(end, end + 3).equals(List.of("of", "the", "present"));
    }

    private static boolean samePlace(Passage passage, Numbers old, Numbers now) {
        if (old.numbers.size() != now.numbers.size() || !old.between.equals(now.between)) {
            return false;
        }
        Clause oldCiting = passage.row().old().get(0);
        Clause nowCiting = passage.row().now().get(0);
        for (int i = 0; i < old.numbers.size(); i++) {
            if (!passage.pair().sameParagraph(oldCiting, old.numbers.get(i), nowCiting, now.numbers.get(i))) {
                return false;
            }
        }
        return true;
    }
}
