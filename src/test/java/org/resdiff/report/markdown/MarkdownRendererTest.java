package org.resdiff.report.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.resdiff.diff.Change;
import org.resdiff.diff.Comparison;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.report.Hostile;
import org.resdiff.report.Pairs;
import org.resdiff.report.Part;
import org.resdiff.report.Rendered;
import org.resdiff.report.ReportFormat;
import org.resdiff.report.ReportOptions.Markup;
import org.resdiff.report.Sample;
import org.resdiff.text.Controls;
import org.resdiff.text.Typography;

/** Reads the report back with a Markdown parser, as GitHub would show it. */
class MarkdownRendererTest {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .build();

    @ParameterizedTest
    @EnumSource
    void acceptingAllGivesTheNewTextAndRejectingAllTheOld(Markup markup) {
        assertRoundTrip(Sample.rich(), markup);
    }

    @TestFactory
    Stream<DynamicTest> ourPairsComeBack() {
        return roundTrips(Pairs.testdata(), Pairs::testdata);
    }

    @TestFactory
    Stream<DynamicTest> corpusPairsComeBack() {
        return roundTrips(Pairs.corpus(), Pairs::corpus);
    }

    private static Stream<DynamicTest> roundTrips(List<String> names, Function<String, Comparison> pair) {
        return names.stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    for (Markup markup : Markup.values()) {
                        assertRoundTrip(pair.apply(name), markup);
                    }
                }));
    }

    @ParameterizedTest
    @EnumSource
    void hostileTextStaysText(Markup markup) {
        assertRoundTrip(Hostile.comparison(), markup);
        for (int seed = 0; seed < 40; seed++) {
            assertRoundTrip(Hostile.random(seed), markup);
        }
    }

    @Test
    void everyChangeIsInTheTableAndItsLinkArrives() {
        Comparison comparison = Sample.rich();
        Node document = PARSER.parse(Rendered.text(ReportFormat.MARKDOWN, comparison));
        List<String> targets = new ArrayList<>();
        List<String> anchors = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                targets.add(link.getDestination().substring(1));
            }

            @Override
            public void visit(HtmlInline html) {
                if (html.getLiteral().startsWith("<a id=\"")) {
                    anchors.add(html.getLiteral().replaceAll("<a id=\"(.*)\">", "$1"));
                }
            }
        });
        assertEquals(
                comparison.changes().stream().filter(Part::changed).count(),
                targets.size(),
                "one link for each change");
        assertEquals(targets, anchors);
        assertEquals(targets.size(), targets.stream().distinct().count());
    }

    @Test
    void tableHasAsManyRowsAsChangesWhateverTheyAreCalled() {
        Comparison comparison = Hostile.comparison();
        Node document = PARSER.parse(Rendered.text(ReportFormat.MARKDOWN, comparison));
        List<Integer> rows = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof TableBlock) {
                    rows.add(0);
                }
                visitChildren(block);
            }

            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableRow) {
                    rows.set(rows.size() - 1, rows.get(rows.size() - 1) + 1);
                }
                visitChildren(node);
            }
        });
        // Two tables, each with its head: both documents, then the changes.
        assertEquals(List.of(3, 1 + comparison.changes().size()), rows);
    }

    @Test
    void plainMarkupHoldsNoHtml() {
        Node document =
                PARSER.parse(Rendered.text(ReportFormat.MARKDOWN, Sample.rich(), Rendered.markup(Markup.PLAIN)));
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlInline html) {
                throw new AssertionError(html.getLiteral());
            }

            @Override
            public void visit(HtmlBlock html) {
                throw new AssertionError(html.getLiteral());
            }
        });
    }

    @Test
    void noForeignHtmlIsLet() {
        for (Markup markup : Markup.values()) {
            Node document =
                    PARSER.parse(Rendered.text(ReportFormat.MARKDOWN, Hostile.comparison(), Rendered.markup(markup)));
            document.accept(new AbstractVisitor() {
                @Override
                public void visit(HtmlInline html) {
                    assertTrue(
                            html.getLiteral().matches("</?(ins|del|a|br|span)( id=\"[a-z0-9-]+\")?>|<!-- -->"),
                            html.getLiteral());
                }

                @Override
                public void visit(HtmlBlock html) {
                    assertTrue(
                            html.getLiteral().matches("(?s)</?details>(\n<summary>[^<>]*</summary>)?"),
                            html.getLiteral());
                }

                @Override
                public void visit(Heading heading) {
                    assertTrue(heading.getLevel() <= 3);
                }
            });
        }
    }

    @Test
    void controlCharactersAreShownAsPictures() {
        String report = Rendered.text(ReportFormat.MARKDOWN, Hostile.comparison());
        assertFalse(report.chars().anyMatch(c -> c != '\n' && Character.isISOControl(c)));
        assertTrue(report.contains("\u241B\\[2J"));
    }

    /** Plain mark-up folds unchanged clauses without their text; the other two have the text of every clause. */
    private static void assertRoundTrip(Comparison comparison, Markup markup) {
        String report = Rendered.text(ReportFormat.MARKDOWN, comparison, Rendered.markup(markup));
        List<Change> told = comparison.changes().stream()
                .filter(change -> markup != Markup.PLAIN || Part.changed(change))
                .toList();
        for (boolean old : List.of(true, false)) {
            String read = markup == Markup.CRITIC ? critic(report, old) : report;
            assertEquals(texts(told, old), quotes(PARSER.parse(read), old, markup));
        }
    }

    private static List<String> texts(List<Change> changes, boolean old) {
        return changes.stream()
                .map(change -> old ? change.old() : change.now())
                .map(clauses ->
                        clauses.stream().map(MarkdownRendererTest::shown).collect(Collectors.joining("\n")))
                .map(text -> folded(Controls.visible(text)))
                .toList();
    }

    /** The cells of a row are parted by strokes. */
    private static String shown(Clause clause) {
        return clause.kind() == ClauseKind.TABLE ? clause.text().replace("\t", "|") : clause.text();
    }

    /** Words that differ in typography alone are shown as the new document has them. */
    private static String folded(String text) {
        return Typography.fold(text).replaceAll("\\s+", "");
    }

    private static List<String> quotes(Node document, boolean old, Markup markup) {
        List<String> quotes = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(BlockQuote quote) {
                Side side = new Side(old, markup);
                quote.accept(new AbstractVisitor() {
                    @Override
                    public void visit(Paragraph paragraph) {
                        paragraph.accept(side);
                    }

                    @Override
                    public void visit(BulletList list) {
                        throw new AssertionError("a list in a quotation");
                    }
                });
                quotes.add(folded(side.text.toString()));
            }
        });
        return quotes;
    }

    /** What a reader of CriticMarkup does, before any Markdown is read. */
    private static String critic(String report, boolean old) {
        return report.replaceAll("\\{--(.*?)--\\}", old ? "$1" : "")
                .replaceAll("\\{\\+\\+(.*?)\\+\\+\\}", old ? "" : "$1");
    }

    /** Collects the words of one side. */
    private static final class Side extends AbstractVisitor {
        private final StringBuilder text = new StringBuilder();
        private final boolean old;
        private final Markup markup;
        private boolean hidden;

        Side(boolean old, Markup markup) {
            this.old = old;
            this.markup = markup;
        }

        @Override
        public void visit(Text words) {
            if (!hidden) {
                text.append(markup == Markup.PLAIN ? words.getLiteral().replace("¶", " ") : words.getLiteral());
            }
        }

        @Override
        public void visit(HtmlInline html) {
            switch (html.getLiteral()) {
                case "<del>" -> hidden = !old;
                case "<ins>" -> hidden = old;
                case "</del>", "</ins>" -> hidden = false;
                case "<br>" -> visit(new Text("\n"));
                default -> {}
            }
        }

        @Override
        public void visit(StrongEmphasis bold) {
            if (!old) {
                visitChildren(bold);
            }
        }

        @Override
        public void visit(CustomNode node) {
            if (!(node instanceof Strikethrough) || old) {
                visitChildren(node);
            }
        }
    }
}
