package org.resdiff.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resdiff.model.InputException;
import org.resdiff.text.Tokens;

/** The strength of verbs and modals: steps on axes, and only steps of one axis compare. */
public final class Ladder {
    /** The axis of the modals. */
    public static final String MODAL = "modal";

    private final Map<List<String>, Step> steps = new LinkedHashMap<>();
    private final Phrases phrases;

    /** A place on the ladder; a higher strength is stronger. */
    public record Step(String axis, int strength) {}

    /** A verb found at the opening of a clause. */
    public record Opening(Step step, Phrases.Place place) {}

    private Ladder(List<String> entries) {
        for (String entry : entries) {
            String[] fields = entry.split("\t", -1);
            int strength = fields.length == 4 ? strength(fields[1]) : -1;
            if (strength < 0) {
                throw new InputException("ladder.tsv: \"" + entry
                        + "\" is not axis, step, operative form and preambular form; part the four by tabs");
            }
            Step step = new Step(fields[0], strength);
            for (String form : List.of(fields[2], fields[3])) {
                if (!form.equals("-")) {
                    steps.put(Phrases.words(Tokens.of(form)), step);
                }
            }
        }
        phrases = Phrases.ofWords(steps.keySet());
    }

    /** The number of a step, at most three digits; -1 for anything else. */
    private static int strength(String field) {
        boolean number =
                !field.isEmpty() && field.length() <= 3 && field.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(field) : -1;
    }

    public static Ladder of(Lexicon lexicon) {
        return new Ladder(lexicon.entries("ladder.tsv"));
    }

    /** The step of a phrase as a whole, words in lower case. */
    public Optional<Step> step(List<String> words) {
        return Optional.ofNullable(steps.get(words));
    }

    /** The longest verb phrase of the ladder that opens at a word. */
    public Optional<Opening> opening(List<String> words, int start) {
        if (start >= words.size()) {
            return Optional.empty();
        }
        Phrases.Place place = phrases.at(words, start);
        return step(words.subList(place.start(), place.end())).map(step -> new Opening(step, place));
    }
}
