package org.resdiff.amend;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.InputException;
import org.resdiff.model.Paragraph;
import org.resdiff.text.Numerals;

/**
 * Writes a paper in the words of drafters: one paragraph a line, blank lines between, footnotes of an instruction under it
 * with asterisks. What it writes is read back before it is given out, so that {@link AmendmentReader} finds the same
 * instructions in it.
 */
public final class SheetWriter {
    private static final List<String> COUNT =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    /** How the paragraphs that an instruction puts in are set out; each is tried where the one before reads otherwise. */
    private enum Style {
        /** As they will stand. */
        BARE,
        /** In quotation marks. */
        QUOTED,
        /** In quotation marks, each with what it is. */
        TAGGED
    }

    private SheetWriter() {}

    /**
     * The paper as plain text.
     *
     * @param title of the draft, printed under the head; null for none
     * @throws InputException if something in it cannot be said so that it would be read alike
     */
    public static String write(AmendmentPaper paper, String title) {
        return String.join("\n\n", paragraphs(paper, title)) + "\n";
    }

    /** One instruction as a sentence and the paragraphs that it puts in, for people: not checked to read back alike. */
    public static List<String> say(Instruction instruction) {
        return new Wording(instruction, Style.BARE).paragraphs();
    }

    static List<String> paragraphs(AmendmentPaper paper, String title) {
        List<String> sheet = new ArrayList<>();
        String sponsor = paper.sponsor() == null ? "" : paper.sponsor() + ": ";
        String target = paper.target() == null ? "the draft" : "draft resolution " + paper.target();
        String amendments = paper.instructions().size() == 1 ? "amendment" : "amendments";
        sheet.add(sponsor + (sponsor.isEmpty() ? capital(amendments) : amendments) + " to " + target);
        if (title != null && AmendmentReader.title(title)) {
            sheet.add(escaped(title));
        }
        if (paper.instructions().isEmpty()) {
            sheet.add(AmendmentReader.NOTHING);
        }
        if (paper.asPrinted()) {
            sheet.add(AmendmentReader.AS_PRINTED);
        }
        boolean numbered = paper.instructions().size() > 1;
        for (int i = 0; i < paper.instructions().size(); i++) {
            List<String> said = said(paper.instructions().get(i));
            sheet.add((numbered ? (i + 1) + ". " : "") + said.get(0));
            sheet.addAll(said.subList(1, said.size()));
        }
        if (!same(read(sheet), paper.instructions())) {
            throw new InputException(
                    "these amendments cannot be put in words that read back alike; write them as JSON");
        }
        return sheet;
    }

    /** The sentence of an instruction, the paragraphs that it puts in, and the footnotes of both. */
    private static List<String> said(Instruction instruction) {
        for (Style style : Style.values()) {
            List<String> said = new Wording(instruction, style).paragraphs();
            if (same(read(said), List.of(instruction))) {
                return said;
            }
        }
        throw new InputException("an amendment to "
                + (instruction.loci().isEmpty() ? "the text" : LocusWords.say(instruction.loci()))
                + " cannot be put in words that read back alike; write the paper as JSON");
    }

    private static List<Instruction> read(List<String> sheet) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String text : sheet) {
            paragraphs.add(new Paragraph(text, null, List.of(), 0, 0));
        }
        AmendmentPaper paper = AmendmentReader.read(paragraphs, "sheet");
        return paper.unread().isEmpty() ? paper.instructions() : List.of();
    }

    private static boolean same(List<Instruction> one, List<Instruction> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).said("", 0, 0).equals(other.get(i).said("", 0, 0))) {
                return false;
            }
        }
        return true;
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String escaped(String text) {
        return text.replace("*", "\\*");
    }

    /** One instruction in words. Its footnotes are counted in asterisks from one, and follow it. */
    private static final class Wording {
        private final Instruction instruction;
        private final Style style;
        private final List<String> notes = new ArrayList<>();

        Wording(Instruction instruction, Style style) {
            this.instruction = instruction;
            this.style = style;
        }

        List<String> paragraphs() {
            List<String> said = new ArrayList<>();
            said.add(sentence());
            int count = instruction.paragraphs().size();
            for (int i = 0; i < count; i++) {
                String text = text(instruction.paragraphs().get(i));
                said.add(style == Style.BARE ? text : "\u201C" + text + (i == count - 1 ? "\u201D" : ""));
            }
            if (instruction.operation() == Operation.DELETE_PARAGRAPH
                    && !instruction.quoted().isEmpty()) {
                said.add(marked(instruction.quoted()));
            }
            for (int i = 0; i < notes.size(); i++) {
                said.add("*".repeat(i + 1) + " " + escaped(notes.get(i)));
            }
            return said;
        }

        private String sentence() {
            String in = instruction.loci().isEmpty() ? "" : escaped(LocusWords.say(instruction.loci()));
            String to = instruction.to() == null ? "" : escaped(LocusWords.say(instruction.to()));
            return switch (instruction.operation()) {
                case REPLACE_WORDS -> "In " + in + ", replace " + old() + " with " + words() + every() + ".";
                case DELETE_WORDS -> "In " + in + ", delete " + old() + every() + ".";
                case INSERT_WORDS_AFTER -> "In " + in + ", after " + old() + ", insert " + words() + every() + ".";
                case INSERT_WORDS_BEFORE -> "In " + in + ", before " + old() + ", insert " + words() + every() + ".";
                case APPEND_WORDS -> "In " + in + ", add " + words() + " at the end.";
                case PREPEND_WORDS -> "In " + in + ", insert " + words() + " at the beginning.";
                case REPLACE_PARAGRAPH -> "Replace " + in + " with the following:";
                case DELETE_PARAGRAPH -> "Delete " + in + (instruction.quoted().isEmpty() ? "." : " reading:");
                case INSERT_PARAGRAPHS_AFTER ->
                    under()
                            ? "At the end of " + in + ", insert " + what() + ":"
                            : "After " + in + ", insert " + what() + ":";
                case INSERT_PARAGRAPHS_BEFORE -> "Before " + in + ", insert " + what() + ":";
                case MOVE_AFTER -> "Move " + in + " after " + to + ".";
                case MOVE_BEFORE -> "Move " + in + " before " + to + ".";
                case RENUMBER -> "Renumber the subsequent paragraphs accordingly.";
            };
        }

        /** Sub-paragraphs that come under the paragraph named. */
        private boolean under() {
            return instruction.paragraphs().get(0).depth() == 1;
        }

        /** "the following operative paragraph", "the following three operative paragraphs". */
        private String what() {
            Proposed first = instruction.paragraphs().get(0);
            long count = instruction.paragraphs().stream()
                    .filter(put -> put.depth() == first.depth())
                    .count();
            Noun noun = Noun.of(first.kind());
            if (count == 1) {
                return "the following " + noun.word();
            }
            return "the following " + (count < COUNT.size() ? COUNT.get((int) count) + " " : "") + noun.plural();
        }

        private String old() {
            return which() + quoted(escaped(instruction.quoted().text()));
        }

        private static String quoted(String text) {
            String quoted = Sentence.quoted(text);
            return quoted == null ? "\u201C" + text + "\u201D" : quoted;
        }

        private String which() {
            return instruction.occurrence() > 0 ? "the " + Numerals.ordinalWord(instruction.occurrence()) + " " : "";
        }

        private String every() {
            return instruction.occurrence() == Instruction.EVERY ? " wherever it appears" : "";
        }

        private String words() {
            return quoted(marked(instruction.words()));
        }

        /** A paragraph with the number by which its depth is told; dashes where it has none. */
        private String text(Proposed put) {
            String text = marked(put.passage());
            if (style == Style.TAGGED) {
                return escaped(Proposals.tag(put)) + text;
            }
            if (put.kind() != ClauseKind.SUBPARAGRAPH) {
                return text;
            }
            return put.number() == null ? "\u2013 ".repeat(put.depth()) + text : put.number() + " " + text;
        }

        private String marked(Passage passage) {
            StringBuilder marked = new StringBuilder();
            int from = 0;
            String text = passage.text();
            for (Note note : passage.notes()) {
                int at = text.offsetByCodePoints(0, note.offset());
                notes.add(note.text());
                String stars = "*".repeat(notes.size());
                // in braces where they would run into other asterisks, or stand before any word
                marked.append(escaped(text.substring(from, at))).append(at == from ? "{" + stars + "}" : stars);
                from = at;
            }
            return marked.append(escaped(text.substring(from))).toString();
        }
    }
}
