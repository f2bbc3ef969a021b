package org.resdiff.quality;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Floors under the figures of docs/quality.md, on resolutions made from templates and fewer seeds. */
class AlignmentQualityTest {
    private static final int SEEDS = 48;

    @ParameterizedTest
    @CsvSource({
        "TYPICAL, .996, .992, .95",
        "HARD, .990, .985, .92",
        "REWRITTEN, .990, .985, .90",
        "BOILERPLATE, .993, .988, .95"
    })
    void redrafts(Profile profile, double all, double changed, double joins) {
        List<Draft> specimens = Specimens.resolutions();
        List<Draft> olds = profile == Profile.BOILERPLATE ? Specimens.boilerplate() : specimens;
        List<Paragraph> pool =
                specimens.stream().flatMap(draft -> draft.paragraphs().stream()).toList();
        Scores scores = new Scores();
        for (int seed = 0; seed < SEEDS; seed++) {
            Redraft redraft = new Redraft(olds.get(seed % olds.size()), pool, seed).edit(profile);
            scores.add(redraft, Links.of(redraft.old().document(), redraft.now().document()));
        }
        assertTrue(scores.all.f1() >= all, scores::toString);
        assertTrue(scores.changed.f1() >= changed, scores::toString);
        assertTrue(scores.joins.f1() >= joins, scores::toString);
        assertTrue(scores.sure.precision() >= .995, scores::toString);
    }
}
