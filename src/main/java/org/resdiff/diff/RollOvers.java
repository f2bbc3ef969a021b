package org.resdiff.diff;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.resdiff.lexicon.Phrases;
import org.resdiff.text.Numerals;
import org.resdiff.text.Tokens;

/** Sessions and dates that moved on by the step of the documents themselves; by any other step they are a deadline. */
final class RollOvers implements Rule {
    /** Words between an ordinal and its "session", as in "eightieth and eighty-first sessions". */
    private static final int NEAR = 4;
    /** Words between a body's name and the ordinal, as in "Human Rights Council, at its". */
    private static final int BODY = 8;

    @Override
    public List<Kind> explain(Spot spot) {
        List<Kind> session = session(spot);
        return session.isEmpty() ? date(spot) : session;
    }

    private static List<Kind> session(Spot spot) {
        if (spot.hunk().insertion() || spot.hunk().deletion()) {
            return List.of();
        }
        OptionalInt before = Numerals.ordinal(String.join("", spot.old()));
        OptionalInt after = Numerals.ordinal(String.join("", spot.now()));
        if (before.isEmpty()
                || after.isEmpty()
                || !ofSession(spot.passage().old(), spot.hunk().oldEnd())
                || !ofSession(spot.passage().now(), spot.hunk().nowEnd())) {
            return List.of();
        }
        int step = spot.passage().pair().sessions() * perYear(spot);
        return List.of(
                step != 0 && after.getAsInt() - before.getAsInt() == step
                        ? Kind.SESSION_ROLLED
                        : Kind.DEADLINE_CHANGED);
    }

    private static boolean ofSession(List<String> words, int after) {
        return words.subList(after, Math.min(words.size(), after + NEAR)).stream()
                .anyMatch(word -> word.equals("session") || word.equals("sessions"));
    }

    /** Sessions a year of the body whose name stands last before the ordinal. */
    private static int perYear(Spot spot) {
        int at = spot.hunk().nowStart();
        List<String> before = spot.passage().now().subList(Math.max(0, at - BODY), at);
        for (Map.Entry<String, Integer> body : spot.passage().lists().sessions().entrySet()) {
            List<String> name = Phrases.words(Tokens.of(body.getKey().toLowerCase(Locale.ROOT)));
            if (Collections.lastIndexOfSubList(before, name) >= 0) {
                return body.getValue();
            }
        }
        return 1;
    }

    private static List<Kind> date(Spot spot) {
        int years = spot.passage().pair().years();
        for (Moment old : Moment.in(spot.passage().old())) {
            for (Moment now : Moment.in(spot.passage().now())) {
                if (spot.oldWithin(old.start(), old.end())
                        && spot.nowWithin(now.start(), now.end())
                        && !spot.hunk().insertion()
                        && !spot.hunk().deletion()) {
                    return List.of(years != 0 && old.rolledTo(now, years) ? Kind.DATE_ROLLED : Kind.DEADLINE_CHANGED);
                }
            }
        }
        return List.of();
    }
}
