package org.resdiff.check;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.text.Numerals;

/** Numbers, letters and opening words of paragraphs. */
final class Structure {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})(?:[. ]*([a-z]+))?");
    private static final Pattern MARK = Pattern.compile("(?<![\\p{L}\\p{Nd}])\\(([a-z]{1,4})\\)");
    private static final Pattern LETTER = Pattern.compile("\\(?([A-Za-z]{1,6}|\\d{1,3})[).]?");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[\\p{Ll}\\p{Nd})”]{2})[.] (?=[A-Z]\\p{Ll})");
    private static final Pattern ABBREVIATED = Pattern.compile(
            ".*\\b(?:No|Nos|vol|para|paras|art|arts|chap|sect|Mr|Mrs|Ms|Dr|St|vs|etc|cf|ibid|p|pp|rev)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern PARTICIPLE = Pattern.compile("\\p{Lu}\\p{Ll}+(?:ing|ed)");

    private Structure() {}

    private record ParagraphNumber(int value, String ending) {
        static ParagraphNumber of(Clause clause) {
            Matcher matcher = NUMBER.matcher(
                    clause.number() == null ? "" : clause.number().strip().replaceFirst("[.)]$", ""));
            return matcher.matches()
                    ? new ParagraphNumber(
                            Integer.parseInt(matcher.group(1)), matcher.group(2) == null ? "" : matcher.group(2))
                    : null;
        }

        /** The place of "bis" and its like; 1 for the plain number, -1 for an ending that is no such word. */
        int rank() {
            if (ending.isEmpty()) {
                return 1;
            }
            int rank = Numerals.MULTIPLICATIVES.indexOf(ending);
            return rank < 0 ? -1 : rank + 2;
        }

        @Override
        public String toString() {
            return ending.isEmpty() ? Integer.toString(value) : value + " " + ending;
        }
    }

    static void numbers(Subject subject, Findings found) {
        for (Subject.Body body : subject.enacted()) {
            ParagraphNumber last = null;
            List<String> section = List.of();
            for (Clause clause : body.of(ClauseKind.OPERATIVE)) {
                ParagraphNumber number = ParagraphNumber.of(clause);
                if (number == null || number.rank() < 0) {
                    continue;
                }
                boolean opens = !clause.label().path().equals(section);
                section = clause.label().path();
                boolean first = number.value == 1 && number.rank() == 1 && (last == null || opens);
                if (!first && last == null) {
                    found.in(clause, "the first numbered paragraph has number " + number + "; begin with 1");
                } else if (!first && last.value + 1 != number.value && number.rank() == 1) {
                    String wrong = last.value >= number.value ? " comes after " : " follows ";
                    found.in(
                            clause,
                            "paragraph " + number + wrong + last + "; number it " + (last.value + 1)
                                    + " and those after it on from there");
                } else if (number.rank() > 1 && (last.value != number.value || last.rank() + 1 != number.rank())) {
                    found.in(
                            clause,
                            "paragraph " + number + " follows " + last
                                    + "; \"bis\", \"ter\" and so on follow their number in that order");
                }
                last = number;
            }
        }
    }

    static void letters(Subject subject, Findings found) {
        for (Subject.Body body : subject.bodies()) {
            for (Clause parent : body.clauses()) {
                int last = 0;
                List<Clause> items = body.below(parent);
                for (Clause item : items.size() > 1 ? items : List.<Clause>of()) {
                    if (item.kind() != ClauseKind.SUBPARAGRAPH || item.number() == null) {
                        continue;
                    }
                    Matcher letter = LETTER.matcher(item.number().strip());
                    OptionalInt place = letter.matches() ? place(letter.group(1), last + 1) : OptionalInt.empty();
                    if (place.isEmpty()) {
                        break;
                    }
                    if (place.getAsInt() != last + 1 && !runsOn(body, parent, item, letter.group(1))) {
                        found.in(
                                item,
                                "sub-paragraph " + item.number()
                                        + (last == 0 ? " is the first of its list" : " is out of order")
                                        + "; letter the list through");
                    }
                    last = place.getAsInt();
                }
            }
        }
    }

    /** Whether the mark before an item's stands within the text before it, as in "2. (a) Decides that ...". */
    private static boolean runsOn(Subject.Body body, Clause parent, Clause item, String mark) {
        OptionalInt roman = Numerals.roman(mark.toLowerCase(Locale.ROOT));
        return body
                .clauses()
                .subList(body.clauses().indexOf(parent), body.clauses().indexOf(item))
                .stream()
                .anyMatch(clause -> {
                    Matcher marks = MARK.matcher(clause.text());
                    while (marks.find()) {
                        boolean letters = marks.group(1).length() == 1
                                && mark.length() == 1
                                && marks.group(1).charAt(0) + 1 == mark.charAt(0);
                        OptionalInt before = Numerals.roman(marks.group(1));
                        boolean numerals =
                                roman.isPresent() && before.isPresent() && before.getAsInt() + 1 == roman.getAsInt();
                        if (letters || numerals) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    /** The place of a letter or numeral in its list: "i" is the ninth letter or the first numeral, whichever is expected. */
    private static OptionalInt place(String text, int expected) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (Character.isDigit(lower.charAt(0))) {
            return OptionalInt.of(Integer.parseInt(lower));
        }
        OptionalInt letter = Numerals.letter(lower);
        OptionalInt roman = Numerals.roman(lower);
        boolean asRoman = roman.isPresent() && (letter.isEmpty() || roman.getAsInt() == expected);
        return asRoman ? roman : letter;
    }

    static void lone(Subject subject, Findings found) {
        for (Subject.Body body : subject.enacted()) {
            List<Clause> operative = body.of(ClauseKind.OPERATIVE);
            if (operative.size() == 1
                    && operative.get(0).number() != null
                    && body.of(ClauseKind.UNPARSED).isEmpty()) {
                found.in(operative.get(0), "the only operative paragraph has a number; leave it without one");
            }
        }
    }

    static void preamble(Subject subject, Findings found) {
        List<String> chain = subject.lexicon().entries("chain-adverbs.txt");
        for (Subject.Body body : subject.enacted()) {
            boolean numbered = body.of(ClauseKind.OPERATIVE).stream()
                            .filter(clause -> clause.number() != null)
                            .count()
                    > 1;
            boolean inPreamble = true;
            for (Clause clause : body.clauses()) {
                inPreamble &= clause.kind() != ClauseKind.OPERATIVE || clause.number() == null;
                boolean verb = Opening.of(clause.text(), chain).part().equals("operative");
                boolean stray =
                        clause.kind() == ClauseKind.OPERATIVE && clause.number() == null && numbered && inPreamble;
                if (verb && (clause.kind() == ClauseKind.PREAMBULAR || stray)) {
                    int end = Opening.of(clause.text(), chain).end();
                    found.in(
                            clause,
                            0,
                            end,
                            "a paragraph of the preamble opens with \""
                                    + clause.text().substring(0, end)
                                    + "\"; open it with a participle or adjective, or move it to the operative part");
                }
            }
        }
    }

    static void operative(Subject subject, Findings found) {
        List<String> chain = subject.lexicon().entries("chain-adverbs.txt");
        for (Subject.Body body : subject.enacted()) {
            boolean numbered = false;
            for (Clause clause : body.clauses()) {
                numbered |= clause.kind() == ClauseKind.OPERATIVE && clause.number() != null;
                boolean late = clause.kind() == ClauseKind.PREAMBULAR && (numbered || clause.number() != null);
                if (clause.kind() != ClauseKind.OPERATIVE && !late) {
                    continue;
                }
                Opening opening = Opening.of(clause.text(), chain);
                String first = clause.text().split("[ ,]", 2)[0];
                boolean participle = opening.part().equals("preambular")
                        || (opening.part().isEmpty()
                                && PARTICIPLE.matcher(first).matches());
                boolean section = clause.kind() == ClauseKind.PREAMBULAR
                        && clause.number() == null
                        && !clause.label().path().isEmpty();
                if (participle && !section && !leads(body, clause, chain)) {
                    int end = opening.end() > 0 ? opening.end() : first.length();
                    found.in(
                            clause,
                            0,
                            end,
                            "an operative paragraph opens with \""
                                    + clause.text().substring(0, end)
                                    + "\"; open it with a verb in the present tense, or move it to the preamble");
                }
            }
        }
    }

    /** Whether a participle leads to the verb, as in "Acting under Chapter VII of the Charter, decides". */
    private static boolean leads(Subject.Body body, Clause clause, List<String> chain) {
        String text = clause.text();
        for (int at = text.indexOf(", "); at >= 0; at = text.indexOf(", ", at + 1)) {
            if (Opening.of(text.substring(at + 2), chain).part().equals("operative")) {
                return true;
            }
        }
        return !body.below(clause).isEmpty();
    }

    /** "Recalling also" needs "Recalling" in the paragraph before it. */
    static void broken(Subject subject, Findings found) {
        List<String> chain = subject.lexicon().entries("chain-adverbs.txt");
        for (Subject.Body body : subject.enacted()) {
            Opening last = new Opening("", "", "", 0);
            for (Clause clause : body.of(ClauseKind.PREAMBULAR)) {
                Opening opening = Opening.of(clause.text(), chain);
                boolean joins = Set.of("also", "further").contains(opening.adverb());
                if (joins && !opening.verb().isEmpty() && !opening.verb().equals(last.verb())) {
                    found.in(
                            clause,
                            0,
                            opening.end(),
                            "\"" + clause.text().substring(0, opening.end())
                                    + "\" follows a paragraph that opens otherwise; leave out \"" + opening.adverb()
                                    + "\"");
                }
                last = opening;
            }
        }
    }

    /** Recalling, Recalling also, Recalling further, Recalling. */
    static void chain(Subject subject, Findings found) {
        List<String> chain = subject.lexicon().entries("chain-adverbs.txt");
        List<String> due = List.of("", "also", "further");
        for (Subject.Body body : subject.enacted()) {
            String verb = "";
            int place = 0;
            for (Clause clause : body.of(ClauseKind.PREAMBULAR)) {
                Opening opening = Opening.of(clause.text(), chain);
                place = opening.verb().equals(verb) ? (place + 1) % due.size() : 0;
                boolean follows = !verb.isEmpty() && opening.verb().equals(verb);
                verb = opening.verb();
                if (follows && !opening.adverb().equals(due.get(place))) {
                    String wanted = due.get(place);
                    found.in(
                            clause,
                            0,
                            opening.end(),
                            "in a row of paragraphs that open alike the second has \"also\", the third"
                                    + " \"further\" and the fourth neither; "
                                    + (wanted.isEmpty()
                                            ? "leave the adverb out"
                                            : "add or put here \"" + wanted + "\""));
                    place = Math.max(0, due.indexOf(opening.adverb()));
                }
            }
        }
    }

    static void sentences(Subject subject, Findings found) {
        for (Subject.Body body : subject.enacted()) {
            for (Clause clause : body.clauses()) {
                if (clause.kind() != ClauseKind.PREAMBULAR && clause.kind() != ClauseKind.OPERATIVE) {
                    continue;
                }
                Matcher end = SENTENCE.matcher(clause.text());
                while (end.find()) {
                    String before = clause.text().substring(Math.max(0, end.start() - 8), end.start());
                    boolean quoted = clause.text()
                                    .substring(0, end.start())
                                    .chars()
                                    .filter(c -> c == '“')
                                    .count()
                            > clause.text()
                                    .substring(0, end.start())
                                    .chars()
                                    .filter(c -> c == '”')
                                    .count();
                    if (!quoted && !ABBREVIATED.matcher(before).matches()) {
                        found.in(
                                clause,
                                end.start(),
                                end.end(),
                                "a second sentence begins here; write one sentence a"
                                        + " paragraph, joined by a comma or semicolon");
                        break;
                    }
                }
            }
        }
    }
}
