package org.resdiff.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Matter;
import org.resdiff.text.Numerals;

/** Resolutions, documents, sessions and agenda items that a text cites. */
final class Citations {
    private static final String MONTH = "(" + Months.ANY + ")";
    private static final Pattern OWN = Pattern.compile("\\b(?:[Ii]ts|General Assembly) (?:relevant )?resolutions? ");
    private static final Pattern ITEM = Pattern.compile("(?:,? and |, )?(?:\\d{1,3}/\\d{1,4}(?: [A-Z])?(?:,? and |, ))*"
            + "(\\d{1,3})/(\\d{1,4})(?: [A-Z])?(?: of (?:(\\d{1,2}) )?(?:" + MONTH + " )?(\\d{4}))?");
    private static final Pattern OTHER_BODY = Pattern.compile(
            "\\b(?:Council|Commission|Conference|Agency|Organization|Committee|Health Assembly|Parties)\\b");
    private static final Pattern DATED = Pattern.compile(
            "\\b(\\d{1,3}/\\d{1,4}(?: [A-Z])?|\\d{3,4} \\(\\d{4}\\)|\\d{4}/\\d{1,3}|[A-Z]{1,6}/[A-Z0-9./]+) of (\\d{1,2} "
                    + MONTH + " \\d{4})\\b");
    private static final Pattern RESOLUTIONS = Pattern.compile("\\b[Rr]esolutions? ");
    /** One resolution of a list, with what joins it to the one before. */
    private static final Pattern CITED =
            Pattern.compile("(?:, and |,? and |, |; )?(\\d{1,3}/\\d{1,4}(?: [A-Z]\\b)?|\\d{3,4} \\(\\d{4}\\))"
                    + "(?:,? of (?<date>\\d{1,2} (?<month>" + Months.ANY + ") (?<year>\\d{4})))?"
                    + "(?:,? entitled [“\"](?<title>[^”\"]+)[”\"])?");

    private static final Pattern BLANK =
            Pattern.compile("\\b(?:[A-Z]/(?:RES/)?)?\\d{2,4}/(?:_+|\\.{2,}|…|[xX]{1,3}\\b| ?(?=of \\d))"
                    + "|\\b[xX]{2}/[xX]{2}\\b|\\bof (?:_+|…|\\.{3,}) ?" + MONTH + "|\\b(?:19|20)_+");
    private static final Pattern BODY = Pattern.compile(
            "\\b(its|Assembly|Security Council|Human Rights Council|Social Council|Council|Commission|Conference|Health Assembly)\\b");
    private static final Pattern SYMBOL = Pattern.compile("(?<![\\w/.])[ASE]/[A-Za-z0-9][^\\s,;)”\"\\]]*");
    private static final Pattern SYMBOL_MALFORMED = Pattern.compile(
            ".*//.*|.*/-.*|.*-/.*|.*/(?:Res|res|Rev[^.\\d].*|REV\\..*|ADD\\..*|Add[^.].*|l\\.\\d.*)(?:/.*)?|[ASE]/RES/\\D.*|A/RES/\\d+(?:[^/\\d].*)?|.*\\.\\.+\\d.*");
    private static final Pattern SESSION = Pattern.compile(
            "\\b(?:provisional agenda of|General Assembly(?:,)? at|Assembly at) its ((?:\\p{Ll}+-)?\\p{Ll}+(?: (?:hundred )?(?:and )?\\p{Ll}+)?) session");
    private static final Pattern ITEM_TITLE = Pattern.compile("\\bitem entitled [“\"]([^”\"]+)[”\"]");
    private static final Pattern THIS = Pattern.compile("\\b[Tt]his resolution\\b");
    private static final int LOOK_BACK = 150;
    private static final int SEPTEMBER = 9;
    /** From this session on numbers name the session first, "31/8"; what names a lower one is another body's. */
    private static final int FIRST_NUMBERED = 31;

    private Citations() {}

    /** "its resolution 79/40 of 5 December 2022": session 79 opened in September 2024. */
    static void year(Subject subject, Findings found) {
        for (Clause clause : subject.clauses()) {
            Matcher own = OWN.matcher(clause.text());
            while (own.find()) {
                String before = clause.text().substring(Math.max(0, own.start() - LOOK_BACK), own.start());
                boolean its = own.group().toLowerCase(Locale.ROOT).startsWith("its");
                if (its && (!subject.ofAssembly() || OTHER_BODY.matcher(before).find())) {
                    continue;
                }
                Matcher item = ITEM.matcher(clause.text())
                        .region(own.end(), clause.text().length());
                while (item.lookingAt()) {
                    if (item.group(5) != null) {
                        check(clause, item, found);
                    }
                    item.region(item.end(), clause.text().length());
                }
            }
        }
    }

    private static void check(Clause clause, Matcher item, Findings found) {
        int session = Integer.parseInt(item.group(1));
        if (session < FIRST_NUMBERED) {
            return;
        }
        int opens = Subject.BEFORE_FIRST_SESSION + session;
        int year = Integer.parseInt(item.group(5));
        int month = Months.number(item.group(4));
        boolean early = year < opens || (year == opens && month > 0 && month < SEPTEMBER);
        boolean late = year > opens + 1 || (year == opens + 1 && month > SEPTEMBER);
        if (early || late) {
            found.in(
                    clause,
                    item.start(1),
                    item.end(5),
                    "session " + item.group(1) + " lasted from September " + opens
                            + " to September " + (opens + 1) + ", so that \""
                            + clause.text().substring(item.start(1), item.end(5))
                            + "\" cannot be right; correct the number or the date");
        }
    }

    /** The same resolution has one date wherever it is cited. */
    static void date(Subject subject, Findings found) {
        Map<String, String> dates = new HashMap<>();
        Map<String, String> places = new HashMap<>();
        for (Clause clause : subject.clauses()) {
            Matcher dated = DATED.matcher(clause.text());
            while (dated.find()) {
                String key = body(clause.text().substring(Math.max(0, dated.start() - LOOK_BACK), dated.start()))
                        + dated.group(1);
                String first = dates.putIfAbsent(key, dated.group(2));
                if (first == null) {
                    places.put(key, clause.label().text());
                } else if (!first.equals(dated.group(2))) {
                    found.in(
                            clause,
                            dated.start(),
                            dated.end(),
                            "\"" + dated.group() + "\" is of " + first + " in "
                                    + (places.get(key).isEmpty() ? "another place" : places.get(key))
                                    + "; correct one of the two dates");
                }
            }
        }
    }

    /** What the user's own copy of a cited resolution says of its date and title. */
    static void library(Subject subject, Findings found) {
        for (Clause clause : subject.clauses()) {
            Matcher resolutions = RESOLUTIONS.matcher(clause.text());
            while (resolutions.find()) {
                Matcher cited = CITED.matcher(clause.text())
                        .region(resolutions.end(), clause.text().length());
                while (cited.lookingAt()) {
                    Library.Adopted adopted = subject.library().get(cited.group(1));
                    if (adopted != null && cited.group("date") != null && likely(subject, clause, resolutions, cited)) {
                        compare(clause, cited, adopted, found);
                    }
                    cited.region(cited.end(), clause.text().length());
                }
            }
        }
    }

    private static void compare(Clause clause, Matcher cited, Library.Adopted adopted, Findings found) {
        if (!cited.group("date").equals(adopted.date())) {
            found.in(
                    clause,
                    cited.start(1),
                    cited.end("date"),
                    "resolution " + cited.group(1) + " is of " + adopted.date()
                            + " in the library; correct the number or the date");
        } else if (cited.group("title") != null
                && adopted.title() != null
                && !folded(cited.group("title")).equals(folded(adopted.title()))) {
            found.in(
                    clause,
                    cited.start("title"),
                    cited.end("title"),
                    "resolution " + cited.group(1) + " is entitled \"" + adopted.title()
                            + "\" in the library; correct the number or the title");
        }
    }

    /**
     * Whether a number is that of the body whose resolutions the library has. Numbers with the year are the Security
     * Council's alone. Of the others those of the General Assembly lie in its session, where no other body that counts
     * sessions is; with a year outside of it, it must be said to be the Assembly's.
     */
    private static boolean likely(Subject subject, Clause clause, Matcher resolutions, Matcher cited) {
        if (cited.group(1).indexOf('(') >= 0) {
            return true;
        }
        int session =
                Integer.parseInt(cited.group(1).substring(0, cited.group(1).indexOf('/')));
        int opens = Subject.BEFORE_FIRST_SESSION + session;
        int year = Integer.parseInt(cited.group("year"));
        if (session < FIRST_NUMBERED) {
            return false;
        }
        if (year == opens || year == opens + 1) {
            return true;
        }
        String before = clause.text().substring(Math.max(0, resolutions.start() - LOOK_BACK), resolutions.start());
        boolean assembly = before.endsWith("Assembly ");
        boolean its = before.matches("(?s).*\\b[Ii]ts (?:relevant )?") && subject.ofAssembly();
        return assembly || (its && !OTHER_BODY.matcher(before).find());
    }

    private static String body(String before) {
        String body = "";
        Matcher named = BODY.matcher(before);
        while (named.find()) {
            body = named.group(1);
        }
        return (body.equals("its") || body.equals("Assembly") ? "" : body) + " ";
    }

    static void blank(Subject subject, Findings found) {
        for (Clause clause : subject.clauses()) {
            Matcher blank = BLANK.matcher(clause.text());
            while (blank.find()) {
                found.in(
                        clause, blank.start(), blank.end(), "\"" + blank.group().strip() + "\" is a blank; fill it in");
            }
        }
    }

    static void symbol(Subject subject, Findings found) {
        for (Clause clause : subject.clauses()) {
            Matcher symbol = SYMBOL.matcher(clause.text());
            while (symbol.find()) {
                String text = symbol.group().replaceFirst("[.:’]+$", "");
                if (SYMBOL_MALFORMED.matcher(text).matches()) {
                    found.in(
                            clause,
                            symbol.start(),
                            symbol.start() + text.length(),
                            "\"" + text
                                    + "\" is not the form of a symbol; write it as A/RES/79/12, A/C.2/80/L.3/Rev.1 or S/2025/6");
                }
            }
        }
    }

    static void session(Subject subject, Findings found) {
        Integer own = subject.document().session();
        if (own == null || !subject.ofAssembly()) {
            return;
        }
        List<String> chain = subject.lexicon().entries("chain-adverbs.txt");
        for (Subject.Body body : subject.enacted()) {
            boolean asks = false;
            for (Clause clause : body.clauses()) {
                if (clause.kind() == ClauseKind.PREAMBULAR) {
                    continue;
                }
                if (clause.kind() == ClauseKind.OPERATIVE) {
                    String verb = Opening.of(clause.text(), chain).verb();
                    asks = List.of("requests", "decides", "invites").contains(verb);
                }
                Matcher session = SESSION.matcher(clause.text());
                while (asks && session.find()) {
                    OptionalInt number = ordinal(session.group(1));
                    if (number.isPresent() && number.getAsInt() <= own && future(clause.text(), session.start())) {
                        found.in(
                                clause,
                                session.start(1),
                                session.end(1),
                                "the " + session.group(1)
                                        + " session is not later than the one of this text, the "
                                        + Numerals.ordinalWord(own)
                                        + "; name the session that is meant");
                    }
                }
            }
        }
    }

    /** Whether what comes before a session tells what is to be done there, and not what was done. */
    private static boolean future(String text, int at) {
        String before = text.substring(0, at);
        return before.matches(
                        "(?s).*\\b(?:to (?:submit|report|present|provide|include|consider|continue|brief|convene|inscribe)|include in the)\\b.*")
                && !before.matches(
                        "(?s).*\\b(?:adopted|requested|submitted|decided|presented|established|considered|held|made|contained|endorsed|approved) by the (?:General )?.{0,20}")
                && !before.matches(
                        "(?s).*\\b(?:adopted|requested|submitted|decided|presented|established|considered|held|endorsed|approved)\\b.{0,60}");
    }

    private static OptionalInt ordinal(String words) {
        OptionalInt whole = Numerals.ordinal(words);
        return whole.isPresent()
                ? whole
                : Numerals.ordinal(words.replaceFirst("^(?:the|resumed|present|current) ", ""));
    }

    static void agenda(Subject subject, Findings found) {
        StringBuilder masthead = new StringBuilder();
        boolean item = false;
        for (Matter matter : subject.document().matter()) {
            item |= matter.kind() == Matter.Kind.AGENDA_ITEM;
            if (item && (matter.kind() == Matter.Kind.AGENDA_ITEM || matter.kind() == Matter.Kind.OTHER)) {
                masthead.append(' ').append(matter.text());
            }
        }
        String named = folded(masthead.toString());
        if (!named.matches(".*[a-z]{3,}.* [a-z]{3,}.* [a-z]{3,}.*")
                || subject.enacted().size() != 1) {
            return;
        }
        List<Clause> clauses = subject.enacted().get(0).of(ClauseKind.OPERATIVE);
        if (clauses.isEmpty()) {
            return;
        }
        Clause last = clauses.get(clauses.size() - 1);
        if (!last.text().contains("provisional agenda")) {
            return;
        }
        Matcher title = ITEM_TITLE.matcher(last.text());
        while (title.find()) {
            if (!named.contains(folded(title.group(1)))) {
                found.in(
                        last,
                        title.start(1),
                        title.end(1),
                        "\"" + title.group(1) + "\" is not an item that the masthead names; let both say the same");
            }
        }
    }

    /** Letters and digits alone, so that neither line ends nor kerning count. */
    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .replaceAll("agenda item", "")
                .strip();
    }

    static void present(Subject subject, Findings found) {
        if (!subject.saysPresent()) {
            return;
        }
        for (Subject.Body body : subject.enacted()) {
            for (Clause clause : body.clauses()) {
                Matcher words = THIS.matcher(clause.text());
                while (words.find()) {
                    found.in(
                            clause,
                            words.start(),
                            words.end(),
                            "\"this resolution\"; write \"the present resolution\"");
                }
            }
        }
    }
}
