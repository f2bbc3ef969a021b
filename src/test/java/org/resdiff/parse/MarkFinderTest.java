package org.resdiff.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resdiff.model.Mark;
import org.resdiff.model.Run;
import org.resdiff.model.Style;

class MarkFinderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        resolution 72/4;1                | 1 | resolution 72/4;            | 1@16
        the Protocol,1 and more          | 1 | the Protocol, and more      | 1@13
        the Protocol, 1 and more         | 1 | the Protocol, and more      | 1@13
        the Protocol,2 and more          | 2 | the Protocol,2 and more     |
        the Protocol,1 and more          | 9 | the Protocol,1 and more     |
        of 12 August 1949, 1 to the      | 1 | of 12 August 1949, to the     | 1@18
        paragraphs 1, 2 and 3            | 2 | paragraphs 1, 2 and 3       |
        decision 14/CMA.1 and 5/CMA.1.   | 1 | decision 14/CMA.1 and 5/CMA.1. |
        document A/80/L.6/Add.1, as read | 1 | document A/80/L.6/Add.1, as read |
        HWA7.1 Safe wells and docks      | 1 | HWA7.1 Safe wells and docks |
        a sum of 1,000 in all            | 1 | a sum of 1,000 in all       |
        the Treaty\u00B9\u2074 of 1963   | 14 | the Treaty of 1963         | 14@10
        the Treaty\u00B9\u2074 of 1963   | 1 | the Treaty\u00B9\u2074 of 1963 |
        some 10\u2076 grains or more     | 6 | some 10\u2076 grains or more |
        a rate of 10\u207B\u00B9 or less | 1 | a rate of 10\u207B\u00B9 or less |
        an area of 5 km\u00B2 or more    | 2 | an area of 5 km\u00B2 or more |
        a fund of 7.1 million crowns     | 1 | a fund of 7.1 million crowns |
        the levy is 7.1; pay it          | 1 | the levy is 7.1; pay it     |
        a slope of 4:1 or less           | 1 | a slope of 4:1 or less      |
        it met in 2027.1                 | 1 | it met in 2027.             | 1@15
        in 2027,1 and later              | 1 | in 2027, and later          | 1@8
        the text of 61/12.1              | 1 | the text of 61/12.          | 1@18
        as set out in paragraph 7.1      | 1 | as set out in paragraph 7.  | 1@26
        in the valley, 1 of them dry     | 1 | in the valley, of them dry  | 1@14
        at the pier, 1 May 2030          | 1 | at the pier, 1 May 2030     |
        the mill, 1 month or so, 1 and   | 1 | the mill, 1 month or so, and | 1@24
        see No.1 and the map,1           | 1 | see No.1 and the map,       | 1@21
        the agenda,* as amended          | * | the agenda, as amended      | *@11
        the report 1/ of 1990            | 1/| the report of 1990          | 1/@10
        """)
    void cutsMarksAndOnlyMarks(String text, String note, String rest, String marks) {
        StyledText styled = new StyledText();
        styled.append(text, List.of());
        List<Mark> found = new MarkFinder(List.of(note), List.of(styled)).cut(styled);
        assertEquals(rest, styled.text());
        assertEquals(
                marks == null ? List.of() : List.of(marks),
                found.stream().map(mark -> mark.text() + "@" + mark.offset()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        grains of 10^4^ each       |   | grains of 10\u2074 each  |
        grains of 10^4^ each       | 4 | grains of 10\u2074 each  |
        in the year 1990^4^ and on | 4 | in the year 1990 and on | 4@16
        the depot^4^ of flour      | 3 | the depot\u2074 of flour |
        less CO^2^ and SF^6^ yet   | 2 | less CO2 and SF6 yet    |
        less N^2^O than ever       |   | less N2O than ever      |
        a field of 9 km^2^ there   | 2 | a field of 9 km\u00B2 there |
        the depot^*^ of flour      |   | the depot* of flour     |
        """)
    void raisedFiguresWithoutANoteAreText(String text, String note, String rest, String marks) {
        StyledText styled = raised(text, Set.of(Style.SUPERSCRIPT));
        List<Mark> found = new MarkFinder(note == null ? List.of() : List.of(note), List.of(styled)).cut(styled);
        assertEquals(rest, styled.text());
        assertEquals(
                List.of(),
                styled.runs().stream().filter(run -> rest.indexOf('*') < 0).toList());
        assertEquals(
                marks == null ? List.of() : List.of(marks),
                found.stream().map(mark -> mark.text() + "@" + mark.offset()).toList());
    }

    @Test
    void whatTheFormatCallsAMarkIsOne() {
        StyledText styled = raised("the list^[xii]^.", Set.of(Style.SUPERSCRIPT, Style.NOTE_MARK));
        assertEquals(List.of(new Mark("xii", 8)), new MarkFinder(List.of(), List.of(styled)).cut(styled));
        assertEquals("the list.", styled.text());
    }

    /** The part between two carets is raised. */
    private static StyledText raised(String text, Set<Style> styles) {
        StyledText styled = new StyledText();
        String[] parts = text.split("\\^", -1);
        for (int i = 0; i < parts.length; i++) {
            styled.append(parts[i], i % 2 == 0 ? List.of() : List.of(new Run(0, parts[i].length(), styles)));
        }
        return styled;
    }
}
