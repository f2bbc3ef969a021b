package org.resdiff.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resdiff.model.Mark;

class BlockBuilderTest {
    private static List<String> typed(String text) {
        return Sketch.texts(BlockBuilder.build(Sketch.typed(text)));
    }

    /** Two pages in the modern layout: alternating heads, a note below a rule, a paragraph that the page cuts in two. */
    private static Sketch modern() {
        return new Sketch()
                .line(100, 60, "United Nations\tX/RES/7/1")
                .line(100, 120, "7/1. Safe wells")
                .line(124, 150, "Recalling its resolution 6/4 of 2 December on the supply of water,^1^")
                .line(100, 162, "and the reports that were made on it,")
                .line(124, 180, "Mindful of the wells that remain to be dug in the arid regions and")
                .rule(100, 160, 700)
                .line(104, 712, 8, "^1^ X/6/90, para. 4.")
                .line(100, 760, "25-11111 (E)")
                .line(100, 774, 12, "*2511111*")
                .nextPage()
                .line(100, 60, 8, "X/RES/7/1\tSafe wells")
                .line(100, 90, "of the means to do so,")
                .line(124, 108, "1. Decides to dig them, and to report on the matter at its next")
                .line(100, 120, "session;")
                .line(124, 138, "2. Decides also to remain seized.")
                .line(100, 760, 8, "2/2\t25-11111");
    }

    @Test
    void makesPagesWhole() {
        assertEquals(
                List.of(
                        "United Nations X/RES/7/1",
                        "7/1. Safe wells",
                        "Recalling its resolution 6/4 of 2 December on the supply of water, and the reports that were"
                                + " made on it,",
                        "Mindful of the wells that remain to be dug in the arid regions and of the means to do so,",
                        "[1] X/6/90, para. 4.",
                        "1. Decides to dig them, and to report on the matter at its next session;",
                        "2. Decides also to remain seized."),
                Sketch.texts(modern().blocks()));
    }

    /** Though the longest fills its line, as prose that goes on would. */
    @Test
    void partsTheMembersOfAListOfNames() {
        List<String> names = List.of(
                "Mr. Abel Oldtown of the Upper and Lower Valleys and of the Marshes (Norland)",
                "Ms. Berta Newtown (Southland)");
        assertEquals(
                names, typed("Elects as members:\n" + String.join("\n", names)).subList(1, 3));
    }

    /** The foot of a page of a text dump has the symbol of the draft where the others have the resolution's. */
    @Test
    void takesOutTheSymbolBesideThePageNumber() {
        StringBuilder text = new StringBuilder("S/RES/77 (1998)\n");
        for (int i = 1; i <= 34; i++) {
            text.append(i).append(". Requests the keepers to paint the tower in white;\n");
        }
        text.append("S/1998/77\n1\n35. Decides to remain seized of the matter.\nS/RES/77 (1998)\n");
        assertFalse(typed(text.toString()).stream().anyMatch(block -> block.contains("1998/77")));
    }

    /** Both in the same type, and no white space between them: the numeral alone tells. */
    @Test
    void partsTheNumberOfASectionFromItsTitle() {
        Blocks blocks = new Sketch()
                .line(100, 120, "1. Requests the members to report on the wells that they have dug, on")
                .line(100, 132, "paper;")
                .line(100, 156, "V")
                .line(100, 168, "Valleys")
                .line(124, 186, "2. Decides to remain seized of the matter.")
                .blocks();
        assertEquals(List.of("V", "Valleys"), Sketch.texts(blocks).subList(1, 3));
    }

    /** A title so long that it wraps beside the symbol, each line with a comma at its end. */
    @Test
    void takesOutAHeadOfThreeLines() {
        Blocks blocks = new Sketch()
                .line(100, 60, "United Nations\tX/RES/7/1")
                .line(100, 120, "1. Requests the members to report on the wells that they have dug, on")
                .nextPage()
                .line(320, 40, 8, "Wells, springs and cisterns in the islands,")
                .line(320, 50, 8, "the deserts and the hill country,")
                .line(100, 60, 8, "X/RES/7/1\tand their care")
                .line(100, 90, "what they cost and on who keeps them clean.")
                .blocks();
        assertEquals(
                "1. Requests the members to report on the wells that they have dug, on what they cost and on who keeps"
                        + " them clean.",
                blocks.blocks().get(1).text());
        assertEquals(3, blocks.furniture().size());
    }

    /** The head of a scanned page, of which text recognition made little. */
    @Test
    void takesOutAHeadThatWasMisread() {
        Blocks blocks = new Sketch()
                .line(100, 60, "X/39/361")
                .line(100, 120, "5. The Commission met in the spring and heard the reports of its")
                .nextPage()
                .line(100, 60, "X/39/361")
                .line(100, 72, "English")
                .line(100, 84, "Page 2")
                .line(100, 120, "officers.")
                .line(100, 140, "6. It met again in the autumn and decided to hear them anew in the")
                .nextPage()
                .line(100, 60, "X/39/36l")
                .line(100, 72, "EngI ish")
                .line(100, 84, "Paqe 3")
                .line(100, 120, "year that followed.")
                .blocks();
        assertEquals(
                List.of(
                        "X/39/361",
                        "5. The Commission met in the spring and heard the reports of its officers.",
                        "6. It met again in the autumn and decided to hear them anew in the year that followed."),
                Sketch.texts(blocks));
    }

    /** Where a page was turned into paragraphs its number is one of them; it counts pages if it goes up as pages do. */
    @Test
    void pageNumbersAmongWholeParagraphs() {
        Blocks blocks = BlockBuilder.build(Sketch.paragraphs(
                "Page 11", "1. Asks for five wells:", "12", "(a) One deep;", "(b) One shallow;", "13"));
        assertEquals(List.of("1. Asks for five wells:", "(a) One deep;", "(b) One shallow;"), Sketch.texts(blocks));
        assertEquals(List.of("page-number: Page 11", "page-number: 12", "page-number: 13"), Sketch.reasons(blocks));
    }

    @Test
    void figuresOfATableAreNoPageNumbers() {
        List<String> column = List.of("Wells in each year", "12", "13", "Pumps in each year", "7");
        assertEquals(column, Sketch.texts(BlockBuilder.build(Sketch.paragraphs(column.toArray(String[]::new)))));
    }

    @Test
    void headsInFlattenedTextHoweverTheSymbolIsTyped() {
        Blocks blocks = BlockBuilder.build(Sketch.typed("""
            X/RES/7 (2026)
            The Council,
            1. Asks the wardens to count the wells that
            X/RES/7/(2026)
            2
            were dug last year;
            3
            2. Asks them to report on
            4 X/RES/7 (2026)
            what they found there.
            """));
        assertEquals(
                List.of(
                        "X/RES/7 (2026)",
                        "The Council,",
                        "1. Asks the wardens to count the wells that were dug last year;",
                        "2. Asks them to report on what they found there."),
                Sketch.texts(blocks));
    }

    @Test
    void listsWhatItTookOut() {
        assertEquals(
                List.of(
                        "job-number: 25-11111 (E)",
                        "bar-code: *2511111*",
                        "running-head: X/RES/7/1 Safe wells",
                        "job-number: 2/2 25-11111"),
                Sketch.reasons(modern().blocks()));
    }

    @Test
    void putsTheMarkWhereItStood() {
        Block recalling = modern().blocks().blocks().get(2);
        assertEquals(
                List.of(new Mark("1", "Recalling its resolution 6/4 of 2 December on the supply of water,".length())),
                recalling.marks());
        assertEquals(124, recalling.indent());
        assertEquals(100, recalling.hang());
    }

    @Test
    void carriesANoteOverPages() {
        Blocks blocks = new Sketch()
                .line(100, 100, "Recalling a long text with a note at its end that goes on and on,^1^")
                .rule(100, 160, 700)
                .line(104, 712, 8, "^1^ The note begins here and")
                .nextPage()
                .line(100, 100, "Noting another text that has a note of its own at the very end,^2^")
                .rule(100, 160, 690)
                .line(104, 702, 8, "goes on here.")
                .line(104, 712, 8, "^2^ The second note.")
                .blocks();
        assertEquals(
                List.of(
                        "Recalling a long text with a note at its end that goes on and on,",
                        "[1] The note begins here and goes on here.",
                        "Noting another text that has a note of its own at the very end,",
                        "[2] The second note."),
                Sketch.texts(blocks));
    }

    @Test
    void findsNotesWithoutARule() {
        Blocks blocks = new Sketch()
                .line(100, 100, "Recalling the reports that were made to the fifth Assembly;^3^")
                .line(100, 740, "^3^ Documents 5/8 and 5/9.")
                .blocks();
        assertEquals(
                List.of("Recalling the reports that were made to the fifth Assembly;", "[3] Documents 5/8 and 5/9."),
                Sketch.texts(blocks));
    }

    @Test
    void joinsAListThatHangsFromItsFirstLine() {
        Blocks blocks = new Sketch()
                .line(60, 100, "In favour: Arcadia, Borduria, Cimmeria, Dalmatia, Elbonia, Florin, Guilder, Hyrkania,")
                .line(140, 112, "Illyria, Jotunheim, Khemed, Latveria, Molvania, Norvania, Orsinia, Poldevia,")
                .line(140, 124, "Quiquendone, Ruritania.")
                .line(60, 150, "Against: None.")
                .blocks();
        assertEquals(2, blocks.blocks().size(), () -> Sketch.texts(blocks).toString());
    }

    @Test
    void readsADumpWithoutBlankLines() {
        assertEquals(
                List.of(
                        "United Nations S/RES/9 (2001)",
                        "Resolution 9 (2001)",
                        "The Security Council,",
                        "Recalling all its previous resolutions on the matter, in particular its resolution 8 (2000)"
                                + " of 4 May 2000,",
                        "Deeply concerned at the lack of water in the region and at the suffering that it brings to"
                                + " all of its people,",
                        "1. Decides to extend the mandate of its mission until the end of the year and to keep its"
                                + " size under review;",
                        "2. Decides to remain seized of the matter."),
                typed("""
                    United Nations S/RES/9 (2001)
                    01-12345 (E)
                    *0112345*
                    Resolution 9 (2001)
                    The Security Council,
                    Recalling all its previous resolutions on the matter, in particular its
                    resolution 8 (2000) of 4 May 2000,
                    Deeply concerned at the lack of water in the region and at the suffering
                    01-12345 (E) /...
                    S/RES/9 (2001)
                    Page 2
                    that it brings to all of its people,
                    1. Decides to extend the mandate of its mission until the end of the year
                    S/RES/9 (2001)
                    01-123453
                    and to keep its size under review;
                    2. Decides to remain seized of the matter.
                    """));
    }

    @Test
    void joinsParagraphsThatANoteCutInTwo() {
        assertEquals(
                List.of("Recalling the Protocol,\u00A0and the measures that it provides for,", "[14] Series, vol. 9.")
                        .stream()
                        .map(text -> text.replace('\u00A0', ' '))
                        .toList(),
                Sketch.texts(BlockBuilder.build(Sketch.paragraphs(
                        "Recalling the Protocol,\u00B9\u2074 and the measures that",
                        "\u00B9\u2074 Series, vol. 9.",
                        "it provides for,"))));
    }

    @Test
    void mendsHyphensOnlyWhereTheDocumentKnowsTheWord() {
        assertEquals(
                List.of("Noting the development of water and of decision-making, and the development of wells,"),
                typed("Noting the development of water and of decision-\nmaking, and the develop-\nment of wells,"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Documents S/1/\n22 and S/2,", "the years 2001\u2013\n2002 and later,"})
    void keepsWholeWhatALineEndCutInTwo(String text) {
        assertEquals(List.of(text.replace("\n", "")), typed(text));
    }

    @Test
    void findsTypistsMarksOnlyWhereThereIsSuchANote() {
        Blocks blocks = BlockBuilder.build(Sketch.typed("""
            Recalling the report 1/ and the ratio 3/ 4 of it,

            1/ See A/49/23.
            """));
        assertEquals(
                List.of("Recalling the report and the ratio 3/ 4 of it,", "[1/] See A/49/23."), Sketch.texts(blocks));
        assertEquals(List.of(new Mark("1/", 20)), blocks.blocks().get(0).marks());
    }
}
