package org.resdiff.amend.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.amend.Count;
import org.resdiff.amend.Instruction;
import org.resdiff.amend.Locus;
import org.resdiff.amend.NotedText;
import org.resdiff.amend.Noun;
import org.resdiff.amend.Operation;
import org.resdiff.amend.QuotedWords;
import org.resdiff.model.ClauseKind;
import org.resdiff.text.Numerals;

/** A sentence that fits a form of the grammar, and what its groups mean. */
final class Match {
    private static final List<String> COUNT =
            List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Matcher groups;
    private final Sentence sentence;
    private final Instruction instruction;
    /** The paragraphs that must follow; null for none. */
    private Awaited awaits;
    /** What goes with the instruction: of several paragraphs that one text replaces, all after the first. */
    private final List<Instruction> besides = new ArrayList<>();

    Match(Matcher groups, Sentence sentence, Function<Match, Instruction> meaning) {
        this.groups = groups;
        this.sentence = sentence;
        this.instruction = meaning.apply(this);
    }

    /** Null where the paragraphs that it names are not understood. */
    Instruction instruction() {
        return instruction;
    }

    /** The instruction, and what goes with it. */
    List<Instruction> instructions() {
        List<Instruction> all = new ArrayList<>();
        all.add(instruction);
        all.addAll(besides);
        return all;
    }

    Awaited awaits() {
        return awaits;
    }

    int end() {
        return groups.end();
    }

    Instruction replace() {
        return occurring(Instruction.words(Operation.REPLACE_WORDS, List.of(), old(), quote("now")));
    }

    Instruction delete() {
        return occurring(Instruction.words(Operation.DELETE_WORDS, List.of(), old(), NotedText.EMPTY));
    }

    Instruction insert(Operation side) {
        return occurring(Instruction.words(side, List.of(), old(), quote("now")));
    }

    /** QuotedWords at the end or the beginning of a paragraph. */
    Instruction edge(Operation side) {
        return Instruction.words(side, List.of(), NotedText.EMPTY, quote("now"));
    }

    private Instruction occurring(Instruction on) {
        if (groups.group("every") != null) {
            return on.occurring(Instruction.EVERY);
        }
        String nth = groups.group("nth");
        return nth == null ? on : on.occurring(Numerals.ordinal(nth).orElse(0));
    }

    /** QuotedWords of the base. A footnote mark on them is theirs in the base, and no part of what is looked for. */
    private NotedText old() {
        return NotedText.of(
                groups.group("old") == null
                        ? quote("first").text()
                                + QuotedWords.GAP
                                + quote("last").text()
                        : quote("old").text());
    }

    private NotedText quote(String group) {
        return sentence.quotes().get(Integer.parseInt(groups.group(group)));
    }

    /** New paragraphs after, before or at the end of others. */
    Instruction put() {
        List<Locus> loci = loci("locus");
        if (loci.size() != 1) {
            return null;
        }
        boolean before = groups.group("side").equalsIgnoreCase("before");
        Locus anchor = loci.get(0).group() ? Locus.counted(loci.get(0).kind(), before ? 1 : Locus.LAST) : loci.get(0);
        Operation operation = before ? Operation.INSERT_PARAGRAPHS_BEFORE : Operation.INSERT_PARAGRAPHS_AFTER;
        String what = groups.group("what");
        return reading(Instruction.paragraphs(operation, anchor, List.of()), kind(what, anchor), count(what));
    }

    /** A new sub-paragraph, after the one whose letter goes before its own; the last where it has none. */
    Instruction putUnder() {
        List<Locus> loci = loci("locus");
        if (loci.size() != 1 || loci.get(0).group()) {
            return null;
        }
        Locus parent = loci.get(0);
        String letter = groups.group("letter");
        String before = letter == null ? null : before(letter, parent.label().endsWith(")"));
        Operation operation = before != null && before.isEmpty()
                ? Operation.INSERT_PARAGRAPHS_BEFORE
                : Operation.INSERT_PARAGRAPHS_AFTER;
        Locus anchor = before == null ? parent : parent.under("(" + (before.isEmpty() ? letter : before) + ")");
        return reading(
                Instruction.paragraphs(operation, anchor, List.of()),
                ClauseKind.SUBPARAGRAPH,
                count(groups.group("what")));
    }

    /** The letter or numeral before one; empty before the first. Single letters are romans only inside of a sub-paragraph. */
    private static String before(String letter, boolean inner) {
        String small = letter.toLowerCase(Locale.ROOT);
        boolean roman = Numerals.roman(small).isPresent() && (inner || small.length() > 1);
        int value = (roman ? Numerals.roman(small) : Numerals.letter(small)).orElse(1);
        Count count = roman ? Count.ROMANS : Count.LETTERS;
        return value <= 1 ? "" : count.text(value - 1);
    }

    /** "Insert a new operative paragraph 3 bis", or 4: the number says after which it stands. */
    Instruction putNumbered() {
        List<Locus> loci = LocusReader.read(groups.group("label")).orElse(List.of());
        if (loci.size() != 1) {
            return null;
        }
        ClauseKind kind = loci.get(0).kind();
        String label = loci.get(0).label();
        int space = label.indexOf(' ');
        if (space < 0) {
            int number = Integer.parseInt(label.substring(2));
            return number < 1
                    ? null
                    : reading(
                            number == 1
                                    ? Instruction.paragraphs(Operation.INSERT_PARAGRAPHS_BEFORE, loci.get(0), List.of())
                                    : Instruction.paragraphs(
                                            Operation.INSERT_PARAGRAPHS_AFTER,
                                            Locus.labelled(kind, label.substring(0, 2) + (number - 1)),
                                            List.of()),
                            kind,
                            1);
        }
        int latin = Numerals.MULTIPLICATIVES.indexOf(label.substring(space + 1));
        String number = label.substring(0, space);
        String before = latin == 0 ? number : number + " " + Numerals.MULTIPLICATIVES.get(latin - 1);
        return reading(
                Instruction.paragraphs(Operation.INSERT_PARAGRAPHS_AFTER, Locus.labelled(kind, before), List.of()),
                kind,
                1);
    }

    Instruction drop() {
        List<Locus> loci = loci("locus");
        return loci.isEmpty() || loci.stream().anyMatch(Locus::group) ? null : Instruction.delete(loci);
    }

    /** A deletion, perhaps with the text that goes. */
    Instruction dropReading() {
        Instruction drop = drop();
        if (drop == null) {
            return null;
        }
        String inline = groups.group("inline");
        if (inline != null) {
            return drop.loci().size() == 1 ? drop.quoting(inline(inline).get(0)) : null;
        }
        if (sentence.frame().endsWith(":")) {
            awaits = new Awaited(ClauseKind.UNPARSED, drop.loci().size());
        }
        return drop;
    }

    /** New text for a paragraph; of several the first is replaced and the others go. */
    Instruction replaceParagraph() {
        List<Locus> loci = loci("locus");
        if (loci.isEmpty() || loci.stream().anyMatch(Locus::group)) {
            return null;
        }
        if (loci.size() > 1) {
            besides.add(Instruction.delete(loci.subList(1, loci.size())));
        }
        return reading(
                Instruction.paragraphs(Operation.REPLACE_PARAGRAPH, loci.get(0), List.of()),
                kind("paragraph", loci.get(0)),
                loci.size() == 1 ? 1 : 0);
    }

    Instruction move() {
        List<Locus> loci = loci("locus");
        List<Locus> to = loci("to");
        if (loci.isEmpty() || to.size() != 1) {
            return null;
        }
        String side = groups.group("side").toLowerCase(Locale.ROOT);
        boolean before = side.equals("before") || side.startsWith("preced");
        return Instruction.move(before ? Operation.MOVE_BEFORE : Operation.MOVE_AFTER, loci, to.get(0));
    }

    private List<Locus> loci(String group) {
        return LocusReader.read(groups.group(group)).orElse(List.of());
    }

    /** With the text that stands in the sentence, or the promise of paragraphs that follow. */
    private Instruction reading(Instruction on, ClauseKind kind, int count) {
        String inline = groups.group("inline");
        if (inline == null) {
            awaits = new Awaited(kind, count);
            return on;
        }
        return on.reading(Proposals.of(inline(inline), kind, on.loci().get(0)));
    }

    private List<NotedText> inline(String group) {
        List<NotedText> passages = new ArrayList<>();
        Matcher number = NUMBER.matcher(group);
        while (number.find()) {
            passages.add(sentence.quotes().get(Integer.parseInt(number.group())));
        }
        return passages;
    }

    /** "a new operative paragraph" says what it is; "a new paragraph" is of the kind of its neighbour. */
    private static ClauseKind kind(String what, Locus anchor) {
        String plain = what.toLowerCase(Locale.ROOT);
        if (plain.endsWith("pp") || plain.endsWith("pc")) {
            return ClauseKind.PREAMBULAR;
        }
        if (plain.endsWith("op") || plain.endsWith("oc")) {
            return ClauseKind.OPERATIVE;
        }
        return Noun.endOf(plain).map(Noun::kind).orElseGet(() -> Proposals.kind(anchor));
    }

    /** How many "a new paragraph", "three paragraphs" or "the following paragraphs" are; 0 where it is not said. */
    private static int count(String what) {
        List<String> words = List.of(what.toLowerCase(Locale.ROOT).split("[ -]"));
        for (int i = 1; i < COUNT.size(); i++) {
            if (words.contains(COUNT.get(i))) {
                return i;
            }
        }
        return what.toLowerCase(Locale.ROOT).endsWith("s") ? 0 : 1;
    }
}
