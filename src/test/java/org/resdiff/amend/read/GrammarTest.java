package org.resdiff.amend.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.amend.Drafts;
import org.resdiff.amend.Instruction;
import org.resdiff.amend.LocusWords;
import org.resdiff.amend.Proposed;

/** Each form of docs/amendments.md, and what must not be read. */
class GrammarTest {
    private static String said(Instruction instruction) {
        StringBuilder said = new StringBuilder(instruction.operation().id());
        if (!instruction.loci().isEmpty()) {
            said.append(" | ").append(LocusWords.say(instruction.loci()));
        }
        if (instruction.occurrence() != 0) {
            said.append(" #").append(instruction.occurrence());
        }
        if (!instruction.quoted().isEmpty()) {
            said.append(" | ").append(instruction.quoted().text());
        }
        if (!instruction.words().isEmpty()) {
            said.append(" > ").append(instruction.words().text());
        }
        if (instruction.to() != null) {
            said.append(" > ").append(LocusWords.say(instruction.to()));
        }
        for (Proposed put : instruction.paragraphs()) {
            said.append(" > ")
                    .append(put.kind().id())
                    .append(put.depth())
                    .append(' ')
                    .append(put.passage().text());
        }
        return said.toString();
    }

    private static List<String> read(String... paper) {
        AmendmentPaper read = Drafts.paper(paper);
        assertEquals(List.of(), read.unread());
        return read.instructions().stream().map(GrammarTest::said).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
        In operative paragraph 1, replace “Takes note” with “Welcomes”. = replace-words | operative paragraph 1 | Takes note > Welcomes
        In operative paragraph 1, replace the words “Takes note” by the word “Welcomes” = replace-words | operative paragraph 1 | Takes note > Welcomes
        Replace “wells” with “springs” in operative paragraph 2. = replace-words | operative paragraph 2 | wells > springs
        In operative paragraph 4, substitute the word “with” for “through”. = replace-words | operative paragraph 4 | through > with
        Substitute the word “with” for the word “through” in paragraph 4. = replace-words | operative paragraph 4 | through > with
        In operative paragraph 4, substitute “through” by “with”. = replace-words | operative paragraph 4 | through > with
        In paragraph 4, for “through” read “with”. = replace-words | operative paragraph 4 | through > with
        In OP4, change “through” to “with”. = replace-words | operative paragraph 4 | through > with
        In operative paragraph 4, the word “through” should be replaced by “with”. = replace-words | operative paragraph 4 | through > with
        In the fourth preambular paragraph, delete “and lakes”. = delete-words | the fourth preambular paragraph | and lakes
        Delete the words “and lakes” from the fourth preambular paragraph. = delete-words | the fourth preambular paragraph | and lakes
        In PP 4, strike out “and lakes”. = delete-words | the fourth preambular paragraph | and lakes
        In operative paragraph 8, after “wells”, insert “and springs”. = insert-words-after | operative paragraph 8 | wells > and springs
        In operative paragraph 8, insert the words “and springs” after the word “wells”. = insert-words-after | operative paragraph 8 | wells > and springs
        Insert “and springs” after “wells” in operative paragraph 8. = insert-words-after | operative paragraph 8 | wells > and springs
        In operative paragraph 8, before “wells”, insert “deep”. = insert-words-before | operative paragraph 8 | wells > deep
        In operative paragraph 8, add “, where possible” at the end. = append-words | operative paragraph 8 > , where possible
        At the end of operative paragraph 8, add “, where possible”. = append-words | operative paragraph 8 > , where possible
        In operative paragraph 8, at the beginning, insert “Also”. = prepend-words | operative paragraph 8 > Also
        In operative paragraph 8, replace the second “wells” with “springs”. = replace-words | operative paragraph 8 #2 | wells > springs
        In operative paragraph 8, replace “wells” with “springs” wherever it appears. = replace-words | operative paragraph 8 #-1 | wells > springs
        Throughout the preambular paragraphs and the operative paragraphs, replace “wells” with “springs”. = replace-words | the preambular paragraphs and the operative paragraphs | wells > springs
        Replace “wells” with “springs” in the title, the preambular paragraphs and the operative paragraphs. = replace-words | the title, the preambular paragraphs and the operative paragraphs | wells > springs
        In operative paragraph 4 (a) (ii), delete “old”. = delete-words | operative paragraph 4 (a) (ii) | old
        In sub-paragraph (b) of operative paragraph 4, delete “old”. = delete-words | operative paragraph 4 (b) | old
        In operative paragraph 4, subparagraph (b), delete “old”. = delete-words | operative paragraph 4 (b) | old
        In the chapeau of operative paragraph 4, delete “old”. = delete-words | the chapeau of operative paragraph 4 | old
        In section II, paragraph 3, delete “old”. = delete-words | operative paragraph 3 of section II | old
        In the second preambular paragraph of section II, delete “old”. = delete-words | the second preambular paragraph of section II | old
        In footnote 7, replace “1998” with “1999”. = replace-words | footnote 7 | 1998 > 1999
        Delete operative paragraph 9. = delete-paragraph | operative paragraph 9
        Delete operative paragraphs 5, 6, 10 and 13. = delete-paragraph | operative paragraphs 5, 6, 10 and 13
        Delete operative paragraphs 5 to 7. = delete-paragraph | operative paragraphs 5 to 7
        Delete operative paragraphs 4 (a) and (c) and 6. = delete-paragraph | operative paragraph 4 (a), operative paragraph 4 (c) and operative paragraph 6
        Delete the third preambular paragraph and operative paragraph 2. = delete-paragraph | the third preambular paragraph and operative paragraph 2
        Delete the third and fifth preambular paragraphs. = delete-paragraph | the third and fifth preambular paragraphs
        Operative paragraph 9 should be deleted. = delete-paragraph | operative paragraph 9
        Delete operative paragraph 9 in its entirety. = delete-paragraph | operative paragraph 9
        Delete the last operative paragraph. = delete-paragraph | the last of all operative paragraphs
        Delete operative paragraph 3 bis. = delete-paragraph | operative paragraph 3 bis
        Move operative paragraph 5 after operative paragraph 9. = move-after | operative paragraph 5 > operative paragraph 9
        Move operative paragraphs 5 and 6 to before operative paragraph 2. = move-before | operative paragraphs 5 and 6 > operative paragraph 2
        Place the second preambular paragraph immediately after the sixth preambular paragraph. = move-after | the second preambular paragraph > the sixth preambular paragraph
        Replace the title with “Care of springs”. = replace-paragraph | the title > title0 Care of springs
        Change the title of the draft resolution to read “Care of springs”. = replace-paragraph | the title > title0 Care of springs
        Replace operative paragraph 3 with “Urges States to repair wells;”. = replace-paragraph | operative paragraph 3 > operative0 Urges States to repair wells;
        Operative paragraph 3 should read: “Urges States to repair wells;”. = replace-paragraph | operative paragraph 3 > operative0 Urges States to repair wells;
        Renumber the subsequent paragraphs accordingly. = renumber
        The remaining paragraphs should be renumbered accordingly. = renumber
        After operative paragraph 3, insert a new operative paragraph reading: “Urges States to repair wells;”. = insert-paragraphs-after | operative paragraph 3 > operative0 Urges States to repair wells;
        In operative paragraph 4, the words “with care” should be deleted. = delete-words | operative paragraph 4 | with care
        The words “with care” in operative paragraph 4 would be deleted. = delete-words | operative paragraph 4 | with care
        In operative paragraph 4, the word “through” was replaced by “with”. = replace-words | operative paragraph 4 | through > with
        In operative paragraph 4, the words “and lakes” would be inserted after the word “wells”. = insert-words-after | operative paragraph 4 | wells > and lakes
        In operative paragraph 4, after “wells”, the words “and lakes” should be added. = insert-words-after | operative paragraph 4 | wells > and lakes
        Insert “and lakes” in operative paragraph 4 after “wells”. = insert-words-after | operative paragraph 4 | wells > and lakes
        In operative paragraph 4, delete the words from “, so far” to “known”. = delete-words | operative paragraph 4 | , so far ... known
        In operative paragraph 4, replace all the words from “so far” to “known” with “later”. = replace-words | operative paragraph 4 | so far ... known > later
        In line 3 of operative paragraph 4, delete “old”. = delete-words | operative paragraph 4 | old
        In operative paragraph 4, second line, delete “old”. = delete-words | operative paragraph 4 | old
        In operative paragraph 4, replace «old» with «new». = replace-words | operative paragraph 4 | old > new
        In operative paragraph 4, replace „old“ with „new“. = replace-words | operative paragraph 4 | old > new
        In operative paragraph 4, replace ‘the well’s water’ with ‘water’. = replace-words | operative paragraph 4 | the well’s water > water
        OP4: replace “old” with “new”; = replace-words | operative paragraph 4 | old > new
        Preambular paragraph 2 – delete “old” = delete-words | the second preambular paragraph | old
        OP4: delete. = delete-paragraph | operative paragraph 4
        OP4: should read: “Thanks the donors;” = replace-paragraph | operative paragraph 4 > operative0 Thanks the donors;
        Strike operative clause 4; and = delete-paragraph | operative paragraph 4
        Remove sub-clause (b) of clause 4. = delete-paragraph | operative paragraph 4 (b)
        In recital 3, delete “old”. = delete-words | the third preambular paragraph | old
        In article 3, delete “old”. = delete-words | the paragraph labelled “Art3” | old
        Delete the second, fourth and sixth to eighth preambular paragraphs. = delete-paragraph | preambular paragraphs 2, 4 and 6 to 8
        In former operative paragraph 5 (present operative paragraph 6), delete “old”. = delete-words | operative paragraph 5 | old
        Operative paragraph 4 would be deleted. = delete-paragraph | operative paragraph 4
        Amend operative paragraph 4 so that it reads: “Thanks the donors;” = replace-paragraph | operative paragraph 4 > operative0 Thanks the donors;
        Operative paragraph 4 would be moved after operative paragraph 6. = move-after | operative paragraph 4 > operative paragraph 6
        A new operative paragraph would be inserted after operative paragraph 3, which would read: “Ends;” = insert-paragraphs-after | operative paragraph 3 > operative0 Ends;
        Insert a new operative paragraph 5 reading: “Ends;”. = insert-paragraphs-after | operative paragraph 4 > operative0 Ends;
        Insert a new operative paragraph 1 reading: “Begins;”. = insert-paragraphs-before | operative paragraph 1 > operative0 Begins;
        In operative paragraph 4, add a new subparagraph (c) reading: “To rest;” = insert-paragraphs-after | operative paragraph 4 (b) > subparagraph0 To rest;
        Please replace “wells” with “springs” throughout the text. = replace-words | the preambular paragraphs and the operative paragraphs | wells > springs
        In operative paragraph 3, after “the “old” wells”, insert “‘new’ ones”. = insert-words-after | operative paragraph 3 | the “old” wells > “new” ones
        """)
    void reads(String sentence, String meaning) {
        assertEquals(List.of(meaning), read(sentence));
    }

    @Test
    void severalOperationsInOneSentence() {
        assertEquals(
                List.of(
                        "replace-words | operative paragraph 1 | a > b",
                        "delete-words | operative paragraph 1 | c",
                        "insert-words-after | operative paragraph 2 | d > e"),
                read("In operative paragraph 1, replace “a” with “b” and delete “c”, and in operative paragraph 2,"
                        + " after “d”, insert “e”."));
        assertEquals(
                List.of("delete-paragraph | operative paragraph 5", "renumber"),
                read("Delete operative paragraph 5 and renumber the subsequent paragraphs accordingly."));
    }

    @Test
    void aVerbHoldsForTheNextPairToo() {
        assertEquals(
                List.of(
                        "replace-words | operative paragraph 1 | a > b",
                        "replace-words | operative paragraph 1 | c > d",
                        "delete-words | operative paragraph 1 | e",
                        "delete-words | operative paragraph 1 | f"),
                read("In operative paragraph 1, replace “a” with “b” and the word “c” with “d”, and delete “e” and"
                        + " “f”."));
    }

    @Test
    void quotationsOnLinesOfTheirOwn() {
        assertEquals(
                List.of(
                        "replace-words | operative paragraph 1 | old wells > new wells",
                        "insert-words-after | operative paragraph 2 | pumps > and pipes"),
                read(
                        "1. In operative paragraph 1, replace",
                        "“old wells”",
                        "with:",
                        "“new wells”.",
                        "2. In operative paragraph 2, after “pumps”, insert:",
                        "“and pipes”;"));
    }

    @Test
    void oneTextForSeveralParagraphs() {
        assertEquals(
                List.of(
                        "replace-paragraph | operative paragraph 3 > operative0 Closes the fund;",
                        "delete-paragraph | operative paragraphs 4 and 5"),
                read("Replace operative paragraphs 3 to 5 with the following:", "Closes the fund;"));
    }

    @Test
    void aPlaceOnALineOfItsOwn() {
        assertEquals(
                List.of(
                        "delete-paragraph | operative paragraph 5",
                        "replace-paragraph | the second preambular paragraph > preambular0 Aware of it,",
                        "delete-words | the second preambular paragraph | it"),
                read(
                        "Operative paragraph 5",
                        "Delete the existing text.",
                        "(Erewhon)",
                        "PP2:",
                        "Replace with the following:",
                        "Aware of it,",
                        "(b) Delete “it”;"));
    }

    @Test
    void manyOrdinalsAndLettersDoNotExhaustTheStack() {
        for (String place : List.of(
                "the " + "first, ".repeat(20_000) + "preambular paragraph",
                "operative paragraph 4 " + "(a) ".repeat(20_000),
                "sub-paragraph " + "(a)".repeat(20_000),
                "the " + "new ".repeat(20_000) + "operative paragraph")) {
            Drafts.paper("1. Delete " + place + ".", "2. Insert " + place + " after " + place + ":", "Ends;");
        }
    }

    @Test
    void paragraphsThatFollow() {
        assertEquals(
                List.of(
                        "insert-paragraphs-after | operative paragraph 3 > operative0 Urges States: > subparagraph1 To"
                                + " dig; > subparagraph2 By hand; > subparagraph2 By machine; > subparagraph1 To drill; >"
                                + " operative0 Thanks them;",
                        "insert-paragraphs-before | the first preambular paragraph > preambular0 Guided by its rules,",
                        "replace-paragraph | operative paragraph 7 > operative0 Ends;",
                        "delete-paragraph | the second preambular paragraph | Noting the wells,"),
                read(
                        "1. After operative paragraph 3, insert two new operative paragraphs, reading as follows:",
                        "“3 bis. Urges States:",
                        "“(a) To dig;",
                        "“(i) By hand;",
                        "“(ii) By machine;",
                        "“(b) To drill;",
                        "“3 ter. Thanks them;”.",
                        "2. Before the first preambular paragraph, insert the following preambular paragraph:",
                        "Guided by its rules,",
                        "3. Replace operative paragraph 7 by the following text:",
                        "7. Ends;",
                        "4. Delete the second preambular paragraph reading:",
                        "Noting the wells,"));
    }

    @Test
    void aLineWithoutOperationSetsThePlace() {
        assertEquals(
                List.of("replace-words | operative paragraph 5 | a > b", "delete-words | operative paragraph 5 | c"),
                read("In operative paragraph 5:", "(a) Replace “a” with “b”;", "(b) Delete “c”."));
    }

    @Test
    void headAndTitleAreNoInstructions() {
        AmendmentPaper paper = Drafts.paper(
                "A/99/L.7",
                "Agenda item 4",
                "Utopia and Erewhon:* amendments to draft resolution A/99/L.1",
                "Care of public wells",
                "Delete operative paragraph 2.",
                "* Any changes to the list of sponsors will be reflected in the official record of the meeting.");
        assertEquals("A/99/L.7", paper.name());
        assertEquals("Utopia and Erewhon", paper.sponsor());
        assertEquals("A/99/L.1", paper.target());
        assertEquals(1, paper.instructions().size());
        assertEquals(List.of(), paper.unread());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In operative paragraph 5, tidy the wording of “wells”.",
                "In the first sentence of operative paragraph 5, delete “wells”.",
                "Delete the better part of operative paragraph 5.",
                "In operative paragraph 5, replace “wells” with something better.",
                "In operative paragraph 5, replace “wells with “springs”.",
                "Replace “wells” with “springs”.",
                "In operative paragraph five hundred, delete “wells”.",
                "In operative paragraph 5, “wells” after “springs”.",
                "In operative paragraph 5, the words “wells” would be retained.",
                "In operative paragraph 5, delete the words from “wells”.",
                "Move operative paragraph 5 somewhere else."
            })
    void whatIsNotUnderstoodIsListedAndNeverGuessed(String sentence) {
        AmendmentPaper paper = Drafts.paper("1. Delete operative paragraph 1.", "2. " + sentence);
        assertEquals(1, paper.instructions().size(), () -> paper.instructions().toString());
        assertEquals(1, paper.unread().size());
        assertEquals("not understood: 2. " + sentence, paper.unread().get(0).message());
        assertEquals(2, paper.unread().get(0).line());
    }

    @Test
    void longInputIsReadInTime() {
        String long1 = "In operative paragraph 1, " + "replace “a” with “b” and ".repeat(2_000) + "delete “c”.";
        assertEquals(2_001, read(long1).size());
        AmendmentPaper paper = Drafts.paper("1. Delete " + "operative paragraph 1, and ".repeat(5_000) + "x");
        assertTrue(paper.instructions().isEmpty());
    }

    /** Every example of docs/amendments.md that is a sentence. */
    @Test
    void readsTheExamplesOfTheDocs() throws IOException {
        List<String> examples = Files.readAllLines(Path.of("docs/amendments.md")).stream()
                .filter(line -> line.startsWith("| ") && Character.isUpperCase(line.charAt(2)))
                .map(line -> line.substring(2, line.indexOf(" |", 2)))
                .toList();
        assertTrue(examples.size() > 20, examples::toString);
        for (String example : examples) {
            boolean text = example.endsWith(" + text");
            String sentence = text ? example.substring(0, example.length() - " + text".length()) : example;
            assertEquals(
                    1,
                    text
                            ? read(sentence, "Thanks the donors;").size()
                            : read(sentence).size(),
                    sentence);
        }
    }
}
