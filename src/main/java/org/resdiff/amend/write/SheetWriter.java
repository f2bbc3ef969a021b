package org.resdiff.amend.write;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.amend.Instruction;
import org.resdiff.amend.Locus;
import org.resdiff.amend.LocusWords;
import org.resdiff.amend.Note;
import org.resdiff.amend.NotedText;
import org.resdiff.amend.Noun;
import org.resdiff.amend.Operation;
import org.resdiff.amend.Proposed;
import org.resdiff.amend.read.AmendmentReader;
import org.resdiff.amend.read.Proposals;
import org.resdiff.amend.read.Sentence;
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

    private static final Pattern ADOPTED = Pattern.compile("(?:^|/)RES(?:/|$)");
    private static final Pattern DECIDED = Pattern.compile("(?:^|/)DEC(?:/|$)");
    /** Documents of limited distribution, conference room and working papers, and the Security Council's drafts. */
    private static final Pattern DRAFT = Pattern.compile("/(?:L|CRP|WP|CONF)\\.|^S/\\d{4}/\\d");

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
        return new Item(List.of(instruction), Style.BARE)
                .lines().stream().map(SheetLine::text).toList();
    }

    public static List<String> paragraphs(AmendmentPaper paper, String title) {
        return lines(paper, title).stream().map(SheetLine::text).toList();
    }

    /**
     * The paper as paragraphs, each with what it is.
     *
     * @param title of the draft, printed under the head; null for none
     * @throws InputException if something in it cannot be said so that it would be read alike
     */
    public static List<SheetLine> lines(AmendmentPaper paper, String title) {
        List<SheetLine> sheet = new ArrayList<>();
        String sponsor = paper.sponsor() == null ? "" : paper.sponsor() + ": ";
        String target = paper.target() == null ? "the draft" : noun(paper.target()) + " " + paper.target();
        List<List<Instruction>> items = paper.items();
        String amendments = items.size() == 1 ? "amendment" : "amendments";
        sheet.add(SheetLine.of(
                SheetLine.Role.HEAD,
                sponsor + (sponsor.isEmpty() ? capital(amendments) : amendments) + " to " + target));
        if (title != null && AmendmentReader.title(title)) {
            sheet.add(SheetLine.of(SheetLine.Role.TITLE, escaped(title)));
        }
        if (paper.instructions().isEmpty()) {
            sheet.add(SheetLine.of(SheetLine.Role.INSTRUCTION, AmendmentReader.NOTHING));
        }
        if (paper.asPrinted()) {
            sheet.add(SheetLine.of(SheetLine.Role.INSTRUCTION, AmendmentReader.AS_PRINTED));
        }
        boolean numbered = items.size() > 1;
        for (int i = 0; i < items.size(); i++) {
            List<SheetLine> said = said(items.get(i));
            sheet.add(numbered ? said.get(0).numbered(i + 1) : said.get(0));
            sheet.addAll(said.subList(1, said.size()));
        }
        if (!same(read(sheet), paper.instructions())) {
            throw new InputException(
                    "these amendments cannot be put in words that read back alike; write them as JSON");
        }
        return sheet;
    }

    /** What a text of this symbol is called: adopted texts and drafts have theirs. */
    private static String noun(String symbol) {
        return ADOPTED.matcher(symbol).find()
                ? "resolution"
                : DECIDED.matcher(symbol).find()
                        ? "decision"
                        : DRAFT.matcher(symbol).find() ? "draft resolution" : "text";
    }

    /** The sentence of an item, the paragraphs that it puts in, and the footnotes of both. */
    private static List<SheetLine> said(List<Instruction> item) {
        Instruction instruction = item.get(0);
        for (Style style : Style.values()) {
            List<SheetLine> said = new Item(item, style).lines();
            if (same(read(said), item)) {
                return said;
            }
        }
        throw new InputException("an amendment to "
                + (instruction.loci().isEmpty() ? "the text" : LocusWords.say(instruction.loci()))
                + " cannot be put in words that read back alike; write the paper as JSON");
    }

    private static List<Instruction> read(List<SheetLine> sheet) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (SheetLine line : sheet) {
            paragraphs.add(new Paragraph(line.text(), null, List.of(), 0, 0));
        }
        AmendmentPaper paper = AmendmentReader.read(paragraphs, "sheet");
        return paper.unread().isEmpty() ? paper.instructions() : List.of();
    }

    private static boolean same(List<Instruction> one, List<Instruction> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).asks(other.get(i))) {
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

    /** One item in words: an instruction, or several on the words of one place. Its footnotes follow, in asterisks from one. */
    private static final class Item {
        private final List<Instruction> item;
        private final Instruction instruction;
        private final Style style;
        private final List<String> notes = new ArrayList<>();

        Item(List<Instruction> item, Style style) {
            this.item = item;
            this.instruction = item.get(0);
            this.style = style;
        }

        List<SheetLine> lines() {
            List<SheetLine> said = new ArrayList<>();
            said.add(new SheetLine(SheetLine.Role.INSTRUCTION, "", parts(sentence())));
            int count = instruction.paragraphs().size();
            for (int i = 0; i < count; i++) {
                String text = text(instruction.paragraphs().get(i));
                said.add(SheetLine.of(
                        SheetLine.Role.NEW_TEXT,
                        style == Style.BARE ? text : "\u201C" + text + (i == count - 1 ? "\u201D" : "")));
            }
            if (instruction.operation() == Operation.DELETE_PARAGRAPH
                    && !instruction.quoted().isEmpty()) {
                said.add(SheetLine.of(SheetLine.Role.NEW_TEXT, marked(instruction.quoted())));
            }
            for (int i = 0; i < notes.size(); i++) {
                said.add(SheetLine.of(SheetLine.Role.FOOTNOTE, "*".repeat(i + 1) + " " + escaped(notes.get(i))));
            }
            return said;
        }

        /** The sentence with the places that it names set apart: the first stands before any quotation, the other ends it. */
        private List<SheetLine.Part> parts(String sentence) {
            if (instruction.loci().isEmpty()) {
                return List.of(new SheetLine.Part(sentence, false));
            }
            String in = place(instruction.loci());
            int start = sentence.indexOf(in);
            int end = start + in.length();
            List<SheetLine.Part> parts = new ArrayList<>(
                    List.of(new SheetLine.Part(sentence.substring(0, start), false), new SheetLine.Part(in, true)));
            if (instruction.to() != null) {
                String to = place(List.of(instruction.to()));
                int last = sentence.lastIndexOf(to);
                parts.add(new SheetLine.Part(sentence.substring(end, last), false));
                parts.add(new SheetLine.Part(to, true));
                end = last + to.length();
            }
            parts.add(new SheetLine.Part(sentence.substring(end), false));
            return parts;
        }

        private static String place(List<Locus> loci) {
            return loci.isEmpty() ? "" : escaped(LocusWords.say(loci));
        }

        private String sentence() {
            String in = place(instruction.loci());
            String to = instruction.to() == null ? "" : place(List.of(instruction.to()));
            if (instruction.operation().onWords()) {
                List<String> changes = item.stream().map(this::change).toList();
                return "In " + in + ", " + LocusWords.listed(changes) + ".";
            }
            return switch (instruction.operation()) {
                case REPLACE_PARAGRAPH -> "Replace " + in + " with the following:";
                case DELETE_PARAGRAPH -> "Delete " + in + (instruction.quoted().isEmpty() ? "." : " reading:");
                case INSERT_PARAGRAPHS_AFTER ->
                    under()
                            ? "At the end of " + in + ", insert " + what() + ":"
                            : "After " + in + ", insert " + what() + ":";
                case INSERT_PARAGRAPHS_BEFORE -> "Before " + in + ", insert " + what() + ":";
                case MOVE_AFTER -> "Move " + in + " after " + to + ".";
                case MOVE_BEFORE -> "Move " + in + " before " + to + ".";
                default -> "Renumber the subsequent paragraphs accordingly.";
            };
        }

        private String change(Instruction one) {
            return switch (one.operation()) {
                case REPLACE_WORDS -> "replace " + old(one) + " with " + words(one) + every(one);
                case DELETE_WORDS -> "delete " + old(one) + every(one);
                case INSERT_WORDS_AFTER -> "after " + old(one) + ", insert " + words(one) + every(one);
                case INSERT_WORDS_BEFORE -> "before " + old(one) + ", insert " + words(one) + every(one);
                case APPEND_WORDS -> "add " + words(one) + " at the end";
                case PREPEND_WORDS -> "insert " + words(one) + " at the beginning";
                default -> throw new IllegalArgumentException("no change of words: " + one.operation());
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

        private static String old(Instruction one) {
            return which(one) + quoted(escaped(one.quoted().text()));
        }

        private static String quoted(String text) {
            String quoted = Sentence.quoted(text);
            return quoted == null ? "\u201C" + text + "\u201D" : quoted;
        }

        private static String which(Instruction one) {
            return one.occurrence() > 0 ? "the " + Numerals.ordinalWord(one.occurrence()) + " " : "";
        }

        private static String every(Instruction one) {
            return one.occurrence() == Instruction.EVERY ? " wherever it appears" : "";
        }

        private String words(Instruction one) {
            return quoted(marked(one.words()));
        }

        /** A paragraph with the number by which its depth is told; dashes where it has none. */
        private String text(Proposed put) {
            String text = marked(put.passage());
            if (style == Style.TAGGED) {
                return escaped(Proposals.tag(put)) + text;
            }
            if (put.number() != null) {
                boolean pointed = put.number().matches("\\p{Alnum}{1,5}");
                return put.number() + (pointed ? ". " : " ") + text;
            }
            return put.kind() == ClauseKind.SUBPARAGRAPH ? "\u2013 ".repeat(put.depth()) + text : text;
        }

        private String marked(NotedText passage) {
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
