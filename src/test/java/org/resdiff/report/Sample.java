package org.resdiff.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.align.Alignment;
import org.resdiff.align.Link;
import org.resdiff.align.Pass;
import org.resdiff.align.Score;
import org.resdiff.diff.Comparer;
import org.resdiff.diff.Comparison;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Digest;
import org.resdiff.model.Document;
import org.resdiff.model.Format;
import org.resdiff.model.Label;
import org.resdiff.model.Mark;
import org.resdiff.model.Matter;
import org.resdiff.model.Source;

/**
 * Documents and comparisons for the tests of reports. A clause is written "OP3: Requests ...{1} to report;" with its marks
 * in braces, a footnote "note 1: See ..."; links are "OP3=OP4", "OP3=OP4+OP5" or "OP3=OP4!" for a move.
 */
public final class Sample {
    private static final Pattern MARK = Pattern.compile("\\{([^}]*)\\}");
    private static final Score SCORE = new Score(1, 0, 0, 0, 0, 0, 0, "");

    private Sample() {}

    /** A pair that has every kind of row: moves, a split, sub-paragraphs, footnotes, brackets, front matter. */
    public static Comparison rich() {
        Document old = draft(
                "A/99/L.1",
                "title: Protection of river basins",
                "enacting: The General Assembly,",
                "PP1: Recalling its resolution 97/5 of 4 December 2043{1} on river basins,",
                "PP2: Noting with appreciation the work of the river commissions,",
                "PP3: Concerned by the drying of headwaters,",
                "PP4: Recognizing that lakes and rivers know no borders,",
                "heading: Action",
                "OP1: Welcomes the report of the Secretary-General;{2}",
                "OP2: Encourages Member States:",
                "OP2(a): To protect headwaters;",
                "OP2(b): To share data with their neighbours within five years;",
                "OP3: Invites the commissions to meet every year and requests the Secretariat to assist them;",
                "OP4: Notes the [proposed] fund;",
                "OP5: Calls upon donors to contribute to the fund;",
                "OP6: Decides to consider the question at its one hundredth session.",
                "note 1: Resolution 97/5.",
                "note 2: A/99/12.");
        Document now = draft(
                "A/100/L.1",
                "title: Protection of river basins",
                "enacting: The General Assembly,",
                "PP1: Recalling its resolution 98/7 of 6 December 2044{1} on river basins,",
                "PP2: Recognizing that lakes and rivers know no borders,",
                "PP3: Noting with appreciation the work of the river commissions,",
                "PP4: Recalling the \u201CBasin Pact\u201D of 2040,{2}",
                "heading: Action",
                "OP1: Welcomes the report of the Secretary-General;{3}",
                "OP2: Urges Member States:",
                "OP2(a): To protect headwaters;",
                "OP2(b): To share data with their neighbours within three years, where applicable;",
                "OP3: Invites the commissions to meet every year;",
                "OP4: Requests the Secretariat to assist them;",
                "OP5: Decides to consider the question at its one hundred and first session;",
                "OP6: Calls upon all donors to contribute to the fund.",
                "note 1: Resolution 98/7.",
                "note 2: United Rivers, Treaty Series, vol. 12.",
                "note 3: A/100/15.");
        return compare(
                old,
                now,
                "title=title",
                "enacting=enacting",
                "PP1=PP1",
                "PP2=PP3",
                "PP4=PP2!",
                "heading=heading",
                "OP1=OP1",
                "OP2=OP2",
                "OP2(a)=OP2(a)",
                "OP2(b)=OP2(b)",
                "OP3=OP3+OP4",
                "OP5=OP6!",
                "OP6=OP5",
                "note 1=note 1",
                "note 2=note 3");
    }

    public static Document draft(String symbol, String... lines) {
        List<Clause> clauses = new ArrayList<>();
        for (String line : lines) {
            String name = line.substring(0, line.indexOf(": "));
            clauses.add(clause(clauses, name, line.substring(line.indexOf(": ") + 2)));
        }
        List<Matter> matter = List.of(
                new Matter(Matter.Kind.SYMBOL, symbol, null, 1, 1),
                new Matter(
                        Matter.Kind.SPONSORS, symbol.contains("99") ? "Avaria, Borovia" : "Avaria, Cadia", null, 1, 2));
        return new Document(
                new Source(symbol.replace('/', '_') + ".txt", Digest.of(new byte[0]), Format.TEXT),
                symbol,
                "Protection of river basins",
                "General Assembly",
                null,
                List.of(),
                clauses,
                matter,
                List.of(),
                List.of());
    }

    private static Clause clause(List<Clause> before, String name, String marked) {
        List<Mark> marks = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Matcher matcher = MARK.matcher(marked);
        while (matcher.find()) {
            matcher.appendReplacement(text, "");
            marks.add(new Mark(matcher.group(1), text.codePointCount(0, text.length())));
        }
        matcher.appendTail(text);
        ClauseKind kind = kind(name);
        String number = switch (kind) {
            case OPERATIVE -> name.substring(2);
            case SUBPARAGRAPH -> name.substring(name.lastIndexOf('('));
            case FOOTNOTE -> name.substring("note ".length());
            default -> null;
        };
        String parent = null;
        for (Clause clause : before) {
            boolean cites = kind == ClauseKind.FOOTNOTE
                    && clause.marks().stream().anyMatch(mark -> mark.text().equals(number));
            boolean above = kind == ClauseKind.SUBPARAGRAPH
                    && clause.label().name().equals(name.substring(0, name.lastIndexOf('(')));
            parent = cites || above ? clause.id() : parent;
        }
        boolean labelled = name.startsWith("PP") || name.startsWith("OP");
        Label label = labelled ? new Label(List.of(), name) : Label.NONE;
        String id = "c" + (before.size() + 1);
        return new Clause(id, kind, label, number, parent, null, null, text.toString(), 0, 0, marks);
    }

    private static ClauseKind kind(String name) {
        if (name.startsWith("note ")) {
            return ClauseKind.FOOTNOTE;
        }
        if (name.contains("(")) {
            return ClauseKind.SUBPARAGRAPH;
        }
        return switch (name.substring(0, 2)) {
            case "PP" -> ClauseKind.PREAMBULAR;
            case "OP" -> ClauseKind.OPERATIVE;
            case "ti" -> ClauseKind.TITLE;
            case "en" -> ClauseKind.ENACTING;
            case "he" -> ClauseKind.HEADING;
            default -> ClauseKind.UNPARSED;
        };
    }

    public static Comparison compare(Document old, Document now, String... links) {
        List<Link> made = Arrays.stream(links)
                .map(link -> link(old, now, link))
                .sorted((a, b) -> Integer.compare(a.now().get(0), b.now().get(0)))
                .toList();
        return Comparer.compare(new Alignment(old, now, made, List.of()), Lexicon.ENGLISH, List.of("fund", "data"));
    }

    private static Link link(Document old, Document now, String text) {
        boolean moved = text.endsWith("!");
        String[] sides = text.replace("!", "").split("=", 2);
        return new Link(indices(old, sides[0]), indices(now, sides[1]), Pass.SCORED, SCORE, 1, moved, moved ? 1 : 0);
    }

    private static List<Integer> indices(Document document, String names) {
        List<Integer> indices = new ArrayList<>();
        for (String name : names.split("\\+", -1)) {
            for (int i = 0; i < document.clauses().size(); i++) {
                Clause clause = document.clauses().get(i);
                boolean labelled = !clause.label().name().isEmpty();
                if (labelled ? clause.label().name().equals(name) : named(clause, name)) {
                    indices.add(i);
                }
            }
        }
        return indices;
    }

    private static boolean named(Clause clause, String name) {
        return clause.kind() == kind(name) && (clause.number() == null || name.equals("note " + clause.number()));
    }
}
