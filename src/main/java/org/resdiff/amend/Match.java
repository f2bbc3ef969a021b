package org.resdiff.amend;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.model.ClauseKind;
import org.resdiff.text.Numerals;

/** A sentence that fits a form of the grammar, and what its groups mean. */
final class Match {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Matcher groups;
    private final Sentence sentence;
    private final Instruction instruction;
    /** What kind of paragraph must follow; null for none. */
    private ClauseKind awaits;

    Match(Matcher groups, Sentence sentence, Function<Match, Instruction> meaning) {
        this.groups = groups;
        this.sentence = sentence;
        this.instruction = meaning.apply(this);
    }

    /** Null where the paragraphs that it names are not understood. */
    Instruction instruction() {
        return instruction;
    }

    ClauseKind awaits() {
        return awaits;
    }

    int end() {
        return groups.end();
    }

    Instruction replace() {
        return occurring(Instruction.words(Operation.REPLACE_WORDS, List.of(), quote("old"), quote("now")));
    }

    Instruction delete() {
        return occurring(Instruction.words(Operation.DELETE_WORDS, List.of(), quote("old"), Passage.EMPTY));
    }

    Instruction insert(Operation side) {
        return occurring(Instruction.words(side, List.of(), quote("old"), quote("now")));
    }

    /** Words at the end or the beginning of a paragraph. */
    Instruction edge(Operation side) {
        return Instruction.words(side, List.of(), Passage.EMPTY, quote("now"));
    }

    private Instruction occurring(Instruction on) {
        if (groups.group("every") != null) {
            return on.occurring(Instruction.EVERY);
        }
        String nth = groups.group("nth");
        return nth == null ? on : on.occurring(Numerals.ordinal(nth).orElse(0));
    }

    private Passage quote(String group) {
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
        return reading(Instruction.paragraphs(operation, anchor, List.of()), kind(groups.group("what"), anchor));
    }

    /** "Insert a new operative paragraph 3 bis": the number says after which it stands. */
    Instruction putBis() {
        List<Locus> loci = LocusReader.read(groups.group("bis")).orElse(List.of());
        String label = loci.size() == 1 ? loci.get(0).label() : "";
        int space = label.indexOf(' ');
        int latin = space < 0 ? -1 : Numerals.MULTIPLICATIVES.indexOf(label.substring(space + 1));
        if (latin < 0) {
            return null;
        }
        String number = label.substring(0, space);
        String before = latin == 0 ? number : number + " " + Numerals.MULTIPLICATIVES.get(latin - 1);
        ClauseKind kind = loci.get(0).kind();
        return reading(
                Instruction.paragraphs(Operation.INSERT_PARAGRAPHS_AFTER, Locus.labelled(kind, before), List.of()),
                kind);
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
            awaits = ClauseKind.UNPARSED;
        }
        return drop;
    }

    Instruction replaceParagraph() {
        List<Locus> loci = loci("locus");
        return loci.size() != 1 || loci.get(0).group()
                ? null
                : reading(
                        Instruction.paragraphs(Operation.REPLACE_PARAGRAPH, loci.get(0), List.of()),
                        kind("paragraph", loci.get(0)));
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
    private Instruction reading(Instruction on, ClauseKind kind) {
        String inline = groups.group("inline");
        if (inline == null) {
            awaits = kind;
            return on;
        }
        return on.reading(Proposals.of(inline(inline), kind, on.loci().get(0)));
    }

    private List<Passage> inline(String group) {
        List<Passage> passages = new ArrayList<>();
        Matcher number = NUMBER.matcher(group);
        while (number.find()) {
            passages.add(sentence.quotes().get(Integer.parseInt(number.group())));
        }
        return passages;
    }

    /** "a new operative paragraph" says what it is; "a new paragraph" is of the kind of its neighbour. */
    private static ClauseKind kind(String what, Locus anchor) {
        String plain = what.toLowerCase(Locale.ROOT).replace("subpara", "sub-para");
        for (Noun noun : Noun.values()) {
            if (plain.endsWith(noun.word()) || plain.endsWith(noun.plural())) {
                return noun.kind();
            }
        }
        return Proposals.kind(anchor);
    }
}
