package org.resdiff.report.github;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.resdiff.diff.Drafts;
import org.resdiff.report.Hostile;
import org.resdiff.report.Rendered;
import org.resdiff.report.ReportFormat;
import org.resdiff.report.Sample;

class GithubRendererTest {
    @Test
    void tellsEveryChangeInAGroupAndTheGravestAsAnnotations() {
        List<String> lines =
                Rendered.text(ReportFormat.GITHUB, Sample.rich()).lines().toList();
        assertTrue(lines.get(0).startsWith("::group::resdiff: "));
        List<String> annotations = lines.subList(lines.indexOf("::endgroup::") + 1, lines.size());
        assertEquals(10, annotations.size());
        assertTrue(annotations.get(0).startsWith("::warning file=A_100_L.1.txt,title=PP1 · substantive%3A "));
        assertEquals("::notice title=resdiff::4 more changes; all are in the log of this step", annotations.get(9));
    }

    @Test
    void saysNothingBesideTheGroupWhereNothingChanged() {
        var draft = Drafts.draft(78, "OP1: Decides;");
        List<String> lines = Rendered.text(ReportFormat.GITHUB, Drafts.compare(draft, draft, "OP1=OP1"))
                .lines()
                .toList();
        assertEquals("::endgroup::", lines.get(lines.size() - 1));
    }

    @Test
    void hostileTextIsNoCommand() {
        List<String> lines =
                Rendered.text(ReportFormat.GITHUB, Hostile.comparison()).lines().toList();
        for (String line : lines) {
            assertFalse(line.contains("##["), line);
            if (line.stripLeading().startsWith("::")) {
                assertTrue(
                        line.matches(
                                "::(group|endgroup|warning|notice)( file=draft.txt,title=[^:,]+| title=resdiff)?::.*"),
                        line);
            }
        }
        assertEquals(
                2 + 9 + 1, lines.stream().filter(line -> line.startsWith("::")).count());
    }
}
