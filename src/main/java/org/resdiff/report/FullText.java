package org.resdiff.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
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
        for (Clause clause : document.clauses()) {
            if (clause.resolution() != null && !clause.resolution().equals(resolution)) {
                resolution = clause.resolution();
                number(document, clause, paragraphs);
            }
            boolean note = clause.kind() == ClauseKind.FOOTNOTE;
            if (clause.kind() == ClauseKind.HEADING
                    && ANNEX.matcher(clause.text()).lookingAt()) {
                annex(clause, paragraphs);
            } else {
                paragraphs.add(new Paragraph(level(clause), lead(clause), note, clause.text(), clause.marks()));
            }
        }
        return paragraphs;
    }

    /** An annex without a number of its own stands on a line by itself, else its title would hide it. */
    private static final Pattern ANNEX = Pattern.compile("(?i:annex|appendix|schedule) (?=\\p{Lu}\\p{Ll})");

    private static void annex(Clause clause, List<Paragraph> paragraphs) {
        Matcher word = ANNEX.matcher(clause.text());
        int title = word.lookingAt() ? word.end() : 0;
        int level = level(clause);
        paragraphs.add(new Paragraph(
                level, "", false, clause.text().substring(0, title).strip(), List.of()));
        List<Mark> marks = clause.marks().stream()
                .map(mark -> new Mark(mark.text(), Math.max(0, mark.offset() - title)))
                .toList();
        paragraphs.add(new Paragraph(level, "", false, clause.text().substring(title), marks));
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
