package org.resdiff.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.resdiff.model.InputException;

/**
 * One option, declared once: the reader of arguments, the settings, help, completions and the manual page all go by it.
 * Options are told apart by identity, so that a command asks for the value of the very option that it declared.
 *
 * @param <T> what its value is read as
 */
final class Option<T> {
    private final List<String> names;
    private final String parameter;
    private final String description;
    private final List<String> choices;
    private final T otherwise;
    private final boolean repeatable;
    private final Function<String, T> reading;

    private Option(
            String names,
            String parameter,
            String description,
            List<String> choices,
            T otherwise,
            boolean repeatable,
            Function<String, T> reading) {
        int comma = names.indexOf(", ");
        this.names = comma < 0 ? List.of(names) : List.of(names.substring(0, comma), names.substring(comma + 2));
        this.parameter = parameter;
        this.description = description;
        this.choices = choices;
        this.otherwise = otherwise;
        this.repeatable = repeatable;
        this.reading = reading;
    }

    /** One that is given or not; its names are written as "-q, --quiet". */
    static Option<Boolean> toggle(String names, String description) {
        return new Option<>(names, null, description, List.of(), false, false, Option::truth);
    }

    /** One with a word of the user's own; null where it is not given. */
    static Option<String> text(String names, String parameter, String description) {
        return new Option<>(names, parameter, description, List.of(), null, false, word -> word);
    }

    /** One with a whole number. */
    static Option<Integer> number(String names, String parameter, int otherwise, String description) {
        return new Option<>(names, parameter, description, List.of(), otherwise, false, Option::wholeNumber);
    }

    /** One with one of a few words: the constants as they print themselves, in any case of letters. */
    static <E> Option<E> choice(String names, String parameter, E[] constants, E otherwise, String description) {
        List<E> known = List.of(constants);
        List<String> words = new ArrayList<>();
        known.forEach(constant -> words.add(String.valueOf(constant)));
        return new Option<>(names, parameter, description, words, otherwise, false, value -> {
            int at = words.indexOf(value.toLowerCase(Locale.ROOT));
            if (at < 0) {
                throw new InputException("expected " + oneOf(words));
            }
            return known.get(at);
        });
    }

    /** The same option, given any number of times. */
    Option<T> repeated() {
        return new Option<>(String.join(", ", names), parameter, description, choices, otherwise, true, reading);
    }

    private static String oneOf(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    private static boolean truth(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new InputException("expected true or false");
        };
    }

    private static int wholeNumber(String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new InputException("expected a whole number", e);
        }
    }

    /** @throws InputException saying what was expected, without naming option or value */
    T read(String value) {
        return reading.apply(value);
    }

    List<String> names() {
        return names;
    }

    /** Its longest name without dashes, as settings know it. */
    String settingName() {
        return names.get(names.size() - 1).substring(2);
    }

    /** What the value is called in help; null for one that takes none. */
    String parameter() {
        return parameter;
    }

    boolean takesValue() {
        return parameter != null;
    }

    String description() {
        return description;
    }

    /** The words that it takes; empty where any will do. */
    List<String> choices() {
        return choices;
    }

    boolean repeatable() {
        return repeatable;
    }

    T otherwise() {
        return otherwise;
    }
}
