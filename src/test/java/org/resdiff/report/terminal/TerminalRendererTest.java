package org.resdiff.report.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.Drafts;
import org.resdiff.diff.Filter;
import org.resdiff.model.Document;
import org.resdiff.report.Hostile;
import org.resdiff.report.Rendered;
import org.resdiff.report.ReportFormat;
import org.resdiff.report.ReportOptions.View;
import org.resdiff.report.Sample;
import org.resdiff.text.DisplayWidth;

class TerminalRendererTest {
    private static final String COLOR = "\u001B\\[[0-9;]*m";

    @Test
    void noLineIsWiderThanTheTerminal() {
        for (Comparison comparison : List.of(Sample.rich(), Hostile.comparison())) {
            for (View view : View.values()) {
                for (int width = 20; width <= 160; width += 7) {
                    for (String line : report(comparison, view, width, 256).split("\n", -1)) {
                        assertTrue(
                                DisplayWidth.of(line.replaceAll(COLOR, "")) <= width, view + " " + width + ": " + line);
                    }
                }
            }
        }
    }

    @Test
    void documentsCannotSteerTheTerminal() {
        for (View view : View.values()) {
            String plain = report(Hostile.comparison(), view, 100, 0);
            assertFalse(plain.chars().anyMatch(c -> c != '\n' && Character.isISOControl(c)));
            assertFalse(plain.contains("\u202E"));
            String colored = report(Hostile.comparison(), view, 100, 16).replaceAll(COLOR, "");
            assertFalse(colored.chars().anyMatch(c -> c != '\n' && Character.isISOControl(c)));
        }
        assertTrue(report(Hostile.comparison(), View.INLINE, 100, 0).contains("\u241B[2J"));
    }

    @Test
    void signsTellWhatColoursWould() {
        List<String> lines = report(Sample.rich(), View.INLINE, 100, 0).lines().toList();
        assertTrue(lines.contains("    [-Encourages-] {+Urges+} Member States:"));
        assertTrue(lines.contains("    [-Notes the [proposed] fund;-]"));
        assertTrue(lines.contains("  title, enacting line: unchanged"));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("↑ PP2, moved up from PP4 ")));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("< OP3 and OP4, split from OP3 ")));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("- PP3, deleted ")));
        assertFalse(report(Sample.rich(), View.INLINE, 100, 256).contains("[-"));
    }

    @Test
    void everyColourIsEndedOnItsLine() {
        for (String line : report(Sample.rich(), View.SIDE_BY_SIDE, 80, 256).split("\n", -1)) {
            int opened = line.split("\u001B\\[[1-9]", -1).length;
            int closed = line.split("\u001B\\[0m", -1).length;
            assertEquals(opened, closed, line);
        }
    }

    @Test
    void sidesStandBesideEachOther() {
        List<String> lines =
                report(Sample.rich(), View.SIDE_BY_SIDE, 61, 0).lines().toList();
        assertTrue(lines.contains("[-Encourages-] Member States: │ {+Urges+} Member States:"));
        assertTrue(lines.contains("[-Notes the [proposed]        │"));
        assertTrue(lines.contains("                              │ {+Recalling the “Basin Pact”"));
    }

    @Test
    void wideCharactersTakeTwoColumns() {
        Document old = Drafts.draft(1, "OP1: 漢字漢字 one");
        Document now = Drafts.draft(2, "OP1: 漢字漢字 two");
        List<String> lines = report(Drafts.compare(old, now, "OP1=OP1"), View.SIDE_BY_SIDE, 43, 0)
                .lines()
                .toList();
        assertTrue(lines.contains("漢字漢字 [-one-]     │ 漢字漢字 {+two+}"), lines.toString());
    }

    @Test
    void longKeptStretchesAreCutUnlessAllIsAskedFor() {
        String middle = "word ".repeat(200);
        Document old = Drafts.draft(1, "OP1: Urges " + middle + "one.");
        Document now = Drafts.draft(2, "OP1: Invites " + middle + "two.");
        Comparison comparison = Drafts.compare(old, now, "OP1=OP1");
        assertTrue(
                report(comparison, View.INLINE, 100, 0).replaceAll("\\s+", " ").contains(" words …] "));
        String full = Rendered.text(ReportFormat.TERMINAL, comparison, Rendered.terminal(View.INLINE, 100, 0, true));
        assertFalse(full.contains("words …]"));
    }

    @Test
    void summaryHasOneLineForEachChange() {
        Comparison comparison = Sample.rich();
        String report = report(comparison, View.SUMMARY, 160, 0);
        String rows = report.substring(report.lastIndexOf("\n\n") + 2);
        assertEquals(13, rows.lines().count());
        assertTrue(rows.lines().allMatch(line -> line.matches("[-+~<>↑↓] .* · .*")), rows);
    }

    @Test
    void concordanceHasOneLineForEachRowAndFollowsTheFilter() {
        String report = report(Filter.only(Sample.rich(), List.of("moved")), View.CONCORDANCE, 160, 0);
        List<String> rows =
                report.substring(report.lastIndexOf("\n\n") + 2).lines().toList();
        assertEquals(3, rows.size());
        assertTrue(rows.get(1).matches("PP4 +PP2 +unchanged, moved, renumbered +editorial +1.00 +Recognizing .*"));
        assertTrue(report.contains("Not shown: 17 clauses outside of --only"));
    }

    private static String report(Comparison comparison, View view, int width, int colors) {
        return Rendered.text(ReportFormat.TERMINAL, comparison, Rendered.terminal(view, width, colors, false));
    }
}
