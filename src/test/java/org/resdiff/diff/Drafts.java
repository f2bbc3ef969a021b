package org.resdiff.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.resdiff.align.Alignment;
import org.resdiff.align.Link;
import org.resdiff.align.Pass;
import org.resdiff.align.Score;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Digest;
import org.resdiff.model.Document;
import org.resdiff.model.Format;
import org.resdiff.model.Label;
import org.resdiff.model.Source;

/** Small documents and alignments for tests, written as "OP3: text", and linked as "OP3=OP4". */
public final class Drafts {
    public static final Score SCORE = new Score(1, 0, 0, 0, 0, 0, 0, "");

    private Drafts() {}

    /** A document of clauses such as "PP1: Recalling ...", "OP2(a): ..." or "heading: ...". */
    public static Document draft(Integer session, String... clauses) {
        return document(null, session, clauses);
    }

    /** The same with a symbol, from which session and year can be told. */
    public static Document draft(String symbol, String... clauses) {
        return document(symbol, null, clauses);
    }

    private static Document document(String symbol, Integer session, String... clauses) {
        List<Clause> parsed = new ArrayList<>();
        for (String line : clauses) {
            String name = line.substring(0, line.indexOf(": "));
            String text = line.substring(line.indexOf(": ") + 2);
            parsed.add(clause("c" + (parsed.size() + 1), name, text));
        }
        return document(symbol, session, parsed);
    }

    /** A document of given clauses. */
    public static Document of(String symbol, List<Clause> clauses) {
        return document(symbol, null, clauses);
    }

    private static Document document(String symbol, Integer session, List<Clause> parsed) {
        return new Document(
                new Source("draft.txt", Digest.of(new byte[0]), Format.TEXT),
                symbol,
                null,
                symbol != null && symbol.startsWith("S/") ? "Security Council" : "General Assembly",
                session,
                List.of(),
                parsed,
                List.of(),
                List.of(),
                List.of());
    }

    public static Clause clause(String id, String name, String text) {
        ClauseKind kind = name.contains("(")
                ? ClauseKind.SUBPARAGRAPH
                : name.startsWith("PP")
                        ? ClauseKind.PREAMBULAR
                        : name.startsWith("OP")
                                ? ClauseKind.OPERATIVE
                                : name.startsWith("fn") ? ClauseKind.FOOTNOTE : ClauseKind.HEADING;
        String number = kind == ClauseKind.OPERATIVE ? name.substring(2) : null;
        return new Clause(id, kind, new Label(List.of(), name), number, null, null, null, text, 0, 0, List.of());
    }

    /** Links such as "OP3=OP4", "OP3=OP4+OP5", "OP3+OP4=OP3"; a "!" at the end says that it moved. */
    public static Alignment align(Document old, Document now, String... links) {
        List<Link> made = Arrays.stream(links)
                .map(text -> {
                    String link = text.replace("!", "");
                    return new Link(
                            indices(old, link.substring(0, link.indexOf('='))),
                            indices(now, link.substring(link.indexOf('=') + 1)),
                            Pass.SCORED,
                            SCORE,
                            1,
                            text.endsWith("!"),
                            text.endsWith("!") ? 1 : 0);
                })
                .sorted((a, b) -> Integer.compare(a.now().get(0), b.now().get(0)))
                .toList();
        return new Alignment(old, now, made, List.of());
    }

    private static List<Integer> indices(Document document, String names) {
        return Arrays.stream(names.split("\\+"))
                .map(name -> {
                    for (int i = 0; i < document.clauses().size(); i++) {
                        if (document.clauses().get(i).label().name().equals(name)) {
                            return i;
                        }
                    }
                    throw new IllegalArgumentException("no clause " + name);
                })
                .toList();
    }

    public static Comparison compare(Document old, Document now, String... links) {
        return Comparer.compare(align(old, now, links), Lexicon.ENGLISH, List.of());
    }
}
