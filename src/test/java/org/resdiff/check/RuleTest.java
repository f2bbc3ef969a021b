package org.resdiff.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.resdiff.Pipeline;
import org.resdiff.diff.Comparison;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Document;
import org.resdiff.read.ReadOptions;

/** Runs the examples of every rule, and holds the table of rules and docs/rules.md together. */
class RuleTest {
    private static final String MASTHEAD = """
            A/RES/80/40

            General Assembly

            Eightieth session

            Agenda item 15

            Harbours and quays of the world

            **80/40. Harbours of the world**

            *The General Assembly*,

            """;

    /** All rules, those that are off by default too. */
    static final Levels ALL = all();

    private static Levels all() {
        Map<Rule, Level> levels = new EnumMap<>(Rule.class);
        Arrays.stream(Rule.values()).forEach(rule -> levels.put(rule, Level.ERROR));
        return new Levels(levels);
    }

    static Checked check(String markdown, String base) {
        Document document = document(markdown);
        Comparison comparison = base == null
                ? null
                : Pipeline.compare(Pipeline.align(document(base), document, List.of()), Lexicon.ENGLISH, List.of());
        List<String> lines = markdown.lines().toList();
        return Checker.check(new Subject(document, lines, comparison, Lexicon.ENGLISH, Library.NONE), ALL);
    }

    private static Document document(String markdown) {
        return Pipeline.document(markdown.getBytes(StandardCharsets.UTF_8), "draft.md", ReadOptions.DEFAULT);
    }

    private static List<Rule> rules(String example) {
        String[] sides = example.split(" ⇒ ", -1);
        String base = sides.length > 1 ? text(sides[0]) : null;
        return check(text(sides[sides.length - 1]), base).findings().stream()
                .map(Finding::rule)
                .distinct()
                .toList();
    }

    private static String text(String example) {
        return MASTHEAD + example.replace(" ¶ ", "\n\n") + "\n";
    }

    @ParameterizedTest
    @EnumSource
    void theWrongExampleBreaksTheRuleAndTheRightOneDoesNot(Rule rule) {
        if (rule.wrong() != null) {
            assertTrue(
                    rules(rule.wrong()).contains(rule),
                    () -> rule.id() + " finds nothing, but: " + rules(rule.wrong()));
        }
        assertFalse(rules(rule.right()).contains(rule), () -> rule.id() + " finds the right example wrong");
    }

    @ParameterizedTest
    @EnumSource
    void theRightExampleBreaksNoOtherRuleOfLevelError(Rule rule) {
        List<Rule> others = rules(rule.right()).stream()
                .filter(other -> other.level() == Level.ERROR)
                .toList();
        assertEquals(List.of(), others, rule.id());
    }

    @Test
    void thePageHasEveryRuleInOrderWithWhatTheTableSays() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("docs/rules.md"));
        Iterator<Rule> rules = List.of(Rule.values()).iterator();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("### ")) {
                Rule rule = rules.next();
                assertEquals("### `" + rule.id() + "`", lines.get(i));
                assertEquals("<a id=\"" + rule.id() + "\"></a>", lines.get(i - 1));
                assertEquals(rule.meaning() + ".", lines.get(i + 2));
                assertEquals("Level: " + rule.level() + ". Source: " + rule.source() + ".", lines.get(i + 4));
                assertEquals(
                        "- wrong: " + (rule.wrong() == null ? "none that a line can show" : rule.wrong()),
                        lines.get(i + 6));
                assertEquals("- right: " + rule.right(), lines.get(i + 7));
            }
        }
        assertFalse(rules.hasNext(), "a rule is missing from the page");
    }

    @Test
    void idsAreUniqueAndAreasNameTheirRules() {
        assertEquals(
                Rule.values().length,
                Arrays.stream(Rule.values()).map(Rule::id).distinct().count());
        assertTrue(Rule.END_ITEM.named("end"));
        assertFalse(Rule.END_ITEM.named("end.i"));
    }

    @Test
    void aCommentExceptsTheParagraphThatFollows() {
        String text = MASTHEAD + "Recalling the the plan;\n\n<!-- resdiff: ignore end, word.doubled -->\n\n"
                + "Recalling also the the map.\n\nNoting the the quay,\n\n1. Notes the map;\n\n2. Requests a report.\n";
        List<String> found = check(text, null).findings().stream()
                .map(finding -> finding.label() + " " + finding.rule().id())
                .toList();
        assertEquals(List.of("PP1 word.doubled", "PP1 end.preamble", "PP3 word.doubled"), found);
    }

    @Test
    void aCommentExceptsTheWholeFile() {
        String text = "<!-- resdiff: ignore-file word.doubled -->\n\n" + MASTHEAD
                + "Noting the the quay,\n\n1. Notes the map;\n\n2. Requests a report.\n";
        assertEquals(List.of(), check(text, null).findings());
    }

    @Test
    void aFindingNamesThePlaceAndTheWords() {
        Finding finding = check(text("Noting the quay, ¶ 1. Requests the the report; ¶ 2. Notes the map."), null)
                .findings()
                .get(0);
        assertEquals("OP1", finding.label());
        assertEquals("the the", finding.words());
        assertEquals(17, finding.line());
        assertTrue(finding.message().contains("; "), finding.message());
    }

    private static boolean finds(Rule rule, String example) {
        return rules(example).contains(rule);
    }

    @Test
    void aListMayBeginWithinTheTextBeforeIt() {
        String item = " ¶ (b) To paint it; ¶ (c) To light it; ¶ 2. Requests a report.";
        assertFalse(finds(Rule.NUMBER_LETTERS, "1. (a) Decides to build a pier;" + item));
        assertTrue(finds(Rule.NUMBER_LETTERS, "1. Decides to build a pier:" + item));
    }

    @Test
    void aSubParagraphMayNameThoseOfItsOwnParagraph() {
        String list =
                "1. Decides: ¶ (a) To build a pier; ¶ (b) To paint what paragraph 1%s above names; ¶ 2. Requests a report.";
        assertFalse(finds(Rule.REFERENCE_PARAGRAPH, String.format(list, " (a)")));
        assertTrue(finds(Rule.REFERENCE_PARAGRAPH, String.format(list, "")));
    }

    @Test
    void thePreambleMayHaveSemicolonsAndACommaAtItsEnd() {
        String operative = " ¶ 1. Notes the map; ¶ 2. Requests a report.";
        assertFalse(finds(Rule.END_PREAMBLE, "Recalling the plan; ¶ Noting the map; ¶ Noting the pier," + operative));
        assertTrue(finds(Rule.END_PREAMBLE, "Recalling the plan; ¶ Noting the map, ¶ Noting the pier;" + operative));
    }

    @Test
    void optionsAndBlanksThatAreLeft() {
        for (String open : List.of("[X]", "[...]", "[alternative B: map]", "[insert title]", "[ ]")) {
            assertTrue(finds(Rule.OPTIONS, "1. Notes the " + open + " of piers; ¶ 2. Requests a report."), open);
        }
        for (String chosen : List.of("[harbours]", "[sic]", "80/40", "[2] piers", "snake_case")) {
            assertFalse(finds(Rule.OPTIONS, "1. Notes the " + chosen + " plan; ¶ 2. Requests a report."), chosen);
        }
    }

    @Test
    void anAgreedParagraphMayBeRenumberedAndNotDropped() {
        String base = "1. Notes the plan for the piers; (agreed) ¶ 2. Requests a report. ⇒ ";
        assertFalse(
                finds(
                        Rule.BASE_AGREED,
                        base
                                + "1. Welcomes all sailors of the seas; ¶ 2. Notes the plan for the piers; ¶ 3. Requests a report."));
        assertTrue(finds(Rule.BASE_AGREED, base + "1. Requests a report."));
    }
}
