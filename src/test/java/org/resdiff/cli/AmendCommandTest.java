package org.resdiff.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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
        assertEquals("", run.err());
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
                "resdiff: us.txt: us.txt amends A/99/L.1 and not A/99/L.8; add --force if it is meant for this draft\n",
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
    void writesWhatAppliesBackAsTextAndAsJson() {
        for (String sheet : new String[] {"sheet.txt", "sheet.json"}) {
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
    void comparesPapersAndDrafts() throws IOException {
        Run run = run("amend", "compare", "base.txt", "EU=eu.txt", "US=us.txt");
        assertEquals(ExitCode.DIFFERENT, run.code());
        assertTrue(run.out().contains("! EU and US: one takes away or rewrites what the other works on"), run.out());
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
    void anInputIsNeverOverwritten() {
        assertEquals(
                ExitCode.TROUBLE,
                run("amend", "apply", "base.txt", "us.txt", "-o", "base.txt").code());
    }
}
