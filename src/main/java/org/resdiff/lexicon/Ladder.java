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
        for (int i = 0; i < field.length(); i++) {
            if (field.charAt(i) < '0' || field.charAt(i) > '9') {
                return -1;
            }
        }
        return field.isEmpty() || field.length() > 3 ? -1 : Integer.parseInt(field);
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
        Step step = place.end() == place.start() ? null : steps.get(words.subList(place.start(), place.end()));
        return step == null ? Optional.empty() : Optional.of(new Opening(step, place));
    }
}
