package org.resdiff.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.resdiff.amend.Amended;
import org.resdiff.model.Document;

/** Seeded redrafts, 125 a profile: the written amendments turn the old text into the new one, word for word; in text and Markdown, and a fifth of them in Word. */
class AmendmentRoundTripTest {
    private static final int SEEDS = 125;

    @ParameterizedTest
    @EnumSource
    void redrafts(Profile profile) throws IOException {
        List<Draft> specimens = Specimens.resolutions();
        List<Draft> olds = profile == Profile.BOILERPLATE ? Specimens.boilerplate() : specimens;
        List<Paragraph> pool =
                specimens.stream().flatMap(draft -> draft.paragraphs().stream()).toList();
        for (int seed = 0; seed < SEEDS; seed++) {
            Redraft redraft = new Redraft(olds.get(seed % olds.size()), pool, seed).edit(profile);
            Document old = redraft.old().document();
            Document now = redraft.now().document();
            int number = seed;
            if (seed % 5 == 0) {
                assertEquals(
                        Amended.words(now),
                        Amended.words(Amended.byItsWordFile(old, now)),
                        () -> profile + " in Word, seed " + number);
            }
            assertEquals(
                    Amended.words(now),
                    Amended.words(Amended.byItsMarkdown(old, now)),
                    () -> profile + " in Markdown, seed " + number);
            assertEquals(
                    Amended.words(now),
                    Amended.words(Amended.byItsSheet(old, now)),
                    () -> profile + ", seed " + number);
        }
    }
}
