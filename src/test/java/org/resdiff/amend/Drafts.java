package org.resdiff.amend;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.amend.read.AmendmentReader;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Digest;
import org.resdiff.model.Document;
import org.resdiff.model.Format;
import org.resdiff.model.Label;
import org.resdiff.model.Mark;
import org.resdiff.model.Paragraph;
import org.resdiff.model.Resolution;
import org.resdiff.model.Source;

/**
 * Drafts for tests from lines: "title: ...", "enacting: ...", "heading: I ...", "PP: ...", "OP: ...", "(a) ...", "(i) ...",
 * "note: ...". "^" in a text is a footnote mark; marks and notes are numbered in order.
 */
public final class Drafts {
    private static final Pattern SUB = Pattern.compile("(?<number>\\(\\p{Alnum}+\\)) (?<text>.*)");

    private Drafts() {}

    public static Document of(String... lines) {
        List<Clause> clauses = new ArrayList<>();
        int preambular = 0;
        int operative = 0;
        int marks = 0;
        int notes = 0;
        String top = null;
        String letter = null;
        String section = null;
        for (String line : lines) {
            String id = "c" + (clauses.size() + 1);
            List<String> path = section == null ? List.of() : List.of(section);
            Matcher sub = SUB.matcher(line);
            String text = sub.matches() ? sub.group("text") : line.substring(line.indexOf(": ") + 2);
            List<Mark> cited = new ArrayList<>();
            int caret;
            while ((caret = text.indexOf('^')) >= 0) {
                cited.add(new Mark(Integer.toString(++marks), text.codePointCount(0, caret)));
                text = text.substring(0, caret) + text.substring(caret + 1);
            }
            if (sub.matches()) {
                String number = sub.group("number");
                boolean roman = letter != null && number.matches("\\([ivx]+\\)");
                String parent = roman ? letter : top;
                Label above = label(clauses, parent);
                clauses.add(new Clause(
                        id,
                        ClauseKind.SUBPARAGRAPH,
                        new Label(above.path(), above.name() + number),
                        number,
                        parent,
                        "r1",
                        null,
                        text,
                        0,
                        clauses.size() + 1,
                        cited));
                letter = roman ? letter : id;
                continue;
            }
            ClauseKind kind = switch (line.substring(0, line.indexOf(':'))) {
                case "title" -> ClauseKind.TITLE;
                case "enacting" -> ClauseKind.ENACTING;
                case "heading" -> ClauseKind.HEADING;
                case "PP" -> ClauseKind.PREAMBULAR;
                case "OP" -> ClauseKind.OPERATIVE;
                case "note" -> ClauseKind.FOOTNOTE;
                default -> throw new IllegalArgumentException(line);
            };
            String number = null;
            Label label = Label.NONE;
            if (kind == ClauseKind.HEADING) {
                section = text.substring(0, text.indexOf(' '));
                label = new Label(List.of(), section);
            } else if (kind == ClauseKind.PREAMBULAR) {
                label = new Label(path, "PP" + ++preambular);
            } else if (kind == ClauseKind.OPERATIVE) {
                number = Integer.toString(++operative);
                label = new Label(path, "OP" + number);
            } else if (kind == ClauseKind.FOOTNOTE) {
                number = Integer.toString(++notes);
            }
            clauses.add(new Clause(id, kind, label, number, null, "r1", null, text, 0, clauses.size() + 1, cited));
            top = id;
            letter = null;
        }
        return new Document(
                new Source("base.txt", Digest.of(new byte[0]), Format.TEXT),
                "A/99/L.1",
                null,
                null,
                null,
                List.of(new Resolution("r1", null, null)),
                clauses,
                List.of(),
                List.of(),
                List.of());
    }

    private static Label label(List<Clause> clauses, String id) {
        return clauses.stream()
                .filter(clause -> clause.id().equals(id))
                .findFirst()
                .orElseThrow()
                .label();
    }

    /** A paper of these paragraphs; those that open with asterisks and a space are notes. */
    public static AmendmentPaper paper(String... paragraphs) {
        List<Paragraph> all = new ArrayList<>();
        for (String text : paragraphs) {
            all.add(new Paragraph(text, null, List.of(), 0, all.size() + 1));
        }
        return AmendmentReader.read(all, "paper.txt");
    }

    /** The clauses of a draft, one a line: label or kind, then the text with "^" and the number for a mark. */
    public static List<String> lines(Document document) {
        List<String> lines = new ArrayList<>();
        for (Clause clause : document.clauses()) {
            StringBuilder text = new StringBuilder(clause.text());
            List<Mark> marks = clause.marks();
            for (int i = marks.size() - 1; i >= 0; i--) {
                Mark mark = marks.get(i);
                text.insert(clause.text().offsetByCodePoints(0, mark.offset()), "^" + mark.text());
            }
            String name = clause.kind() == ClauseKind.FOOTNOTE
                    ? "note " + clause.number()
                    : clause.label().text();
            lines.add((name.isEmpty() ? clause.kind().id() : name) + ": " + text);
        }
        return lines;
    }
}
