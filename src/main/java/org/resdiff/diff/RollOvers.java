package org.resdiff.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.resdiff.lexicon.Phrases;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.text.Numerals;
import org.resdiff.text.Tokens;

/**
 * Sessions and dates that moved on by the step of two documents of one series, and only name something: a report, accounts
 * or a meeting of the past, the next time to report, the day of the predecessor, the end of a mandate that is renewed. Any
 * other date is one by which to act, and so is each where the documents name no session or year of their own.
 */
final class RollOvers implements Rule {
    /** Words that make the date or session after them one to act by. */
    private static final Set<String> DEADLINE = Set.of("by", "until", "before", "than", "through", "ending");
    /** What is told of with its date: the date names it. */
    private static final Set<String> REPORTS = Set.of("report", "reports");
    /** What ties a date to the report that it names: "of", "for the year ended", "for the annual period". */
    private static final Set<String> DATING = Set.of("of", "for", "dated", "ended", "period", "year");
    /** What parts a report from a date of something else: "takes note of the report, and sets a levy for". */
    private static final Set<String> PARTING = Set.of(",", "and", "or", "by", "that", "which");
    /** What runs over a period that ends with a date. */
    private static final Set<String> ACCOUNTS = Set.of("accounts", "statements", "expenditures");
    /** How it is said that a meeting is over: "held on 3 May"; "to be held" it is still to come. */
    private static final Set<String> HELD = Set.of("held");
    /** Documents that are followed by one of the next years. */
    private static final Set<String> PLANS = Set.of("plan", "programme", "program", "strategy", "framework");
    /** How a mandate is given anew. */
    private static final Set<String> RENEWALS =
            Set.of("extend", "extends", "extending", "extended", "renew", "renews", "renewing", "renewed");
    /** What stands before the day on which a mandate ends: "until", "for a further period ending". */
    private static final Set<String> END = Set.of("until", "ending");
    /** What makes a participle say what is done to the subject. */
    private static final Set<String> PASSIVE = Set.of("be", "is", "are", "been", "being");
    /** Behind these another subject may stand: "the mandate of the Mission, and that the deadline is extended". */
    private static final Set<String> OTHER_SUBJECT = Set.of(",", ";", "and", "or", "that", "which");
    /** What ends the name of a plan: "the plan of the Office and a levy for". */
    private static final Set<String> BREAKING =
            Set.of(",", "and", "or", "to", "by", "in", "that", "which", "with", "at");
    /** What settles something for a period: the period is no mere name then. */
    private static final Set<String> DECIDING = Set.of(
            "decides",
            "decide",
            "appropriate",
            "appropriates",
            "apportion",
            "apportions",
            "authorizes",
            "approves",
            "amount",
            "sum");
    /** Behind these what is said of a period is no longer the report's name. */
    private static final Set<String> CLAUSES = Set.of(",", "that", "which");
    /** Words between an ordinal and its "session", as in "eightieth and eighty-first sessions". */
    private static final int NEAR = 4;
    /** Words between a body's name and the ordinal, as in "Human Rights Council, at its". */
    private static final int BODY = 8;
    /** Words between a date and what it names, as in "the accounts of the Office for the year ended 31 December". */
    private static final int NAMED = 40;

    @Override
    public List<Kind> explain(Spot spot) {
        if (spot.hunk().insertion() || spot.hunk().deletion()) {
            return List.of();
        }
        List<Kind> session = session(spot);
        if (!session.isEmpty()) {
            return session;
        }
        return planned(spot) ? List.of(Kind.REPORT_REFERENCE) : date(spot);
    }

    private static List<Kind> session(Spot spot) {
        OptionalInt before = Numerals.ordinal(String.join("", spot.old()));
        OptionalInt after = Numerals.ordinal(String.join("", spot.now()));
        List<String> words = spot.passage().now().words();
        if (before.isEmpty()
                || after.isEmpty()
                || !ofSession(spot.passage().old().words(), spot.hunk().oldEnd())
                || !ofSession(words, spot.hunk().nowEnd())) {
            return List.of();
        }
        boolean step = spot.passage().pair().stepsSessions(after.getAsInt() - before.getAsInt(), perYear(spot));
        int start = spot.hunk().nowStart();
        boolean due = deadline(words, start) && near(words, start, REPORTS) < 0;
        return List.of(step && !due ? Kind.SESSION_ROLLED : Kind.DEADLINE_CHANGED);
    }

    private static boolean ofSession(List<String> words, int after) {
        List<String> next = words.subList(after, Math.min(words.size(), after + NEAR));
        return next.contains("session") || next.contains("sessions");
    }

    /** Sessions a year of the body whose name stands last before the ordinal. */
    private static int perYear(Spot spot) {
        int at = spot.hunk().nowStart();
        List<String> before = spot.passage().now().words().subList(Math.max(0, at - BODY), at);
        for (Map.Entry<String, Integer> body : spot.passage().lists().sessions().entrySet()) {
            List<String> name = Phrases.words(Tokens.of(body.getKey()));
            if (Collections.lastIndexOfSubList(before, name) >= 0) {
                return body.getValue();
            }
        }
        return 1;
    }

    private static List<Kind> date(Spot spot) {
        Passage passage = spot.passage();
        Moment before = null;
        for (int i = 0; i < passage.old().moments().size() && before == null; i++) {
            Moment moment = passage.old().moments().get(i);
            before = spot.oldWithin(moment.start(), moment.end()) ? moment : null;
        }
        Moment after = null;
        for (int i = 0; i < passage.now().moments().size() && after == null; i++) {
            Moment moment = passage.now().moments().get(i);
            after = spot.nowWithin(moment.start(), moment.end()) ? moment : null;
        }
        if (before == null || after == null) {
            return List.of();
        }
        Pair pair = passage.pair();
        if (Citations.citesPredecessor(passage) && pair.adoptedOn(pair.backwards() ? before : after)) {
            return List.of(Kind.DATE_ROLLED);
        }
        List<String> words = passage.now().words();
        int start = after.start();
        boolean step = before.sameDayAs(after) && pair.stepsYears(after.year() - before.year());
        if (step && (mandate(words, start) || mandateBehind(words, start, after.end()))) {
            return List.of(Kind.MANDATE_EXTENDED);
        }
        if (step && budgetPeriod(spot, before, after)) {
            return List.of(Kind.DATE_ROLLED);
        }
        boolean titled = before.sameDayAs(after) && pair.titledByYear(before.year(), after.year());
        if ((step || titled) && named(words, start, passage.lists().verbs())) {
            return List.of(Kind.DATE_ROLLED);
        }
        return List.of(deadline(words, start) || ends(words, start) ? Kind.DEADLINE_CHANGED : Kind.DATE_CHANGED);
    }

    /**
     * Whether two dates stand at the same end of "for the period from 1 July 2022 to 30 June 2023", both of whose ends move by the
     * step, and the period only names what a heading or a report is about: no sum and no decision stands in the sentence.
     */
    private static boolean budgetPeriod(Spot spot, Moment before, Moment after) {
        Passage passage = spot.passage();
        int atOld = passage.old().moments().indexOf(before);
        int atNow = passage.now().moments().indexOf(after);
        int old = opensPeriod(passage.old(), atOld) ? atOld : atOld - 1;
        int now = opensPeriod(passage.now(), atNow) ? atNow : atNow - 1;
        if (atOld - old != atNow - now || !opensPeriod(passage.old(), old) || !opensPeriod(passage.now(), now)) {
            return false;
        }
        for (int end = 0; end < 2; end++) {
            Moment one = passage.old().moments().get(old + end);
            Moment two = passage.now().moments().get(now + end);
            if (!one.sameDayAs(two) || !passage.pair().stepsYears(two.year() - one.year())) {
                return false;
            }
        }
        return namesPeriod(passage, passage.old(), old) && namesPeriod(passage, passage.now(), now);
    }

    private static boolean opensPeriod(Passage.Side side, int moment) {
        if (moment < 0 || moment + 1 >= side.moments().size()) {
            return false;
        }
        Moment first = side.moments().get(moment);
        Moment last = side.moments().get(moment + 1);
        return first.start() > 1
                && side.words().get(first.start() - 1).equals("from")
                && side.words().get(first.start() - 2).equals("period")
                && last.start() == first.end() + 1
                && side.words().get(first.end()).equals("to");
    }

    private static boolean namesPeriod(Passage passage, Passage.Side side, int moment) {
        List<String> words = side.words();
        int start = side.moments().get(moment).start();
        int end = side.moments().get(moment + 1).end();
        int from = sentence(words, start);
        int to = end;
        while (to < words.size() && !words.get(to).equals(";") && !words.get(to).equals(".")) {
            to++;
        }
        List<String> around = new ArrayList<>(words.subList(from, start));
        around.addAll(words.subList(end, to));
        for (String word : around) {
            boolean figure = Character.isDigit(word.charAt(0)) && word.indexOf('/') < 0;
            if (figure || DECIDING.contains(word) || "$\u20AC\u00A3".indexOf(word.charAt(0)) >= 0) {
                return false;
            }
        }
        boolean heading = true;
        for (Clause clause : passage.row().now()) {
            heading &= clause.kind() == ClauseKind.HEADING;
        }
        if (heading) {
            return true;
        }
        int report = last(words.subList(from, start), REPORTS);
        return report >= 0
                && Collections.disjoint(
                        words.subList(from + report + 1, start), passage.lists().verbs())
                && Collections.disjoint(words.subList(from + report + 1, start), CLAUSES);
    }

    private static boolean deadline(List<String> words, int start) {
        return last(words.subList(Math.max(0, start - NEAR), start), DEADLINE) >= 0;
    }

    /** "Decides to extend the mandate of the Mission to": the date ends what is given anew. */
    private static boolean ends(List<String> words, int start) {
        return start > 0
                && words.get(start - 1).equals("to")
                && last(words.subList(sentence(words, start), start), RENEWALS) >= 0;
    }

    /** "Decides to extend the mandate of the Mission until": the date ends a mandate that is given anew. */
    private static boolean mandate(List<String> words, int start) {
        List<String> sentence = words.subList(sentence(words, start), start);
        int renewal = last(sentence, RENEWALS);
        return start > 0
                && END.contains(words.get(start - 1))
                && renewal >= 0
                && (sentence.subList(renewal, sentence.size()).contains("mandate")
                        || renewedMandate(sentence.subList(0, renewal + 1)));
    }

    /** "Decides to extend until 30 June 2036 the mandate of the Mission": the date stands before what is given anew. */
    private static boolean mandateBehind(List<String> words, int start, int end) {
        int renewal = start - 2;
        while (renewal >= 0 && words.get(renewal).matches(",|further|again")) {
            renewal--;
        }
        int object = end < words.size() && words.get(end).equals(",") ? end + 1 : end;
        return renewal >= 0
                && END.contains(words.get(start - 1))
                && RENEWALS.contains(words.get(renewal))
                && object + 1 < words.size()
                && words.get(object).equals("the")
                && words.get(object + 1).matches("mandates?");
    }

    /** "The mandate of the Mission shall be extended": a participle behind a form of "be", and the mandate its subject. */
    private static boolean renewedMandate(List<String> words) {
        int participle = words.size() - 1;
        int mandate = words.lastIndexOf("mandate");
        return mandate >= 0
                && participle > 0
                && words.get(participle).endsWith("ed")
                && PASSIVE.contains(words.get(participle - 1))
                && Collections.disjoint(words.subList(mandate, participle), OTHER_SUBJECT);
    }

    /** Whether a date only says which report, accounts or past meeting is meant, or when to report next. */
    private static boolean named(List<String> words, int start, Set<String> verbs) {
        if (start == 0) {
            return false;
        }
        String before = words.get(start - 1);
        if (near(words, start, ACCOUNTS) >= 0 && (before.equals("ended") || before.equals("ending"))) {
            return true;
        }
        if (deadline(words, start)) {
            return false;
        }
        int report = near(words, start, REPORTS);
        if (report >= 0) {
            boolean next = report > 0 && words.get(report - 1).equals("to");
            Set<String> between = Set.copyOf(words.subList(report + 1, start));
            boolean parted = !Collections.disjoint(between, PARTING) || !Collections.disjoint(between, verbs);
            if (next ? before.equals("in") : DATING.contains(before) && !parted) {
                return true;
            }
        }
        int held = near(words, start, HELD);
        return held > 0 && start - held <= NEAR && !words.get(held - 1).equals("be");
    }

    /** Where the last of some words stands shortly before another in its sentence; -1 for nowhere. */
    private static int near(List<String> words, int start, Set<String> wanted) {
        int from = Math.max(sentence(words, start), start - NAMED);
        int at = last(words.subList(from, start), wanted);
        return at < 0 ? -1 : from + at;
    }

    private static int last(List<String> words, Set<String> wanted) {
        int last = words.size() - 1;
        while (last >= 0 && !wanted.contains(words.get(last))) {
            last--;
        }
        return last;
    }

    private static int sentence(List<String> words, int start) {
        int from = start;
        while (from > 0
                && !words.get(from - 1).equals(";")
                && !words.get(from - 1).equals(".")) {
            from--;
        }
        return from;
    }

    /** Years of a plan, words {@code start} to {@code end}: "strategic plan 2022–2025". */
    private record Period(int start, int end, int first, int last) {}

    /** Whether the edit lies in the years of a plan that follow on those of the plan before, and the documents are of one series. */
    private static boolean planned(Spot spot) {
        Passage passage = spot.passage();
        if (!passage.pair().sameSeries()) {
            return false;
        }
        Period before = null;
        for (Period period : periods(passage.old())) {
            before = before == null && spot.oldWithin(period.start, period.end) ? period : before;
        }
        Period after = null;
        for (Period period : periods(passage.now())) {
            after = after == null && spot.nowWithin(period.start, period.end) ? period : after;
        }
        if (before == null || after == null) {
            return false;
        }
        return passage.pair().backwards() ? before.first == after.last + 1 : after.first == before.last + 1;
    }

    private static List<Period> periods(Passage.Side side) {
        List<Moment> moments = side.moments();
        List<Period> periods = new ArrayList<>();
        for (int i = 0; i + 1 < moments.size(); i++) {
            Moment first = moments.get(i);
            Moment last = moments.get(i + 1);
            boolean years = first.month() == 0 && last.month() == 0 && last.start() == first.end() + 1;
            if (years
                    && dash(side.words().get(first.end()))
                    && first.start() > 0
                    && ofPlan(side.words(), first.start())) {
                periods.add(new Period(first.start(), last.end(), first.year(), last.year()));
            }
        }
        return periods;
    }

    private static boolean dash(String word) {
        return word.equals("-");
    }

    /** Whether the years name a plan: "strategic plan 2022–2025", "programme (2022–2025)", "plan of the Office for 2022–2025". */
    private static boolean ofPlan(List<String> words, int start) {
        int end = start;
        if (words.get(end - 1).equals("period")) {
            end -= end > 1 && words.get(end - 2).equals("the") ? 2 : 1;
        }
        end -= end > 0 && words.get(end - 1).matches("for|,|\\(") ? 1 : 0;
        int from = Math.max(sentence(words, start), start - NAMED);
        if (end == 0 || !Collections.disjoint(words.subList(from, start), DECIDING)) {
            return false;
        }
        if (PLANS.contains(words.get(end - 1))) {
            return true;
        }
        int plan = end <= from ? -1 : last(words.subList(from, end), PLANS);
        return plan >= 0
                && from + plan + 1 < end
                && words.get(from + plan + 1).equals("of")
                && Collections.disjoint(words.subList(from + plan + 2, end), BREAKING);
    }
}
