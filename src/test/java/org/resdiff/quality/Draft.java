package org.resdiff.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Digest;
import org.resdiff.model.Document;
import org.resdiff.model.Format;
import org.resdiff.model.Label;
import org.resdiff.model.Resolution;
import org.resdiff.model.Source;
import org.resdiff.text.Numerals;

/** A resolution as a list of paragraphs that edits work on. Sub-paragraphs follow the paragraph that they stand below. */
record Draft(String name, List<Paragraph> paragraphs) {
    Draft {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The paragraphs of a parsed document that are aligned by content; each is its own origin. */
    static Draft of(String name, Document document) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (Clause clause : document.clauses()) {
            boolean body = switch (clause.kind()) {
                case PREAMBULAR, OPERATIVE, SUBPARAGRAPH, HEADING, ANNEX ->
                    !clause.text().isBlank();
                case TITLE, ENACTING, FOOTNOTE, TABLE, UNPARSED -> false;
            };
            if (body) {
                int depth = clause.parent() == null ? 0 : open.indexOf(clause.parent()) + 1;
                open.subList(depth, open.size()).clear();
                open.add(clause.id());
                ClauseKind kind = depth == 0 || clause.kind() != ClauseKind.SUBPARAGRAPH
                        ? clause.kind()
                        : ClauseKind.SUBPARAGRAPH;
                paragraphs.add(new Paragraph(kind, depth, clause.text(), Set.of(paragraphs.size())));
            }
        }
        return new Draft(name, paragraphs);
    }

    /** The paragraph after the last sub-paragraph of one. */
    int end(int paragraph) {
        int end = paragraph + 1;
        while (end < paragraphs.size()
                && paragraphs.get(end).depth() > paragraphs.get(paragraph).depth()) {
            end++;
        }
        return end;
    }

    /** The same with its paragraphs numbered anew, as a parsed document. */
    Document document() {
        List<Clause> clauses = new ArrayList<>();
        List<Clause> open = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        int preambular = 0;
        int operative = 0;
        for (Paragraph paragraph : paragraphs) {
            int depth = paragraph.depth();
            open.subList(depth, open.size()).clear();
            while (counts.size() <= depth) {
                counts.add(0);
            }
            counts.subList(depth + 1, counts.size()).clear();
            String number = null;
            String label;
            if (depth > 0) {
                counts.set(depth, counts.get(depth) + 1);
                int count = counts.get(depth);
                number = depth % 2 == 1 ? "(" + letter(count) + ")" : "(" + Numerals.romanText(count) + ")";
                label = open.get(depth - 1).label().name() + number;
            } else if (paragraph.kind() == ClauseKind.PREAMBULAR) {
                label = "PP" + ++preambular;
            } else if (paragraph.kind() == ClauseKind.HEADING) {
                label = "";
            } else {
                number = String.valueOf(++operative);
                label = "OP" + operative;
            }
            Clause clause = new Clause(
                    "c" + (clauses.size() + 1),
                    paragraph.kind(),
                    new Label(List.of(), label),
                    number,
                    depth == 0 ? null : open.get(depth - 1).id(),
                    "r1",
                    null,
                    paragraph.text(),
                    0,
                    clauses.size() + 1,
                    List.of());
            open.add(clause);
            clauses.add(clause);
        }
        return new Document(
                new Source(name, Digest.of(new byte[0]), Format.TEXT),
                null,
                null,
                null,
                null,
                List.of(new Resolution("r1", null, null)),
                clauses,
                List.of(),
                List.of(),
                List.of());
    }

    private static String letter(int count) {
        String letter = String.valueOf((char) ('a' + (count - 1) % 26));
        return count > 26 ? letter + letter : letter;
    }
}
