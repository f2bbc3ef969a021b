package org.resdiff.sessions;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.lexicon.Phrases;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Document;
import org.resdiff.text.Numerals;
import org.resdiff.text.Tokens;

/**
 * Reads when a text says that its matter comes back: "decides to include in the provisional agenda of its eightieth session
 * the item entitled ...". An agenda says more than a decision to consider, and that more than the date of a report.
 */
final class ReturnReader {
    /** Sessions ahead that a text may name: beyond are the sessions of bodies that have held more of them. */
    private static final int FURTHEST = 10;

    /** Words between an ordinal and "session": "eightieth and eighty-first sessions", "eightieth regular session". */
    private static final int NEAR = 4;

    private static final Pattern ENTITLED = Pattern.compile("item entitled [\u201C\"]([^\u201D\"]+)[\u201D\"]");

    private final Set<String> stopWords;

    ReturnReader(Set<String> stopWords) {
        this.stopWords = stopWords;
    }

    Return read(Document document, int session) {
        int named = 0;
        int best = 0;
        String item = "";
        for (Clause clause : document.clauses()) {
            if (session == 0 || clause.kind() == ClauseKind.PREAMBULAR || clause.kind() == ClauseKind.FOOTNOTE) {
                continue;
            }
            List<String> words = Phrases.words(Tokens.of(clause.text()));
            int next = nextSession(words, session);
            int rank = next == 0 ? 0 : rank(words);
            if (rank > 0 && rank >= best) {
                best = rank;
                named = next;
                Matcher entitled = ENTITLED.matcher(clause.text());
                item = entitled.find() ? entitled.group(1) : item;
            }
        }
        return named == 0 ? Return.NOTHING : new Return(named, TitleWords.of(item, stopWords));
    }

    private static int rank(List<String> words) {
        if (words.contains("provisional") && words.contains("agenda")) {
            return 3;
        }
        String verb = words.get(0);
        boolean considers = words.stream().anyMatch(word -> word.startsWith("consider") || word.startsWith("review"));
        return considers && (verb.startsWith("decide") || verb.startsWith("also") || verb.startsWith("further"))
                ? 2
                : 1;
    }

    /** The nearest session after this one that the words name; 0 for none. */
    private static int nextSession(List<String> words, int session) {
        int nearest = 0;
        for (int i = 0; i < words.size(); i++) {
            int value = Numerals.ordinal(words.get(i)).orElse(0);
            if (value > session
                    && value <= session + FURTHEST
                    && words.subList(i + 1, Math.min(words.size(), i + 1 + NEAR)).stream()
                            .anyMatch(word -> word.equals("session") || word.equals("sessions"))
                    && (nearest == 0 || value < nearest)) {
                nearest = value;
            }
        }
        return nearest;
    }
}
