package org.resdiff.diff;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.align.Alignment;
import org.resdiff.align.Link;
import org.resdiff.lexicon.Phrases;
import org.resdiff.model.Clause;
import org.resdiff.model.Document;
import org.resdiff.model.Label;
import org.resdiff.text.Tokens;

/** Both documents in view: what the rules for roll-overs and references have to know of them as wholes. */
final class Pair {
    /** The General Assembly's regular session N opens in 1945 + N. */
    private static final int BEFORE_FIRST_SESSION = 1945;

    private static final Pattern SESSION = Pattern.compile("/(\\d{1,3})(?:/|$)");
    private static final Pattern YEAR = Pattern.compile("[/(]((?:19|20)\\d\\d)[/)]");
    private static final Pattern OWN_NUMBER =
            Pattern.compile("(?:^|/RES/)(\\d{1,3}/\\d{1,4}|\\d{1,4} \\((?:19|20)\\d\\d\\))$");

    private final Alignment alignment;
    private final OptionalInt oldSession;
    private final OptionalInt nowSession;
    private final OptionalInt oldYear;
    private final OptionalInt nowYear;
    private final Map<String, Set<String>> successors = new HashMap<>();

    Pair(Alignment alignment) {
        this.alignment = alignment;
        this.oldSession = session(alignment.old());
        this.nowSession = session(alignment.now());
        this.oldYear = year(alignment.old());
        this.nowYear = year(alignment.now());
        for (Link link : alignment.links()) {
            for (int old : link.old()) {
                for (int now : link.now()) {
                    successors
                            .computeIfAbsent(label(alignment.old().clauses().get(old)), label -> new HashSet<>())
                            .add(label(alignment.now().clauses().get(now)));
                }
            }
        }
    }

    private static String label(Clause clause) {
        return clause.label().text();
    }

    private static OptionalInt session(Document document) {
        if (document.session() != null) {
            return OptionalInt.of(document.session());
        }
        Matcher matcher = SESSION.matcher(document.symbol() == null ? "/" + number(document) : document.symbol());
        return matcher.find() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    /** The number of a document that is one resolution, as "79/40"; empty where it is none or several. */
    private static String number(Document document) {
        String printed = document.resolutions().size() == 1
                ? document.resolutions().get(0).number()
                : null;
        String named = document.symbol() != null ? document.symbol() : printed;
        Matcher matcher = OWN_NUMBER.matcher(named == null ? "" : named);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static OptionalInt year(Document document) {
        Matcher matcher = YEAR.matcher(document.symbol() == null ? "" : document.symbol());
        if (matcher.find()) {
            return OptionalInt.of(Integer.parseInt(matcher.group(1)));
        }
        OptionalInt session = session(document);
        boolean assembly = document.organ() == null || document.organ().equals("General Assembly");
        return session.isPresent() && assembly
                ? OptionalInt.of(BEFORE_FIRST_SESSION + session.getAsInt())
                : OptionalInt.empty();
    }

    /**
     * Whether that many years are the step of the documents: from the old one's year to the new one's, one year either way
     * where they do not tell.
     */
    boolean stepsYears(int years) {
        boolean told = oldYear.isPresent() && nowYear.isPresent();
        return told ? years != 0 && years == (nowYear.getAsInt() - oldYear.getAsInt()) : Math.abs(years) == 1;
    }

    /** The same of sessions of a body that holds so many a year. */
    boolean stepsSessions(int sessions, int perYear) {
        if (oldSession.isPresent() && nowSession.isPresent()) {
            return sessions != 0 && sessions == perYear * (nowSession.getAsInt() - oldSession.getAsInt());
        }
        return sessions % perYear == 0 && stepsYears(sessions / perYear);
    }

    /** Whether the new document is the earlier one, so that what grew reads as shrunk. */
    boolean backwards() {
        return oldYear.isPresent() && nowYear.isPresent() && nowYear.getAsInt() < oldYear.getAsInt();
    }

    /** The number of the earlier document, as "79/40"; empty where it is no resolution. */
    String predecessor() {
        return number(backwards() ? alignment.now() : alignment.old());
    }

    /** Whether a resolution of that session was adopted from the earlier document's on, before the later one's. */
    boolean sessionBetween(int session) {
        return oldSession.isPresent()
                && nowSession.isPresent()
                && session >= Math.min(oldSession.getAsInt(), nowSession.getAsInt())
                && session < Math.max(oldSession.getAsInt(), nowSession.getAsInt());
    }

    /** The same of a year, for organs that number by years. */
    boolean yearBetween(int year) {
        return oldYear.isPresent()
                && nowYear.isPresent()
                && year >= Math.min(oldYear.getAsInt(), nowYear.getAsInt())
                && year < Math.max(oldYear.getAsInt(), nowYear.getAsInt());
    }

    /** Whether paragraph {@code old}, cited in one clause, is the one that the other clause cites as {@code now}. */
    boolean sameParagraph(Clause oldCiting, String old, Clause nowCiting, String now) {
        String before = new Label(oldCiting.label().path(), "OP" + old).text();
        String after = new Label(nowCiting.label().path(), "OP" + now).text();
        return successors.getOrDefault(before, Set.of()).contains(after);
    }

    /** Whether both documents somewhere spell out the abbreviation with this name: "Name (ABBREVIATION)". */
    boolean bothDefine(List<String> definition) {
        return defines(alignment.old(), definition) && defines(alignment.now(), definition);
    }

    private static boolean defines(Document document, List<String> definition) {
        return document.clauses().stream()
                .anyMatch(
                        clause -> Collections.indexOfSubList(Phrases.words(Tokens.of(clause.text())), definition) >= 0);
    }
}
