package org.resdiff.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.resdiff.Pipeline;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Document;
import org.resdiff.read.ReadOptions;

/** What is mended, what is left alone, and that mending once is enough. */
class FixerTest {
    private static final String HEAD = "**80/40. Harbours of the world**\n\n*The General Assembly*,\n\n";
    private static final Set<Rule> MENDED = EnumSet.of(
            Rule.END_PREAMBLE,
            Rule.END_OPERATIVE,
            Rule.END_LAST,
            Rule.END_ITEM,
            Rule.QUOTES_MIXED,
            Rule.SPACES,
            Rule.WORD_DOUBLED);

    private static Fixer.Fixed fix(String typed, String name) {
        return Fixer.fix(typed, text -> subject(text, name), new Levels(Map.of()));
    }

    private static Subject subject(String text, String name) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Document document = Pipeline.document(bytes, name, ReadOptions.DEFAULT);
        return new Subject(document, Pipeline.lines(bytes, document.source()), null, Lexicon.ENGLISH, Library.NONE);
    }

    private static void mends(String wrong, String right) {
        Fixer.Fixed fixed = fix(HEAD + wrong, "draft.md");
        assertEquals(HEAD + right, fixed.text());
        assertEquals(
                List.of(),
                fixed.left().findings().stream()
                        .filter(finding -> MENDED.contains(finding.rule()))
                        .toList());
        Fixer.Fixed again = fix(fixed.text(), "draft.md");
        assertEquals(fixed.text(), again.text());
        assertEquals(0, again.mended());
    }

    @Test
    void endsOfParagraphs() {
        mends("""
                Recalling the plan;

                Noting the *map*

                Noting the *old quay*

                1. Notes the plan,

                2. Decides:

                (a) To build
                a pier.

                (b) To paint it;

                3. Thanks “The Pilots”

                4. Requests a report;
                """, """
                Recalling the plan,

                Noting the *map*,

                Noting the *old quay*,

                1. Notes the plan;

                2. Decides:

                (a) To build
                a pier;

                (b) To paint it;

                3. Thanks “The Pilots”;

                4. Requests a report.
                """);
    }

    @Test
    void aNotesMarkStaysBehindTheEnd() {
        mends(
                "1. Notes the plan,[^1]\n\n2. Notes the map[^2]\n\n3. Requests a report.\n\n[^1]: See the plan.\n\n[^2]: See the map.\n",
                "1. Notes the plan;[^1]\n\n2. Notes the map;[^2]\n\n3. Requests a report.\n\n[^1]: See the plan.\n\n[^2]: See the map.\n");
    }

    @Test
    void quotesBecomeThoseOfTheMost() {
        mends("""
                1. Notes “The Pier” and "The Quay" of "*Old* Harbour" at [the port](port.md "Port");

                2. Thanks “Pilots” and “Crews” for the ship's and the State’s and the pilots’ report.
                """, """
                1. Notes “The Pier” and “The Quay” of “*Old* Harbour” at [the port](port.md "Port");

                2. Thanks “Pilots” and “Crews” for the ship’s and the State’s and the pilots’ report.
                """);
        mends(
                "1. Notes \"The Pier\" and \"The Quay\";\n\n2. Thanks “Pilots”.\n",
                "1. Notes \"The Pier\" and \"The Quay\";\n\n2. Thanks \"Pilots\".\n");
    }

    @Test
    void spacesAndDoubledWordsAlsoOverTheEndOfALine() {
        mends(
                "1. Notes  the plan of  the\nthe harbour and of of the pier;\n\n2. Requests a report.\n",
                "1. Notes the plan of the harbour and of the pier;\n\n2. Requests a report.\n");
    }

    @Test
    void lineEndsAndLayoutStay() {
        String typed = HEAD.replace("\n", "\r\n") + "1. Notes the the plan,\r\n\r\n2.  Requests a report.";
        assertEquals(
                typed.replace("the the plan,", "the plan;"),
                fix(typed, "draft.md").text());
    }

    @Test
    void whatNeedsJudgementIsLeft() {
        String typed = HEAD + """
                Recalling the plan, and

                1. Notes ships, quays, etc.

                2. Notes that that is is so;

                3. Notes “a `b  c` pier”;

                4. Requests a report.
                """;
        Fixer.Fixed fixed = fix(typed, "draft.md");
        assertEquals(typed, fixed.text());
        assertTrue(fixed.left().findings().size() >= 3, fixed.left().toString());
    }

    @Test
    void realTextsAreMendedOnceAndForAll() throws IOException {
        Path folder = Path.of("../shared/corpus/sc");
        assumeTrue(Files.isDirectory(folder), "no ../shared/corpus/sc, so no real text is mended");
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.sorted().toList();
        }
        for (int i = 0; i < files.size(); i += 8) {
            String typed = Files.readString(files.get(i));
            String broken = typed.replace(" of the ", " of the the ").replaceFirst("(?m);$", ",");
            Fixer.Fixed fixed = fix(broken, files.get(i).getFileName().toString());
            Fixer.Fixed again = fix(fixed.text(), files.get(i).getFileName().toString());
            assertEquals(fixed.text(), again.text(), files.get(i).toString());
            assertEquals(
                    List.of(),
                    fixed.left().findings().stream()
                            .filter(finding -> finding.rule() == Rule.WORD_DOUBLED)
                            .map(Finding::text)
                            .toList(),
                    files.get(i).toString());
        }
    }
}
