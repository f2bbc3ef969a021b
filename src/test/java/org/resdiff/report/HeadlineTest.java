package org.resdiff.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resdiff.diff.Edit;
import org.resdiff.diff.MatterChange;
import org.resdiff.diff.Significance;
import org.resdiff.model.Matter;

class HeadlineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        item 99 (b)               | item 98 (kk)              | item [-99 (b)-]{+98 (kk)+}
        item 99                   | item 98 (k)               | item [-99-]{+98 (k)+}
        a report (A/40/1, para. 2) | a report (A/41/3, para. 2) | a report ([-A/40/1-]{+A/41/3+}, para. 2)
        a report (A/40/1)         | a report (A/41/3)         | a report ([-A/40/1-]{+A/41/3+})
        """)
    void rowsOfFrontMatterPartAtBracketsOfOneSide(String old, String now, String marked) {
        MatterChange row =
                new MatterChange(Matter.Kind.AGENDA_ITEM, old, now, Significance.IDENTICAL, List.of(), List.of());
        assertEquals(
                marked, Headline.edits(row).stream().map(HeadlineTest::marked).collect(Collectors.joining()));
    }

    private static String marked(Edit edit) {
        if (edit.op() == Edit.Op.EQUAL) {
            return edit.now();
        }
        return (edit.old().isEmpty() ? "" : "[-" + edit.old() + "-]")
                + (edit.now().isEmpty() ? "" : "{+" + edit.now() + "+}");
    }
}
