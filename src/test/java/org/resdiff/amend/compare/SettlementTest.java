package org.resdiff.amend.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.resdiff.align.Aligner;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.amend.Drafts;
import org.resdiff.amend.apply.Amender;
import org.resdiff.amend.write.Drafter;
import org.resdiff.diff.Comparer;
import org.resdiff.diff.Comparison;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Document;
import org.resdiff.model.InputException;
import org.resdiff.parse.Parser;
import org.resdiff.read.ReadOptions;
import org.resdiff.read.SourceReader;
import org.resdiff.report.DocumentText;
import org.resdiff.report.FullText;
import org.resdiff.report.ReportFormat;

/** A compilation settled for one party gives that party's text back, also after it was printed and read. */
class SettlementTest {
    private static final List<String> BASE = List.of(
            "title: Care of the towpaths",
            "enacting: The Canal Assembly,",
            "PP: Noting the report on locks, weirs and bridges of the upper canal,",
            "PP: Aware of the low water in the summer months,",
            "OP: Requests the keepers:",
            "(a) To list all the gates of the lower canal;",
            "(b) To oil the hinges, where possible, and to publish the results;",
            "OP: Invites the towns to mend the towpaths, and invites donors to help them;",
            "OP: Calls upon the millers to close their sluices at night;",
            "OP: Decides to return to the matter next year.");
    private static final List<String> PARTIES = List.of("Pikes", "Perches", "Eels");
    private static final List<String> WORDS = List.of("heron", "otter", "reed", "barge", "anchor", "lantern");

    /** A party's draft: words replaced, put in, taken out; paragraphs rewritten, taken out, put in. */
    private static List<String> edited(Random random) {
        List<String> lines = new ArrayList<>();
        for (String line : BASE) {
            int choice = random.nextInt(12);
            boolean fixed = (!line.startsWith("OP: ") && !line.startsWith("PP: ")) || line.endsWith(":");
            if (choice == 0 && !fixed) {
                continue;
            }
            if (choice == 1 && !fixed) {
                lines.add(line.substring(0, 4) + "Thanks each " + word(random) + " and every " + word(random)
                        + line.charAt(line.length() - 1));
                continue;
            }
            String[] words = line.split(" ");
            int at = words.length - 2;
            if (choice < 7 && at > 2 && !line.startsWith("enacting")) {
                int which = 2 + random.nextInt(at - 2 + 1);
                words[which] = choice < 5 ? word(random) : choice == 5 ? words[which] + " " + word(random) : "";
            }
            lines.add(String.join(" ", words).replace("  ", " "));
            if (choice == 11 && !fixed) {
                lines.add(line.substring(0, 4) + "Welcomes the " + word(random) + " of the " + word(random)
                        + (line.startsWith("PP") ? "," : ";"));
            }
        }
        return lines;
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static Document draft(List<String> lines) {
        return Drafts.of(lines.toArray(String[]::new));
    }

    private static AmendmentPaper paper(String name, Document base, Document now) {
        return Drafter.draft(compared(base, now), name, null);
    }

    private static Comparison compared(Document old, Document now) {
        return Comparer.compare(Aligner.align(old, now, List.of()), Lexicon.ENGLISH, List.of());
    }

    private static List<String> settled(Document compilation, String kept) {
        Set<String> others = new HashSet<>();
        String text = String.join(" ", FullText.lines(compilation));
        PARTIES.stream()
                .filter(party -> !party.equals(kept) && text.matches(".*[\\[ ]" + party + "[:,].*"))
                .forEach(others::add);
        Set<String> keep = text.matches(".*[\\[ ]" + kept + "[:,].*") ? Set.of(kept) : Set.of();
        Settlement settled = Settlement.of(compilation, keep, others, false);
        assertEquals(0, settled.left());
        return FullText.lines(settled.document());
    }

    @Test
    void eachPartyGetsItsTextBack() throws IOException {
        Document base = draft(BASE);
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<Document> drafts = new ArrayList<>();
            List<AmendmentPaper> papers = new ArrayList<>();
            for (String party : PARTIES) {
                Document now = draft(edited(random));
                drafts.add(now);
                papers.add(paper(party, base, now));
            }
            Document compilation = Rivals.compare(base, papers).compilation();
            Document read = seed % 5 == 0 ? printed(compilation, ReportFormat.TERMINAL) : compilation;
            for (int i = 0; i < PARTIES.size(); i++) {
                int number = seed;
                assertEquals(
                        FullText.lines(drafts.get(i)),
                        settled(read, PARTIES.get(i)),
                        () -> "seed " + number + "\n" + String.join("\n", FullText.lines(compilation)));
            }
        }
    }

    private static Document printed(Document document, ReportFormat form) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DocumentText.write(document, form, () -> compared(document, document), bytes);
        String name = "made." + form.extensions().get(0);
        return Parser.parse(SourceReader.read(bytes.toByteArray(), name, ReadOptions.DEFAULT));
    }

    @ParameterizedTest
    @EnumSource(names = {"TERMINAL", "MARKDOWN", "HTML", "DOCX"})
    void aPrintedCompilationIsReadBack(ReportFormat form) throws IOException {
        Document base = draft(BASE);
        Document pikes = draft(List.of(String.join("\n", BASE)
                .replace("locks, weirs", "locks, sills")
                .replace("OP: Decides", "OP: Thanks the otters;\nOP: Decides")
                .split("\n")));
        Document compilation =
                Rivals.compare(base, List.of(paper("Pikes", base, pikes))).compilation();
        Document read = printed(compilation, form);
        assertEquals(FullText.lines(compilation), FullText.lines(read));
        Settlement settled = Settlement.of(read, Set.of("Pikes"), Set.of(), false);
        assertEquals(FullText.lines(pikes), FullText.lines(settled.document()));
    }

    @Test
    void whatIsNotSettledStaysInBracketsAndIsCounted() {
        Document compilation = draft(List.of("OP: [Mends][Pikes: Builds][Eels: Paints] the [old] gate."));
        Settlement open = Settlement.of(compilation, Set.of(), Set.of("Pikes"), false);
        assertEquals(List.of("1. [Mends][Eels: Paints] the [old] gate."), FullText.lines(open.document()));
        assertEquals(3, open.left());
        Settlement both = Settlement.of(compilation, Set.of("Pikes", "Eels"), Set.of(), true);
        assertEquals(List.of("1. [Mends][Pikes: Builds][Eels: Paints] the old gate."), FullText.lines(both.document()));
        InputException stranger =
                assertThrows(InputException.class, () -> Settlement.of(compilation, Set.of("Carps"), Set.of(), false));
        assertEquals("Carps proposes nothing here; those who do: Eels, Pikes", stranger.getMessage());
    }

    /** What is put in counts in the text, and not in the numbers that the proposals speak of. */
    @ParameterizedTest
    @EnumSource(names = {"TERMINAL", "MARKDOWN", "JSON"})
    void aKeptMoveGoesByTheNumbersOfTheBase(ReportFormat form) throws IOException {
        Document base = draft(BASE);
        AmendmentPaper pikes = Drafts.paper(
                        "1. After the first preambular paragraph, insert the following preambular paragraph:",
                        "Mindful of the otters,",
                        "2. Move the first preambular paragraph after the second preambular paragraph.",
                        "3. After operative paragraph 1, insert the following two operative paragraphs:",
                        "Thanks the herons;",
                        "Thanks the otters;",
                        "4. Move operative paragraph 1 after operative paragraph 3.")
                .named("Pikes");
        Document compilation = Rivals.compare(base, List.of(pikes)).compilation();
        // JSON stands for the compilation that was never printed
        Document read = form == ReportFormat.JSON ? compilation : printed(compilation, form);
        Document settled = Settlement.of(read, Set.of("Pikes"), Set.of(), false).document();
        assertEquals(FullText.lines(Amender.apply(base, List.of(pikes))), FullText.lines(settled));
    }
}
