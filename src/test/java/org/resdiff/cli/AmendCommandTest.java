package org.resdiff.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AmendCommandTest {
    private static final String DRAFT = """
        Care of public wells

        The General Assembly,

        Recalling its resolution 61/3 of 2 May 2006,

        Noting with concern the state of wells, rivers and lakes,

        1. Takes note of the report of the Secretary-General;

        2. Requests the Secretary-General:

        (a) To list all wells;

        (b) To test the water, where possible;

        3. Decides to return to the matter at its next session.
        """;

    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        file("base.txt", DRAFT);
        file(
                "new.txt",
                DRAFT.replace("rivers and lakes", "springs")
                        .replace(", where possible", "")
                        .replace("3. Decides", "3. Thanks the donors of the wells programme;\n\n4. Decides"));
        file("eu.txt", """
            European Union: amendments to draft resolution A/99/L.1

            1. In the second preambular paragraph, replace “rivers” with “springs”.

            2. Delete operative paragraph 2 (b).
            """);
        file("us.txt", """
            Utopia: amendment to draft resolution A/99/L.1

            In operative paragraph 2, delete “, where possible”.
            """);
        file("odd.txt", "Utopia: amendment to draft resolution A/99/L.1\n\nTidy operative paragraph 2.\n");
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Run run(String... args) {
        return Run.in(folder, Map.of(), Terminal.NONE, new byte[0], args);
    }

    @Test
    void appliesInEveryForm() throws IOException {
        Run run = run("amend", "apply", "base.txt", "eu.txt");
        assertEquals(
                "resdiff: eu.txt: 2 instructions, 0 new paragraphs, 0 lines of explanation, 0 not understood\n",
                run.err());
        assertEquals(ExitCode.SAME, run.code());
        assertTrue(run.out().contains("Noting with concern the state of wells, springs and lakes,"), run.out());
        assertFalse(run.out().contains("To test the water"), run.out());
        for (String name : new String[] {"out.md", "out.txt", "out.json", "out.docx"}) {
            assertEquals(
                    ExitCode.SAME,
                    run("amend", "apply", "base.txt", "eu.txt", "-o", name).code());
            assertTrue(Files.size(folder.resolve(name)) > 0);
        }
        assertEquals(
                ExitCode.SAME,
                run("out.md", "out.txt", "--fail-on", "technical").code());
        assertEquals(
                ExitCode.SAME,
                run("out.docx", "out.txt", "--fail-on", "technical").code());
    }

    @Test
    void showsWhatChanged() {
        Run run = run("amend", "apply", "base.txt", "us.txt", "--show");
        assertTrue(run.out().contains("OP2(b)") && run.out().contains("[-, where possible-]"), run.out());
        assertTrue(run("amend", "apply", "base.txt", "us.txt", "--show", "--format", "html")
                .out()
                .startsWith("<!DOCTYPE html>"));
    }

    @Test
    void whatIsNotUnderstoodStops() {
        Run run = run("amend", "apply", "base.txt", "odd.txt");
        assertEquals(ExitCode.TROUBLE, run.code());
        assertTrue(run.err().startsWith("resdiff: odd.txt:3: not understood: Tidy operative paragraph 2."), run.err());
        assertEquals(
                ExitCode.SAME,
                run("amend", "apply", "base.txt", "odd.txt", "us.txt", "--partial")
                        .code());
    }

    @Test
    void anotherDraftStopsWithoutForce() throws IOException {
        file("base.txt", "United Nations A/99/L.8\n\nGeneral Assembly\n\n" + DRAFT);
        Run run = run("amend", "apply", "base.txt", "us.txt");
        assertEquals(ExitCode.TROUBLE, run.code());
        assertEquals(
                "resdiff: us.txt: the paper amends A/99/L.1 and not A/99/L.8 (add --force if it is meant for this draft);"
                        + " 1 instruction, 0 new paragraphs, 0 lines of explanation, 0 not understood\n",
                run.err());
        assertEquals(
                ExitCode.SAME,
                run("amend", "apply", "base.txt", "us.txt", "--force").code());
    }

    @Test
    void contradictionsNameBothPapers() {
        Run run = run("amend", "apply", "base.txt", "eu.txt", "us.txt");
        assertEquals(ExitCode.TROUBLE, run.code());
        assertTrue(run.err().contains("eu.txt") && run.err().contains("us.txt"), run.err());
    }

    @Test
    void writesWhatAppliesBackInEveryForm() {
        for (String sheet : new String[] {"sheet.txt", "sheet.json", "sheet.docx"}) {
            Run write = run("amend", "write", "base.txt", "new.txt", "-o", sheet, "--sponsor", "Utopia");
            assertEquals("", write.err());
            assertEquals(
                    ExitCode.SAME,
                    run("amend", "apply", "base.txt", sheet, "-o", "now.txt").code());
            Run compared = run("new.txt", "now.txt");
            assertEquals(ExitCode.SAME, compared.code(), compared.out());
        }
    }

    @Test
    void aBylawAndABillComeBackInEveryForm() throws IOException {
        file("bylaw-old.md", """
            # Bylaws of the Kite Club

            ## Article I – Name

            ### Section 1 – Name

            The club is called Kite Club.

            ### Section 2 – Seat

            The club sits in the old mill.

            ## Article II – Members

            ### Section 1 – Joining

            Anyone over ten may join.

            ### Section 2 – Leaving

            A member may leave at any time.
            """);
        file("bylaw-new.md", """
            # Bylaws of the Kite Club

            ## Article I – Name and Colours

            ### Section 1 – Name

            The club is called Kite Club.

            ### Section 2 – Colours

            The colours are blue and white.

            They stay as they are.

            ### Section 3 – Seat

            The club sits in the old mill.

            ## Article II – Purpose

            ### Section 1 – Aim

            The club flies kites.

            ## Article III – Members

            ### Section 1 – Joining

            Anyone over eight may join.
            """);
        file("bill-old.txt", """
            PUBLIC LAW

            To protect springs.

            SECTION 1. SHORT TITLE

            This Act may be cited as the Springs Act.

            SECTION 2. FEES

            The Agency shall collect a fee of 10 crowns.

            (a) The fee is due in May.

            (b) The fee is used for springs.
            """);
        file("bill-new.txt", """
            PUBLIC LAW

            To protect springs.

            SECTION 1. SHORT TITLE

            This Act may be cited as the Springs Act.

            SECTION 2. DEFINITIONS

            In this Act a spring is a place where water rises.

            SECTION 3. FEES

            The Agency shall collect a fee of 12 crowns.

            (a) The fee is due in May.

            (b) The fee is used for springs.
            """);
        comeBack("bylaw", "bylaw-old.md", "bylaw-new.md");
        comeBack("bill", "bill-old.txt", "bill-new.txt");
    }

    /** The paper in each form turns the old text into the new, and each form of the result reads as identical. */
    private void comeBack(String kind, String old, String now) {
        for (String form : new String[] {".txt", ".md", ".docx"}) {
            String paper = kind + "-paper" + form;
            assertEquals(
                    ExitCode.SAME, run("amend", "write", old, now, "-o", paper).code());
            for (String result : new String[] {".txt", ".md", ".html", ".docx"}) {
                String amended = kind + form + "-amended" + result;
                Run apply = run("amend", "apply", old, paper, "-q", "-o", amended);
                assertEquals(ExitCode.SAME, apply.code(), apply.err());
                Run same = run(now, amended);
                assertEquals(ExitCode.SAME, same.code(), amended + "\n" + same.out());
            }
        }
    }

    @Test
    void aPaperInMarkdownQuotesNewText() {
        run("amend", "write", "base.txt", "new.txt", "-o", "sheet.md");
        Run run = run("amend", "write", "base.txt", "new.txt", "--format", "markdown");
        assertTrue(run.out().startsWith("# Amendments to the draft\n"), run.out());
        assertTrue(run.out().contains("*operative paragraph 2 (b)*"), run.out());
        assertTrue(run.out().contains("\n> Thanks the donors of the wells programme;\n"), run.out());
        assertEquals(
                run("amend", "read", "sheet.md").out(),
                run("amend", "write", "base.txt", "new.txt").out().replace("Care of public wells\n\n", ""));
    }

    @Test
    void aCompilationIsResolvedWithItsChangesTracked() throws IOException {
        run("amend", "compare", "base.txt", "EU=eu.txt", "US=us.txt", "--compilation", "-o", "compilation.docx");
        Run refused = run("resolve", "compilation.docx", "--keep", "EU", "--tracked", "--format", "text");
        assertEquals(ExitCode.TROUBLE, refused.code());
        assertTrue(refused.err().contains("--tracked writes a Word file"), refused.err());
        String[] choice = {"resolve", "compilation.docx", "--keep", "EU", "--drop", "US", "-o", "clean.docx"};
        assertEquals(ExitCode.SAME, run(choice).code());
        choice[choice.length - 1] = "tracked.docx";
        String[] tracked =
                Stream.concat(Stream.of(choice), Stream.of("--tracked")).toArray(String[]::new);
        assertEquals(ExitCode.SAME, run(tracked).code());
        assertEquals(
                ExitCode.SAME,
                run("clean.docx", "tracked.docx", "--revisions", "accept").code());
        assertEquals(
                ExitCode.SAME,
                run("compilation.docx", "tracked.docx", "--revisions", "reject").code());
    }

    @Test
    void comparesPapersAndDrafts() throws IOException {
        Run run = run("amend", "compare", "base.txt", "EU=eu.txt", "US=us.txt");
        assertEquals(ExitCode.DIFFERENT, run.code());
        assertTrue(
                run.out().contains("Conflict: EU and US: one takes away or rewrites what the other works on"),
                run.out());
        Run drafts = run("amend", "compare", "base.txt", "A=new.txt", "US=us.txt", "--format", "markdown");
        assertEquals(ExitCode.SAME, drafts.code(), drafts.err());
        assertTrue(drafts.out().contains("(agreement)"), drafts.out());
        for (String form : new String[] {"html", "json"}) {
            assertEquals(
                    ExitCode.SAME,
                    run("amend", "compare", "base.txt", "EU=eu.txt", "US=us.txt", "--exit-zero", "--format", form)
                            .code());
        }
        assertTrue(run("amend", "compare", "base.txt", "EU=eu.txt", "US=us.txt", "--compilation")
                .out()
                .contains("wells, [rivers][EU: springs] and lakes,"));
    }

    @Test
    void readsWhatIsUnderstoodAndSaysWhatIsNot() throws IOException {
        file("mixed.txt", """
            Utopia: amendments to draft resolution A/99/L.1

            1. In operative paragraph 2, omit the words “, where possible”.

            2. Tidy operative paragraph 2.
            """);
        Run text = run("amend", "read", "mixed.txt");
        assertEquals(ExitCode.DIFFERENT, text.code());
        assertEquals("""
            Utopia: amendment to draft resolution A/99/L.1

            In operative paragraph 2, delete “, where possible”.
            """, text.out());
        assertTrue(
                text.err().contains("mixed.txt:5: warning: not understood: 2. Tidy operative paragraph 2."),
                text.err());
        Run json = run("amend", "read", "eu.txt", "-o", "eu.json");
        assertEquals(ExitCode.SAME, json.code(), json.err());
        assertEquals(
                run("amend", "apply", "base.txt", "eu.txt").out(),
                run("amend", "apply", "base.txt", "eu.json").out());
    }

    @Test
    void equalTextsGiveAPaperThatChangesNothing() {
        for (String sheet : new String[] {"nothing.txt", "nothing.json"}) {
            run("amend", "write", "base.txt", "base.txt", "-o", sheet);
            Run apply = run("amend", "apply", "base.txt", sheet, "-o", "same.txt");
            assertEquals(ExitCode.SAME, apply.code(), apply.err());
            assertEquals(
                    "resdiff: " + sheet
                            + ": 0 instructions, 0 new paragraphs, 0 lines of explanation, 0 not understood\n",
                    apply.err());
            assertEquals(ExitCode.SAME, run("base.txt", "same.txt").code());
        }
        assertTrue(run("amend", "write", "base.txt", "base.txt").out().endsWith("No amendment is proposed.\n"));
    }

    @Test
    void whatIsNoPaperIsRefused() throws IOException {
        file("letter.txt", "Dear colleagues,\n\nKindly find our views below.\n");
        Run run = run("amend", "apply", "base.txt", "letter.txt");
        assertEquals(ExitCode.TROUBLE, run.code());
        assertEquals("resdiff: letter.txt: no amendment found; is it an amendment paper?\n", run.err());
    }

    @Test
    void messagesNamePlaceAndNearestWords() throws IOException {
        refused(
                "In operative paragraph 1, delete “the reports of”.",
                "“the reports of” does not stand in operative paragraph 1; the nearest there is “the report of”");
        refused(
                "In operative paragraph 2, delete “the”.",
                "“the” stands 2 times in operative paragraph 2; quote more words, or say which: the first, or wherever it appears");
        refused("Delete operative paragraph 9.", "there is no operative paragraph 9; near it are OP1, OP2, OP3");
        refused(
                "Delete operative paragraph 2 (d).",
                "there is no operative paragraph 2 (d); near it are OP2(a), OP2(b)");
        refused(
                "Delete the ninth preambular paragraph.",
                "there is no ninth preambular paragraph; near it are PP1, PP2");
    }

    private void refused(String sentence, String why) throws IOException {
        file("wrong.txt", "Utopia: amendment to draft resolution A/99/L.1\n\n" + sentence + "\n");
        Run run = run("amend", "apply", "base.txt", "wrong.txt");
        assertEquals(ExitCode.TROUBLE, run.code());
        String said = sentence.substring(0, sentence.length() - 1);
        assertEquals("resdiff: wrong.txt:3: " + said + ": " + why + "\n", run.err());
    }

    @Test
    void twoDraftsAreComparedOnTheirBase() throws IOException {
        file(
                "a.txt",
                DRAFT.replace("1. Takes note of", "1. Welcomes")
                        .replace("list all wells", "list all wells and springs"));
        file(
                "b.txt",
                DRAFT.replace("1. Takes note of", "1. Notes with concern")
                        .replace("next session", "next two sessions"));
        Run run = run("amend", "compare", "base.txt", "A=a.txt", "B=b.txt");
        assertEquals(ExitCode.DIFFERENT, run.code());
        assertTrue(
                run.out().contains("3 places touched: 1 conflict, 0 agreements, 0 compatible, 2 touched by one"),
                run.out());
        assertTrue(run.out().contains("Conflict: A and B: both change the same words"), run.out());
    }

    @Test
    void anInputIsNeverOverwritten() {
        assertEquals(
                ExitCode.TROUBLE,
                run("amend", "apply", "base.txt", "us.txt", "-o", "base.txt").code());
    }

    @Test
    void quietSaysNothingOfTheLines() {
        assertEquals("", run("amend", "apply", "base.txt", "eu.txt", "-q").err());
        assertEquals("", run("amend", "read", "eu.txt", "--quiet").err());
    }

    @Test
    void appliesSomeItemsOnly() {
        Run run = run("amend", "apply", "base.txt", "eu.txt", "--only-items", "2", "-q", "-v");
        assertEquals(ExitCode.SAME, run.code());
        assertTrue(run.err().contains("eu.txt: info: item 1 left out [amendment.left-out]"), run.err());
        assertTrue(
                run.out().contains("wells, rivers and lakes") && !run.out().contains("To test the water"), run.out());
        assertEquals(
                "resdiff: --only-items chooses from one paper; give one\n",
                run("amend", "apply", "base.txt", "eu.txt", "us.txt", "--only-items", "1")
                        .err());
    }

    @Test
    void trackedChangesOfOneFileBecomeThePaper() {
        assertEquals(
                ExitCode.DIFFERENT,
                run("base.txt", "new.txt", "-o", "tracked.docx").code());
        Run write = run("amend", "write", "--tracked", "tracked.docx", "-o", "sheet.docx");
        assertEquals("", write.err());
        assertEquals(
                ExitCode.SAME,
                run("amend", "apply", "base.txt", "sheet.docx", "-q", "-o", "now.txt")
                        .code());
        assertEquals(ExitCode.SAME, run("new.txt", "now.txt").code());
        assertEquals(
                "resdiff: base.txt: has no tracked changes that amend anything; give OLD and NEW\n",
                run("amend", "write", "--tracked", "base.txt").err());
        assertEquals(
                "resdiff: amend write needs OLD and NEW, or one Word file with --tracked\n",
                run("amend", "write", "base.txt").err());
        assertEquals(
                ExitCode.TROUBLE,
                run("amend", "write", "--tracked", "tracked.docx", "new.txt").code());
    }

    @Test
    void aFootnoteOfAJsonPaperHasText() throws IOException {
        String paper = """
            {"schemaVersion": "1", "name": "p", "instructions": [{"operation": "replace-words",
              "loci": [{"kind": "operative", "label": "OP1"}],
              "quoted": {"text": "report", "footnotes": [{"offset": 6, "text": null}]},
              "words": {"text": "account", "footnotes": [{"offset": 7, "text": %s}]}}]}
            """;
        file("bare.json", paper.formatted("null"));
        Run bare = run("amend", "read", "bare.json");
        assertEquals(ExitCode.TROUBLE, bare.code());
        assertTrue(bare.err().contains("a footnote without text"), bare.err());
        file("noted.json", paper.formatted("\"See page 3.\""));
        assertTrue(run("amend", "read", "noted.json").out().contains("replace “report” with “account*”"));
    }
}
