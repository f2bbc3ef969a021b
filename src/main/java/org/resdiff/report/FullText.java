package org.resdiff.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Document;
import org.resdiff.model.Mark;
import org.resdiff.model.Resolution;

/** A document as paragraphs for people, each with its printed number, which our own reading takes off again. */
public final class FullText {
    private FullText() {}

    /**
     * One paragraph.
     *
     * @param level of a heading, 1 the highest; 0 for text
     * @param lead what is printed before the text: "3.", "(a)"; empty for nothing; of a note its mark
     * @param note whether it is a footnote
     * @param text with its marks by offset
     */
    public record Paragraph(int level, String lead, boolean note, String text, List<Mark> marks) {}

    /** The paragraphs as lines, each behind its number. */
    public static List<String> lines(Document document) {
        return of(document).stream()
                .map(paragraph -> (paragraph.lead().isEmpty() ? "" : paragraph.lead() + " ") + paragraph.text())
                .toList();
    }

    /** The paragraphs in reading order, footnotes under the resolution that cites them. */
    public static List<Paragraph> of(Document document) {
        List<Paragraph> paragraphs = new ArrayList<>();
        String resolution = null;
        List<Clause> clauses = document.clauses();
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            if (clause.resolution() != null && !clause.resolution().equals(resolution)) {
                resolution = clause.resolution();
                number(document, clause, paragraphs);
            }
            boolean note = clause.kind() == ClauseKind.FOOTNOTE;
            if (annexed(clause)) {
                // on a line by itself, else its title would hide it
                paragraphs.add(new Paragraph(level(clause), "", false, clause.number(), List.of()));
                paragraphs.add(new Paragraph(level(clause), "", false, clause.text(), clause.marks()));
            } else {
                paragraphs.add(new Paragraph(
                        level(clause),
                        ofAct(clauses, i) ? clause.number() : lead(clause),
                        note,
                        clause.text(),
                        clause.marks()));
            }
        }
        return paragraphs;
    }

    /** Whether a heading is a section of an act, "1 Fees": with a point it would read as a paragraph, unless "1.1" follows. */
    private static boolean ofAct(List<Clause> clauses, int index) {
        Clause section = clauses.get(index);
        if (section.kind() != ClauseKind.HEADING
                || section.number() == null
                || !SECTION.matcher(section.number()).matches()) {
            return false;
        }
        String next = index + 1 < clauses.size() ? clauses.get(index + 1).number() : null;
        return next == null || !next.startsWith(section.number() + ".");
    }

    private static final Pattern SECTION = Pattern.compile("\\d{1,3}[A-Z]{0,2}");

    private static final Pattern ANNEX = Pattern.compile("(?i)(?:annex|appendix|schedule)\\b.*");

    /** Whether a heading is that of an annex, with a title of its own. */
    private static boolean annexed(Clause clause) {
        return clause.kind() == ClauseKind.HEADING
                && clause.number() != null
                && ANNEX.matcher(clause.number()).matches()
                && !holdsNumber(clause);
    }

    /** The number of a resolution, where its title does not carry it. */
    private static void number(Document document, Clause first, List<Paragraph> paragraphs) {
        String number = document.resolutions().stream()
                .filter(one -> one.id().equals(first.resolution()))
                .map(Resolution::number)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        boolean titled = first.kind() == ClauseKind.TITLE && first.number() != null;
        if (number != null && !titled) {
            String line = Character.isDigit(number.charAt(0)) ? "Resolution " + number : number;
            paragraphs.add(new Paragraph(1, "", false, line, List.of()));
        }
    }

    private static int level(Clause clause) {
        return switch (clause.kind()) {
            case TITLE -> 1;
            case HEADING -> 2 + clause.label().path().size();
            default -> 0;
        };
    }

    private static String lead(Clause clause) {
        String number = clause.number();
        if (number == null || holdsNumber(clause)) {
            return "";
        }
        boolean pointed = number.endsWith(")") || number.endsWith(".") || clause.kind() == ClauseKind.FOOTNOTE;
        boolean bare = !pointed
                && number.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '/' || c == '.');
        return bare ? number + "." : number;
    }

    /** Whether the clause is a heading whose own words have its number, as "Annex II" does. */
    public static boolean holdsNumber(Clause clause) {
        String text = clause.text();
        String number = clause.number();
        return clause.kind() == ClauseKind.HEADING
                && number != null
                && text.startsWith(number)
                && (text.length() == number.length() || !Character.isLetterOrDigit(text.charAt(number.length())));
    }
}
