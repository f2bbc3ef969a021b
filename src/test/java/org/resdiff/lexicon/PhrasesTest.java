package org.resdiff.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.resdiff.text.Tokens;

class PhrasesTest {
    private static final Phrases PHRASES = Phrases.of(
            List.of("in line with", "(in line with|under) (its|their) (|existing) mandate(|s)", "(|as) needed"));

    private static List<Phrases.Place> found(String text) {
        return PHRASES.in(Phrases.words(Tokens.of(text)));
    }

    @Test
    void everyChoiceOfAPhraseIsFound() {
        assertEquals(List.of(new Phrases.Place(1, 4)), found("acts under its mandate"));
        assertEquals(List.of(new Phrases.Place(0, 6)), found("In line with their existing mandates"));
        assertEquals(List.of(new Phrases.Place(0, 2), new Phrases.Place(3, 4)), found("as needed or needed"));
    }

    @Test
    void theLongestFormCountsAndHalfAChoiceDoesNot() {
        assertEquals(List.of(new Phrases.Place(0, 3)), found("in line with the mandate"));
        assertEquals(List.of(), found("under a mandate, in line for it"));
    }
}
