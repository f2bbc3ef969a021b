package org.resdiff.parse;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.model.Diagnostic;
import org.resdiff.model.Document;
import org.resdiff.model.Matter;
import org.resdiff.model.Words;

/** Warns where words stand beside the clauses that may be text: matter that is long, numbered, or more than the text itself. */
final class Completeness {
    /** Front and closing matter is short: prose of more words may be clauses. */
    static final int MOST_WORDS = 60;

    private Completeness() {}

    static List<Diagnostic> warnings(Document document) {
        List<Diagnostic> warnings = new ArrayList<>();
        int closing = 0;
        for (Matter piece : document.matter()) {
            boolean prose = piece.kind() == Matter.Kind.OTHER
                    || (piece.kind() == Matter.Kind.CLOSING && !Closing.closes(piece.text()));
            int words = prose ? Words.in(piece.text()) : 0;
            boolean after = piece.kind() == Matter.Kind.CLOSING;
            String where = after ? "closing" : "front";
            closing = after ? closing + words : 0;
            if (prose && numbered(piece.text())) {
                warnings.add(warning("a numbered paragraph is read as " + where + " matter", piece));
            } else if (words > MOST_WORDS || closing > MOST_WORDS) {
                warnings.add(
                        warning((after ? closing : words) + " words of prose are read as " + where + " matter", piece));
                closing = 0;
            }
        }
        if (!document.resolutions().isEmpty() && matter(document) > MOST_WORDS) {
            Words words = Words.of(document);
            if (matter(document) > words.clauses()) {
                warnings.add(Diagnostic.warning(
                        "matter.share",
                        "more words stand in front and closing matter than in clauses: " + words.sentence()));
            }
        }
        return warnings;
    }

    /** Whether the text is too long for a line of matter. */
    static boolean prose(String text) {
        return text.length() > 2 * MOST_WORDS && Words.in(text) > MOST_WORDS;
    }

    private static boolean numbered(String text) {
        List<Marker> markers = Markers.of(text);
        return !markers.isEmpty()
                && markers.get(0).form() == Marker.Form.NUMBER
                && Words.in(text.substring(markers.get(0).end())) > 1;
    }

    /** Words of front and closing matter but for sponsors: a draft may have a hundred of them. */
    private static int matter(Document document) {
        int words = 0;
        for (Matter piece : document.matter()) {
            if (piece.kind() != Matter.Kind.SPONSORS && piece.kind() != Matter.Kind.NARRATIVE) {
                words += Words.in(piece.text());
            }
        }
        return words;
    }

    private static Diagnostic warning(String message, Matter piece) {
        return Diagnostic.warning("matter.long", message).at(piece.page(), piece.line());
    }
}
