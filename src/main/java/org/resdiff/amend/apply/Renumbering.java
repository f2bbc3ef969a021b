package org.resdiff.amend.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.amend.Count;
import org.resdiff.text.Numerals;

/**
 * Numbers a series anew in the manner of the base. A series that counts on without a gap goes on counting; one that does
 * not, as with "3 bis", keeps its numbers, and what is new takes the next "bis" or the number that its paper prints.
 */
public final class Renumbering {
    /** "12", "(a)", "iv)", "b.", with what stands around the count. */
    private static final Pattern COUNT = Pattern.compile("(?<before>\\(?)(?<count>\\p{Alnum}{1,5})(?<after>[).]*)");

    private Renumbering() {}

    /**
     * The new numbers.
     *
     * @param base the numbers of the whole series in the base, in order; null for an unnumbered member
     * @param kept for each member of the new series its number in the base, null for a new one
     * @param printed for each member what its paper or the base prints; null for nothing
     * @param count how a series counts that the base does not have
     */
    public static List<String> of(List<String> base, List<String> kept, List<String> printed, String count) {
        List<String> known = base.stream().filter(Objects::nonNull).toList();
        if (known.isEmpty() && !base.isEmpty()) {
            return printed;
        }
        String model = known.isEmpty() ? count : known.get(0);
        for (Count how : Count.values()) {
            if (consecutive(known, how, model) && known.size() == base.size()) {
                return counted(model, how, kept.size());
            }
        }
        return inserted(kept, printed);
    }

    private static boolean consecutive(List<String> numbers, Count how, String model) {
        Matcher first = COUNT.matcher(model);
        if (!first.matches() || how.value(first.group("count")).isEmpty()) {
            return false;
        }
        int start = how.value(first.group("count")).getAsInt();
        if (how == Count.LETTERS
                && start > 1
                && Numerals.roman(first.group("count")).orElse(0) == 1) {
            // "(i)" opens a series of romans unless letters go before it
            return false;
        }
        for (int i = 0; i < numbers.size(); i++) {
            if (!numbers.get(i).toLowerCase(Locale.ROOT).equals(text(first, how, start + i))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> counted(String model, Count how, int size) {
        Matcher first = COUNT.matcher(model);
        if (!first.matches()) {
            throw new IllegalArgumentException("no count in " + model);
        }
        int start = how.value(first.group("count")).orElseThrow();
        boolean upper = model.chars().anyMatch(Character::isUpperCase);
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String number = text(first, how, start + i);
            numbers.add(upper ? number.toUpperCase(Locale.ROOT) : number);
        }
        return numbers;
    }

    private static String text(Matcher form, Count how, int value) {
        return form.group("before") + how.text(value) + form.group("after");
    }

    private static List<String> inserted(List<String> kept, List<String> printed) {
        List<String> numbers = new ArrayList<>();
        String last = null;
        for (int i = 0; i < kept.size(); i++) {
            String number = kept.get(i);
            if (number == null && last != null && Character.isDigit(last.charAt(0))) {
                number = next(last, kept);
            }
            number = number == null ? printed.get(i) : number;
            numbers.add(number);
            last = number;
        }
        return numbers;
    }

    /** "3 bis" after "3", "3 ter" after "3 bis"; null when Latin or free numbers run out. */
    private static String next(String last, List<String> taken) {
        int space = last.indexOf(' ');
        String number = space < 0 ? last : last.substring(0, space);
        int from = space < 0 ? 0 : Numerals.MULTIPLICATIVES.indexOf(last.substring(space + 1)) + 1;
        return Numerals.MULTIPLICATIVES.subList(from, Numerals.MULTIPLICATIVES.size()).stream()
                .map(latin -> number + " " + latin)
                .filter(candidate -> !taken.contains(candidate))
                .findFirst()
                .orElse(null);
    }
}
