package org.resdiff.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Document;
import org.resdiff.model.Spoken;

/** What a drafter calls the clauses of one document. */
final class Names {
    /** A heading's label that means nothing alone: a roman numeral, a letter. */
    private static final Pattern SECTION = Pattern.compile("[IVXLC]+|\\p{Lu}");

    private final Map<String, Clause> byId = new HashMap<>();
    private final Spoken spoken;

    Names(Document document) {
        spoken = new Spoken(document.clauses());
        for (Clause clause : document.clauses()) {
            byId.put(clause.id(), clause);
        }
    }

    /** The label as it is said, "Art. III § 2(a)", "Section 6 (Meetings)", "section II", "note 3 to OP4", or the kind where there is no label, as "title" and "annex II". */
    String of(Clause clause) {
        if (clause.kind() == ClauseKind.FOOTNOTE) {
            Clause citing = clause.parent() == null ? null : byId.get(clause.parent());
            String note = clause.number() == null ? "note" : "note " + clause.number();
            return citing == null ? note : note + " to " + of(citing);
        }
        if (!clause.label().text().isEmpty()) {
            boolean bare = clause.kind() == ClauseKind.HEADING
                    && SECTION.matcher(clause.label().name()).matches();
            return bare ? "section " + clause.label().text() : spoken.titled(clause);
        }
        return switch (clause.kind()) {
            case TITLE -> "title";
            case ENACTING -> "enacting line";
            case UNPARSED, PREAMBULAR, OPERATIVE, SUBPARAGRAPH -> "text";
            case TABLE -> (spoken.place(clause) + " table").strip();
            case HEADING, ANNEX, FOOTNOTE ->
                clause.number() == null ? clause.kind().id() : clause.kind().id() + " " + clause.number();
        };
    }

    /** Clauses of one family, next to each other: "PP3–PP7", "notes 2–5", "3 headings". */
    String range(List<Clause> clauses) {
        Clause first = clauses.get(0);
        Clause last = clauses.get(clauses.size() - 1);
        if (clauses.size() == 1) {
            return of(first);
        }
        if (first.kind() == ClauseKind.FOOTNOTE) {
            boolean named = first.number() != null && last.number() != null;
            // the notes of the next resolution may begin at 1 again
            return !named || first.number().equals(last.number())
                    ? clauses.size() + " notes"
                    : "notes " + first.number() + "–" + last.number();
        }
        return first.label().text().isEmpty()
                ? clauses.size() + " " + first.kind().id() + "s"
                : spoken.of(first) + "–" + spoken.of(last);
    }

    /** Clauses of one family can be told as a range: same path and letters, as II/OP; or same kind, where they have no label. */
    static String family(Clause clause) {
        if (clause.kind() == ClauseKind.FOOTNOTE || clause.label().text().isEmpty()) {
            return clause.kind().id();
        }
        String name = clause.label().name();
        int end = 0;
        while (end < name.length() && Character.isUpperCase(name.charAt(end))) {
            end++;
        }
        return String.join("/", clause.label().path()) + "/" + name.substring(0, end);
    }
}
