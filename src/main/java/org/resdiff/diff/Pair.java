package org.resdiff.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.resdiff.align.Alignment;
import org.resdiff.align.Link;
import org.resdiff.lexicon.Phrases;
import org.resdiff.model.Clause;
import org.resdiff.model.Document;
import org.resdiff.model.Label;
import org.resdiff.model.Matter;
import org.resdiff.model.Symbol;
import org.resdiff.text.Tokens;

/** Both documents in view: what the rules for roll-overs and references have to know of them as wholes. */
final class Pair {
    /** What a printed line may put before the number: "Resolution 3057 (2052)", "Decision 3/CMP.36". */
    private static final Pattern NAMED = Pattern.compile("(?i)^(?:resolution|decision)\\s+");

    private static final Set<Matter.Kind> ADOPTION =
            EnumSet.of(Matter.Kind.ADOPTION, Matter.Kind.DATE, Matter.Kind.CLOSING);

    private final Alignment alignment;
    private final Symbol oldSymbol;
    private final Symbol nowSymbol;
    private final OptionalInt oldSession;
    private final OptionalInt nowSession;
    private final OptionalInt oldYear;
    private final OptionalInt nowYear;
    private final LookedUp oldLookedUp;
    private final LookedUp nowLookedUp;
    /** Labels of clauses, old to new; null before the first question. */
    private volatile Successors successors;

    Pair(Alignment alignment) {
        this.alignment = alignment;
        this.oldSymbol = symbol(alignment.old());
        this.nowSymbol = symbol(alignment.now());
        this.oldSession = session(alignment.old(), oldSymbol);
        this.nowSession = session(alignment.now(), nowSymbol);
        this.oldYear = year(alignment.old(), oldSymbol);
        this.nowYear = year(alignment.now(), nowSymbol);
        this.oldLookedUp = new LookedUp(alignment.old(), oldSymbol);
        this.nowLookedUp = new LookedUp(alignment.now(), nowSymbol);
    }

    private Successors successors() {
        Successors known = successors;
        if (known == null) {
            known = new Successors();
            for (Link link : alignment.links()) {
                for (int old : link.old()) {
                    for (int now : link.now()) {
                        known.add(
                                label(alignment.old().clauses().get(old)),
                                label(alignment.now().clauses().get(now)));
                    }
                }
            }
            successors = known;
        }
        return known;
    }

    private static String label(Clause clause) {
        return clause.label().text();
    }

    /** What is looked up in a document at the first question, if any is asked; threads that ask at once each look it up. */
    private final class LookedUp {
        private final Document document;
        private final Symbol symbol;
        private volatile boolean followsKnown;
        private volatile String follows;
        private volatile List<List<String>> bracketed;

        LookedUp(Document document, Symbol symbol) {
            this.document = document;
            this.symbol = symbol;
        }

        String follows() {
            if (!followsKnown) {
                follows = Pair.this.follows(document, symbol);
                followsKnown = true;
            }
            return follows;
        }

        /** The words of the clauses in which an explanation in brackets stands. */
        List<List<String>> bracketed() {
            List<List<String>> known = bracketed;
            if (known == null) {
                known = Pair.bracketed(document);
                bracketed = known;
            }
            return known;
        }
    }

    private static Symbol symbol(Document document) {
        Symbol symbol = Symbol.of(document.symbol());
        if (symbol != null || document.resolutions().size() < 2) {
            return symbol != null ? symbol : Symbol.of(printedNumber(document));
        }
        // a report of one session: what its resolutions have in common
        List<Symbol> numbers = document.resolutions().stream()
                .map(resolution -> Symbol.of(resolution.number()))
                .map(number -> number == null ? null : number.withoutNumber())
                .distinct()
                .toList();
        return numbers.size() == 1 ? numbers.get(0) : null;
    }

    /** The number that a document which is one resolution prints in its heading or above it; null where it is none or several. */
    private static String printedNumber(Document document) {
        String printed = document.resolutions().size() == 1
                ? document.resolutions().get(0).number()
                : null;
        if (printed == null && document.resolutions().size() <= 1) {
            List<String> numbers = document.matterOf(Matter.Kind.NUMBER);
            printed = numbers.isEmpty() ? null : numbers.get(0);
        }
        return printed == null ? null : NAMED.matcher(printed.strip()).replaceFirst("");
    }

    private static OptionalInt session(Document document, Symbol symbol) {
        if (symbol != null && symbol.session().isPresent()) {
            return symbol.session();
        }
        return document.session() == null ? OptionalInt.empty() : OptionalInt.of(document.session());
    }

    private static OptionalInt year(Document document, Symbol symbol) {
        if (symbol != null) {
            return symbol.year();
        }
        boolean assembly = document.organ() == null || document.organ().equals("General Assembly");
        return document.session() != null && assembly
                ? Symbol.ofAssembly(document.session()).year()
                : OptionalInt.empty();
    }

    /** Whether that many years are the step from the old document's year to the new one's; never where one is not known. */
    boolean stepsYears(int years) {
        return years != 0
                && oldYear.isPresent()
                && nowYear.isPresent()
                && years == nowYear.getAsInt() - oldYear.getAsInt();
    }

    /** The same of sessions of a body that holds so many a year. */
    boolean stepsSessions(int sessions, int perYear) {
        if (oldYear.isPresent() && nowYear.isPresent()) {
            return sessions % perYear == 0 && stepsYears(sessions / perYear);
        }
        return sessions != 0
                && oldSession.isPresent()
                && nowSession.isPresent()
                && sessions == nowSession.getAsInt() - oldSession.getAsInt();
    }

    /** Whether the new document is the earlier one, so that what grew reads as shrunk. */
    boolean backwards() {
        if (oldYear.isPresent() && nowYear.isPresent()) {
            return nowYear.getAsInt() < oldYear.getAsInt();
        }
        return oldSession.isPresent() && nowSession.isPresent() && nowSession.getAsInt() < oldSession.getAsInt();
    }

    /** Whether the titles say that the documents are about those two years, and are the same but for them. */
    boolean titledByYear(int before, int after) {
        String old = alignment.old().title();
        String now = alignment.now().title();
        return before != after
                && old != null
                && now != null
                && names(old, before)
                && names(now, after)
                && withoutYear(old, before).equals(withoutYear(now, after));
    }

    private static boolean names(String title, int year) {
        return Moment.in(Phrases.words(Tokens.of(title))).stream().anyMatch(moment -> moment.year() == year);
    }

    private static List<String> withoutYear(String title, int year) {
        return Phrases.words(Tokens.of(title)).stream()
                .map(word -> word.equals(Integer.toString(year)) ? "" : word)
                .toList();
    }

    /** Whether both documents name a session or year, and not the same. */
    boolean sameSeries() {
        boolean years = oldYear.isPresent() && nowYear.isPresent() && oldYear.getAsInt() != nowYear.getAsInt();
        boolean sessions =
                oldSession.isPresent() && nowSession.isPresent() && oldSession.getAsInt() != nowSession.getAsInt();
        return years || sessions;
    }

    /** Whether a number, as "79/40", is that of the earlier document itself. */
    boolean isPredecessor(String number) {
        Symbol earlier = earlier();
        return earlier != null && earlier.number().isPresent() && earlier.isOf(Symbol.of(number));
    }

    /** Whether a resolution of that number was adopted from the earlier document on and before the later one, by the same body. */
    boolean adoptedBetween(String number) {
        Symbol cited = Symbol.of(number);
        Symbol earlier = earlier();
        Symbol later = backwards() ? oldSymbol : nowSymbol;
        return cited != null
                && earlier != null
                && later != null
                && cited.sameSeries(earlier)
                && cited.sameSeries(later)
                && notBefore(cited, earlier)
                && before(cited, later);
    }

    /** Whether the two numbers are what each document itself follows on: "72/4" for one of session 73, "79/7" for one of 80. */
    boolean ownPredecessors(String before, String after) {
        return sameSeries() && before.equals(oldLookedUp.follows()) && after.equals(nowLookedUp.follows());
    }

    private String follows(Document document, Symbol symbol) {
        return symbol == null
                ? null
                : Citations.predecessor(document, number -> oneTurnBefore(Symbol.of(number), symbol), this);
    }

    private static boolean oneTurnBefore(Symbol cited, Symbol symbol) {
        return cited != null && cited.sameSeries(symbol) && turn(symbol) > 0 && turn(cited) == turn(symbol) - 1;
    }

    private Symbol earlier() {
        return backwards() ? nowSymbol : oldSymbol;
    }

    /** The number that counts first: the session, or the year of a body that begins anew each year; else one row for all. */
    private static int turn(Symbol symbol) {
        return symbol.session().isPresent()
                ? symbol.session().getAsInt()
                : symbol.body().equals("S") ? 0 : symbol.year().orElse(0);
    }

    /** A draft has no number yet: it became one of the resolutions of its session. */
    private static boolean notBefore(Symbol cited, Symbol earlier) {
        return turn(cited) > turn(earlier)
                || (turn(cited) == turn(earlier)
                        && cited.number().orElse(0) >= earlier.number().orElse(0));
    }

    private static boolean before(Symbol cited, Symbol later) {
        return turn(cited) < turn(later)
                || (turn(cited) == turn(later)
                        && later.number().isPresent()
                        && cited.number().orElse(0) < later.number().getAsInt());
    }

    /** Whether the earlier document says of itself that it was adopted on that day. */
    boolean adoptedOn(Moment day) {
        Document earlier = backwards() ? alignment.now() : alignment.old();
        if (day.day() == 0) {
            return false;
        }
        for (Matter matter : earlier.matter()) {
            if (ADOPTION.contains(matter.kind())) {
                for (Moment adopted : Moment.in(Phrases.words(Tokens.of(matter.text())))) {
                    if (day.year() == adopted.year() && day.sameDayAs(adopted)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether citations of a body's own resolutions are meant where a text names that body: "general assembly". */
    boolean isOwnOrgan(List<String> name) {
        String organ = alignment.now().organ() != null
                ? alignment.now().organ()
                : alignment.old().organ();
        List<String> words = organ == null ? List.of() : Phrases.words(Tokens.of(organ));
        return !words.isEmpty()
                && Collections.lastIndexOfSubList(name, words) >= 0
                && name.get(name.size() - 1).equals(words.get(words.size() - 1));
    }

    /** Whether paragraph {@code old}, cited in one clause, is the one that the other clause cites as {@code now}. */
    boolean sameParagraph(Clause oldCiting, String old, Clause nowCiting, String now) {
        String before = new Label(oldCiting.label().path(), "OP" + old).text();
        String after = new Label(nowCiting.label().path(), "OP" + now).text();
        return successors().has(before, after);
    }

    /** Whether both documents somewhere spell out the abbreviation with this name: "Name (ABBREVIATION)". */
    boolean bothDefine(List<String> definition) {
        return defines(oldLookedUp.bracketed(), definition) && defines(nowLookedUp.bracketed(), definition);
    }

    /** Whether both documents say of a State that is now called B that it was called A: "B (formerly A)". */
    boolean bothSayFormerly(List<String> former, List<String> present) {
        List<String> definition = new ArrayList<>(present);
        definition.addAll(List.of("(", "formerly"));
        definition.addAll(former);
        definition.add(")");
        return bothDefine(definition);
    }

    private static boolean defines(List<List<String>> clauses, List<String> definition) {
        for (List<String> words : clauses) {
            if (Collections.indexOfSubList(words, definition) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static List<List<String>> bracketed(Document document) {
        List<List<String>> bracketed = new ArrayList<>();
        for (Clause clause : document.clauses()) {
            if (clause.text().indexOf('(') >= 0) {
                List<String> words = Phrases.words(Tokens.of(clause.text()));
                if (words.contains("(")) {
                    bracketed.add(words);
                }
            }
        }
        return bracketed;
    }
}
