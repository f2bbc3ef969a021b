package org.resdiff.diff;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.resdiff.lexicon.Phrases;
import org.resdiff.text.Numerals;
import org.resdiff.text.Tokens;

/** Sessions and dates that moved on by the step of the documents themselves; by any other step they are a deadline. */
final class RollOvers implements Rule {
    /** Words that make the date after them one to act by. */
    private static final Set<String> DEADLINE = Set.of("by", "until", "before", "than", "ending");
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
                || !ofSession(spot.passage().old().words(), spot.hunk().oldEnd())
                || !ofSession(spot.passage().now().words(), spot.hunk().nowEnd())) {
            return List.of();
        }
        boolean step = spot.passage().pair().stepsSessions(after.getAsInt() - before.getAsInt(), perYear(spot));
        return List.of(step ? Kind.SESSION_ROLLED : Kind.DEADLINE_CHANGED);
    }

    private static boolean ofSession(List<String> words, int after) {
        return words.subList(after, Math.min(words.size(), after + NEAR)).stream()
                .anyMatch(word -> word.equals("session") || word.equals("sessions"));
    }

    /** Sessions a year of the body whose name stands last before the ordinal. */
    private static int perYear(Spot spot) {
        int at = spot.hunk().nowStart();
        List<String> before = spot.passage().now().words().subList(Math.max(0, at - BODY), at);
        for (Map.Entry<String, Integer> body : spot.passage().lists().sessions().entrySet()) {
            List<String> name = Phrases.words(Tokens.of(body.getKey().toLowerCase(Locale.ROOT)));
            if (Collections.lastIndexOfSubList(before, name) >= 0) {
                return body.getValue();
            }
        }
        return 1;
    }

    private static List<Kind> date(Spot spot) {
        Passage passage = spot.passage();
        if (spot.hunk().insertion() || spot.hunk().deletion()) {
            return List.of();
        }
        Optional<Moment> before = passage.old().moments().stream()
                .filter(moment -> spot.oldWithin(moment.start(), moment.end()))
                .findFirst();
        Optional<Moment> after = passage.now().moments().stream()
                .filter(moment -> spot.nowWithin(moment.start(), moment.end()))
                .findFirst();
        if (before.isEmpty() || after.isEmpty()) {
            return List.of();
        }
        boolean sameDay = before.get().sameDayAs(after.get());
        if (sameDay
                && passage.pair().stepsYears(after.get().year() - before.get().year())) {
            return List.of(Kind.DATE_ROLLED);
        }
        int start = after.get().start();
        boolean deadline = passage.now().words().subList(Math.max(0, start - NEAR), start).stream()
                .anyMatch(DEADLINE::contains);
        return List.of(deadline ? Kind.DEADLINE_CHANGED : Kind.DATE_CHANGED);
    }
}
