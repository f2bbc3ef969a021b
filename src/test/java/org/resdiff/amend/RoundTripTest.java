package org.resdiff.amend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resdiff.align.Aligner;
import org.resdiff.amend.apply.Amender;
import org.resdiff.amend.read.AmendmentReader;
import org.resdiff.amend.write.Drafter;
import org.resdiff.amend.write.SheetWriter;
import org.resdiff.diff.Comparer;
import org.resdiff.diff.Comparison;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Document;
import org.resdiff.model.Paragraph;
import org.resdiff.text.Typography;

/** Writing a paper and applying it to the old text gives the new text, word for word. */
class RoundTripTest {
    private static final String[] BASE = {
        "title: Care of public wells",
        "enacting: The Assembly,",
        "PP: Recalling its resolution 61/3,^ and the “rules of the well” of 1950,",
        "PP: Noting the report on wells, rivers and lakes,^",
        "PP: Noting also the cost of repairs,",
        "OP: Takes note of the report, in particular paragraph 3 below;",
        "OP: Requests the Secretariat:",
        "(a) To list all wells;",
        "(b) To test the water, where possible, and to publish the results;",
        "(i) On paper;",
        "(ii) On line;",
        "OP: Invites States to repair wells, and invites donors to help repair wells;",
        "OP: Decides to return to the matter next year.",
        "note: Resolution 61/3.",
        "note: A/98/12."
    };

    static List<String> sheet(Document old, Document now) {
        Comparison comparison = Comparer.compare(Aligner.align(old, now, List.of()), Lexicon.ENGLISH, List.of());
        AmendmentPaper paper = Drafter.draft(comparison, "sheet", null);
        return SheetWriter.paragraphs(paper, old.title());
    }

    static Document applied(Document old, List<String> sheet) {
        List<Paragraph> paragraphs = new ArrayList<>();
        sheet.forEach(text -> paragraphs.add(new Paragraph(text, null, List.of(), 0, paragraphs.size() + 1)));
        AmendmentPaper paper = AmendmentReader.read(paragraphs, "sheet");
        assertEquals(List.of(), paper.unread());
        return Amender.apply(old, List.of(paper));
    }

    private static List<String> turned(String... now) {
        Document old = Drafts.of(BASE);
        Document wanted = Drafts.of(now);
        List<String> sheet = sheet(old, wanted);
        assertEquals(Drafts.lines(wanted), Drafts.lines(applied(old, sheet)), () -> String.join("\n", sheet));
        return sheet.subList(1, sheet.size());
    }

    private static String[] with(int index, String... lines) {
        List<String> all = new ArrayList<>(Arrays.asList(BASE));
        all.remove(index);
        all.addAll(index, Arrays.asList(lines));
        return all.toArray(String[]::new);
    }

    @Test
    void nothingToAmend() {
        assertEquals(List.of("No amendment is proposed."), turned(BASE));
    }

    @Test
    void wordsThatAReaderCanFollow() {
        assertEquals(
                List.of("In the second preambular paragraph, replace “rivers” with “springs”."),
                turned(with(3, "PP: Noting the report on wells, springs and lakes,^")));
        assertEquals(
                List.of("In operative paragraph 2 (b), delete “, where possible,”."),
                turned(with(8, "(b) To test the water and to publish the results;")).stream()
                        .map(line -> line.replace("the chapeau of ", ""))
                        .toList());
        assertEquals(
                List.of("In operative paragraph 3, replace “help repair” with “help deepen”."),
                turned(with(11, "OP: Invites States to repair wells, and invites donors to help deepen wells;")));
        assertEquals(
                List.of("In the first preambular paragraph, replace “rules of the well” with “good" + " rules”."),
                turned(with(2, "PP: Recalling its resolution 61/3,^ and the “good rules” of 1950,")));
    }

    /** The sheet between two drafts; applied, it gives the second but for type. */
    private static List<String> between(Document old, Document wanted) {
        List<String> sheet = sheet(old, wanted);
        assertEquals(
                Drafts.lines(wanted).stream().map(Typography::fold).toList(),
                Drafts.lines(applied(old, sheet)).stream().map(Typography::fold).toList(),
                () -> String.join("\n", sheet));
        return sheet.subList(1, sheet.size());
    }

    @Test
    void typeIsNoAmendment() {
        Document old =
                Drafts.of("PP: Noting the co-operative’s “long-term” plan,", "OP: Opens wells 3 - 5 of the plain.");
        assertEquals(
                List.of("No amendment is proposed."),
                between(
                        old,
                        Drafts.of(
                                "PP: Noting the co\u2011operative's \"long\u2010term\" plan,",
                                "OP: Opens\u00A0wells 3 \u2013 5 of the plain.")));
        assertEquals(
                List.of("In the first preambular paragraph, replace “plan” with “scheme”."),
                between(
                        old,
                        Drafts.of(
                                "PP: Noting the co\u2011operative's \"long\u2010term\" scheme,",
                                "OP: Opens wells 3 - 5 of the plain.")));
        // a raised figure is no type
        assertEquals(
                List.of("In operative paragraph 1, replace “m2” with “m²”."),
                between(
                        Drafts.of("OP: Grants 20 m2 of land to each of the keepers."),
                        Drafts.of("OP: Grants 20 m² of land to each of the keepers.")));
    }

    @Test
    void oneItemForAParagraphAndOneForTheSameWords() {
        assertEquals(
                List.of(
                        "1. In operative paragraphs 1 and 3, replace “2051” with “2052”.",
                        "2. In operative paragraph 3, replace “two” with “nine” and delete “before dawn”."),
                between(
                        Drafts.of(
                                "OP: Closes the lock in 2051 for repairs;",
                                "OP: Opens the bridge in 2051;",
                                "OP: Sends two keepers to the lock each week of 2051 and has its gates oiled before"
                                        + " dawn."),
                        Drafts.of(
                                "OP: Closes the lock in 2052 for repairs;",
                                "OP: Opens the bridge in 2051;",
                                "OP: Sends nine keepers to the lock each week of 2052 and has its gates oiled.")));
    }

    @Test
    void noSignIsAmendedByItself() {
        assertEquals(
                List.of("In operative paragraph 1, replace “keepers” with “keepers,”."),
                between(
                        Drafts.of("OP: Asks the keepers and their families to clear the weeds."),
                        Drafts.of("OP: Asks the keepers, and their families to clear the weeds.")));
        assertEquals(
                List.of("In operative paragraph 1, replace “weeds” with “(weeds”."),
                between(
                        Drafts.of("OP: Asks the keepers and their families to clear weeds and mud."),
                        Drafts.of("OP: Asks the keepers and their families to clear (weeds and mud.")));
    }

    @Test
    void wordsThatStandTwiceAroundTheChange() {
        between(
                Drafts.of("OP: at the gate at the gate house and the mill by the gate."),
                Drafts.of("OP: near at the gate then at the gate stands and the mill by the gate."));
    }

    @Test
    void rowsOfParagraphsAreARange() {
        assertEquals(
                List.of(
                        "1. Delete operative paragraphs 1 to 3 and 5.",
                        "2. Renumber the subsequent paragraphs accordingly."),
                between(
                        Drafts.of(
                                "OP: Thanks the crew;",
                                "OP: Hails the cook;",
                                "OP: Greets the pilot;",
                                "OP: Builds a pier;",
                                "OP: Lauds the band;",
                                "OP: Ends its session."),
                        Drafts.of("OP: Builds a pier;", "OP: Ends its session.")));
        assertEquals(
                List.of("Delete preambular paragraphs 1 to 3."),
                between(
                        Drafts.of(
                                "PP: Mindful of storms,",
                                "PP: Deploring the floods,",
                                "PP: Hailing the crew,",
                                "PP: Noting the pier,",
                                "OP: Ends its session."),
                        Drafts.of("PP: Noting the pier,", "OP: Ends its session.")));
    }

    @Test
    void noEmptyWordIsReplacedByItself() {
        assertEquals(
                List.of("In operative paragraph 1, replace “at locks” with “of locks”."),
                between(
                        Drafts.of("OP: Asks the keepers to list the boats at locks and in the harbour."),
                        Drafts.of("OP: Asks the keepers to list the boats of locks and in the harbour.")));
    }

    @Test
    void theSameWordsInOneSectionAreOneItem() {
        assertEquals(
                List.of("In operative paragraphs 1 and 3 of section II, replace “2051” with “2052”."),
                between(
                        Drafts.of(
                                "heading: II Locks",
                                "OP: Closes the lock in 2051;",
                                "OP: Rests;",
                                "OP: Opens it in late 2051."),
                        Drafts.of(
                                "heading: II Locks",
                                "OP: Closes the lock in 2052;",
                                "OP: Rests;",
                                "OP: Opens it in late 2052.")));
    }

    @Test
    void theHeadSaysWhatTheTextIs() {
        for (String[] noun : new String[][] {
            {"A/99/L.1", "draft resolution"},
            {"A/RES/99/1", "resolution"},
            {"A/DEC/99/501", "decision"},
            {"X/99/1", "text"}
        }) {
            AmendmentPaper paper = new AmendmentPaper("sheet", null, noun[0], List.of(), List.of());
            assertEquals(
                    "Amendments to " + noun[1] + " " + noun[0],
                    SheetWriter.paragraphs(paper, null).get(0));
        }
    }

    @Test
    void aRewrittenParagraphIsReplaced() {
        assertEquals(
                List.of(
                        "Replace operative paragraph 4 with the following:",
                        "Asks for a report on the matter in two years."),
                turned(with(12, "OP: Asks for a report on the matter in two years.")));
    }

    @Test
    void footnotesComeAndGo() {
        List<String> more = new ArrayList<>(Arrays.asList(
                with(4, "PP: Noting also the cost^ of repairs,", "PP: Noting the Charter^ and the Code,^")));
        more.addAll(List.of("note: See the annex.", "note: Vol. 1.", "note: Ibid."));
        turned(more.toArray(String[]::new));
        turned(with(13, "note: Resolution 61/4."));
        List<String> fewer = new ArrayList<>(
                Arrays.asList(with(2, "PP: Recalling its resolution 61/3, and the “rules of the well” of 1950,")));
        fewer.remove("note: Resolution 61/3.");
        turned(fewer.toArray(String[]::new));
    }

    @Test
    void paragraphsComeGoAndMove() {
        assertEquals(
                List.of(
                        // the last paragraph ends in a semicolon, which no clerk would leave
                        "The marks at the end of paragraphs stand as printed here.",
                        "1. Delete operative paragraphs 1 and 4.",
                        "2. After operative paragraph 3, insert the following two operative paragraphs:",
                        "Urges cities:",
                        "(a) To keep records of all drinking fountains;",
                        "(i) By hand;",
                        "Thanks the donors of the fountain programme;",
                        "3. Renumber the subsequent paragraphs accordingly."),
                turned(
                        BASE[0],
                        BASE[1],
                        BASE[2],
                        BASE[3],
                        BASE[4],
                        BASE[6],
                        BASE[7],
                        BASE[8],
                        BASE[9],
                        BASE[10],
                        BASE[11],
                        "OP: Urges cities:",
                        "(a) To keep records of all drinking fountains;",
                        "(i) By hand;",
                        "OP: Thanks the donors of the fountain programme;",
                        BASE[13],
                        BASE[14]));
        assertEquals(
                List.of(
                        "1. Move operative paragraph 1 after operative paragraph 3.",
                        "2. Renumber the subsequent paragraphs accordingly."),
                turned(
                        BASE[0], BASE[1], BASE[2], BASE[3], BASE[4], BASE[6], BASE[7], BASE[8], BASE[9], BASE[10],
                        BASE[11], BASE[5], BASE[12], BASE[13], BASE[14]));
    }

    @Test
    void subparagraphsToo() {
        turned(with(8, "(b) To test the water;", "(c) To map the wells of each province with care;"));
        turned(with(7, "(a) To map the fountains of each province with care;"));
        turned(with(9, "(i) By radio, once a week;"));
        turned(with(12, "OP: Decides to return to the matter next year:", "(a) In spring;", "(b) In autumn."));
    }

    @Test
    void hardText() {
        turned(with(12, "OP: Decides “to return” to the matter in 5* years, and “so on"));
        turned(with(5, "OP: Delete operative paragraph 3;"));
        turned(with(5, "OP: “Takes note” of the “report”"));
        turned(with(0, "title: Replace the wells"));
    }

    @Test
    void anotherTextAltogether() {
        turned("title: Roads", "PP: Guided by maps,", "OP: Builds a road:", "(a) Here;", "OP: Ends.");
        turned("OP: Ends.");
    }
}
