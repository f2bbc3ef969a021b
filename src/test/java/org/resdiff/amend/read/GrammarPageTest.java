package org.resdiff.amend.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.amend.Drafts;

/** Every example of docs/amendments.md is understood. */
class GrammarPageTest {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final String TEXT = " + text";

    @Test
    void placesAreUnderstood() throws IOException {
        List<String> places = new ArrayList<>();
        for (String cell : examples("## Where")) {
            Matcher code = CODE.matcher(cell);
            while (code.find()) {
                places.add(code.group(1));
            }
        }
        assertTrue(places.size() > 20, "examples are missing: " + places);
        for (String place : places) {
            understood("In " + place + ", delete \u201Cwells\u201D.");
        }
    }

    @Test
    void sentencesAreUnderstood() throws IOException {
        List<String> sentences = examples("## What:");
        assertTrue(sentences.size() > 20, "examples are missing: " + sentences);
        for (String sentence : sentences) {
            if (sentence.endsWith(TEXT)) {
                understood(sentence.substring(0, sentence.length() - TEXT.length()), "Thanks the donors;");
            } else {
                understood(sentence);
            }
        }
    }

    private static void understood(String... paragraphs) {
        AmendmentPaper paper = Drafts.paper(paragraphs);
        assertEquals(List.of(), paper.unread());
        assertFalse(paper.instructions().isEmpty(), paragraphs[0]);
    }

    /** The first cells of the tables under the headings that begin so, heads of tables left out. */
    private static List<String> examples(String heading) throws IOException {
        List<String> examples = new ArrayList<>();
        boolean under = false;
        for (String line : Files.readAllLines(Path.of("docs/amendments.md"))) {
            under = line.startsWith("## ") ? line.startsWith(heading) : under;
            if (under && line.startsWith("| ") && !line.startsWith("| example")) {
                examples.add(line.substring(2, line.indexOf(" |", 2)));
            }
        }
        return examples;
    }
}
