package org.resdiff.model;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How many words of a document were read, and where they stand. Signs that stand alone are no words; numbers and letters of
 * paragraphs are.
 *
 * @param front in the masthead and whatever else stands before the text
 * @param closing after the last clause
 * @param narrative in the text around the resolutions of a report
 * @param furniture in running heads, page numbers and the like
 */
public record Words(int clauses, int notes, int front, int closing, int narrative, int furniture) {

    /** The words of a document. */
    public static Words of(Document document) {
        return new Words(
                clauses(document, clause -> clause.kind() != ClauseKind.FOOTNOTE),
                clauses(document, clause -> clause.kind() == ClauseKind.FOOTNOTE),
                matter(document, kind -> kind != Matter.Kind.CLOSING && kind != Matter.Kind.NARRATIVE),
                matter(document, Matter.Kind.CLOSING::equals),
                matter(document, Matter.Kind.NARRATIVE::equals),
                count(document.furniture().stream().map(Furniture::text)));
    }

    private static int clauses(Document document, Predicate<Clause> which) {
        return count(document.clauses().stream()
                .filter(which)
                .flatMap(clause -> Stream.of(clause.number() == null ? "" : clause.number(), clause.text())));
    }

    private static int matter(Document document, Predicate<Matter.Kind> which) {
        return count(document.matter().stream()
                .filter(piece -> which.test(piece.kind()))
                .map(Matter::text));
    }

    private static int count(Stream<String> texts) {
        return texts.mapToInt(Words::in).sum();
    }

    /** The words of a text. */
    public static int in(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                inside = false;
            } else if (!inside && (Character.isLetterOrDigit(c) || Character.isSurrogate(c))) {
                words++;
                inside = true;
            }
        }
        return words;
    }

    /** All of them. */
    public int read() {
        return clauses + notes + front + closing + narrative + furniture;
    }

    /** "7,145 words read: 6,980 in clauses, 120 in notes, 45 in front and closing matter". */
    public String sentence() {
        return figure(read()) + " words read: " + figure(clauses) + " in clauses, " + figure(notes) + " in notes, "
                + figure(front + closing) + " in front and closing matter"
                + (narrative == 0 ? "" : ", " + figure(narrative) + " around the resolutions")
                + (furniture == 0 ? "" : ", " + figure(furniture) + " in running heads and the like");
    }

    private static String figure(int words) {
        return String.format(Locale.ROOT, "%,d", words);
    }
}
