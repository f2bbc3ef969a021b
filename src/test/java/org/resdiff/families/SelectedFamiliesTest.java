package org.resdiff.families;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resdiff.model.Document;
import org.resdiff.parse.Selection;
import org.resdiff.quality.hiding.Form;

/** A section is selected by its label or as it is said, with all that is in it. */
class SelectedFamiliesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "contract|§2|§2 §2.1 §2.2 §2.2(a) §2.2(b)",
                "contract|§2.2|§2.2 §2.2(a) §2.2(b)",
                "contract|Sched. 1|Schedule 1 Schedule 1/1 Schedule 1/2",
                "bylaw|ArtIII/Section1|ArtIII/Section1 ArtIII/Section1/1.1 ArtIII/Section1/1.2",
                "bylaw|art. iii § 1 (Annual Meeting)|ArtIII/Section1 ArtIII/Section1/1.1 ArtIII/Section1/1.2",
                "bylaw|Art. I|ArtI ArtI/Section1 ArtI/Section1/par1 ArtI/Section2 ArtI/Section2/par1",
                "bill|Part 1 § 2|Part1/2 Part1/2/(1) Part1/2/(2)",
                "resolution|Annex|Annex Annex/1 Annex/2"
            })
    void aSectionIsLeftWithWhatIsInIt(String text, String wanted, String labels) {
        Document selected = Selection.select(FamiliesTest.parsed(FamiliesTest.blocks(text), Form.MARKDOWN), wanted);
        assertEquals(
                labels,
                selected.clauses().stream().map(clause -> clause.label().text()).collect(Collectors.joining(" ")));
    }
}
