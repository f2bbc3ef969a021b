package org.resdiff.amend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Diagnostic;
import org.resdiff.model.Mark;
import org.resdiff.model.Paragraph;

/**
 * Reads an amendment paper: masthead, sponsor and target, then one instruction a paragraph, each with the paragraphs that it
 * puts in. What is not understood is listed with its place in the paper and never guessed.
 */
public final class AmendmentReader {
    private static final String SYMBOL = "(?<symbol>\\p{Lu}{1,5}(?:[./]\\p{Alnum}+)*/\\S*\\p{Alnum})";
    private static final Pattern HEAD = Pattern.compile(
            "(?:(?<sponsor>.*?):[*\\s]*)?\\s*(?:proposed |draft )?amendments? to (?:the )?(?:draft"
                    + " )?(?:resolution|decision|text)s? (?:contained in (?:document )?)?" + SYMBOL + ".*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern OWN_SYMBOL = Pattern.compile("(?:\\p{Alpha}+ ){0,6}" + SYMBOL);
    private static final Pattern ITEM =
            Pattern.compile("(?:(?<number>\\d{1,3})\\.|\\(?(?:\\p{Alpha}|[ivx]{1,4})\\)|[-\u2013\u2022])\\s+");
    private static final Pattern OPENING = Pattern.compile(
            "(?:In|At|Throughout|After|Before|Following|Delete|Omit|Strike|Remove|Suppress|Replace|Substitute|Change|Amend|Modify|Revise|Rename|"
                    + "Insert|Add|Append|For|Move|Transfer|Relocate|Place|Renumber|Re-number|The|Operative|Preambular|Paragraph)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** What sets an instruction apart from the title of a draft: it quotes, or speaks of paragraphs. */
    private static final Pattern AMENDS = Pattern.compile("\u201C\\d+\u201D|\\bparagraph", Pattern.CASE_INSENSITIVE);

    /** What a paper says that leaves the draft as it is. */
    static final String NOTHING = "No amendment is proposed.";

    private static final Pattern STARS = Pattern.compile("(?<=[^\\s\\\\{])\\*+|\\{\\*+\\}|\\\\(?=\\*)");
    /** Before an asterisk that is no mark. */
    private static final String ESCAPE = "\\";

    private static final Pattern STARRED_NOTE = Pattern.compile("(?<mark>\\*+)\\s+");
    private static final Pattern SPONSORS_NOTE =
            Pattern.compile("Any changes to the list of sponsors .*|On behalf of .*", Pattern.DOTALL);

    private final List<Paragraph> paragraphs;
    private final List<Instruction> instructions = new ArrayList<>();
    private final List<Diagnostic> unread = new ArrayList<>();

    private AmendmentReader(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs.stream().map(AmendmentReader::starred).toList();
    }

    /**
     * The paper as data.
     *
     * @param paragraphs of the paper, whole, in reading order, notes among them
     * @param name of the file, for a paper without a symbol
     */
    public static AmendmentPaper read(List<Paragraph> paragraphs, String name) {
        return new AmendmentReader(paragraphs).paper(name);
    }

    /** Whether a paragraph under the head is taken for the title of the draft, not for an instruction. */
    static boolean title(String text) {
        return !HEAD.matcher(text).matches()
                && !NOTHING.equals(text)
                && !ITEM.matcher(text).lookingAt()
                && !OPENING.matcher(text).matches();
    }

    private AmendmentPaper paper(String name) {
        String sponsor = null;
        String target = null;
        String symbol = null;
        int at = 0;
        for (; at < paragraphs.size() && target == null; at++) {
            String text = paragraphs.get(at).text();
            Matcher own = OWN_SYMBOL.matcher(text);
            if (symbol == null && own.matches()) {
                symbol = own.group("symbol");
            }
            Matcher head = HEAD.matcher(text);
            if (head.matches()) {
                target = head.group("symbol");
                sponsor = head.group("sponsor");
            }
        }
        body(target == null ? 0 : at);
        boolean nothing = paragraphs.stream().anyMatch(paragraph -> NOTHING.equals(paragraph.text()));
        if (instructions.isEmpty() && unread.isEmpty() && !nothing) {
            unread.add(Diagnostic.warning("amendment.none", "no amendment found; is it an amendment paper?"));
        }
        return new AmendmentPaper(
                symbol == null ? name.substring(name.lastIndexOf('/') + 1) : symbol,
                sponsor,
                target,
                instructions,
                unread);
    }

    /** The title of the draft may stand before the first instruction; after it everything must be understood. */
    private void body(int start) {
        List<Locus> context = List.of();
        boolean begun = false;
        int item = 0;
        int at = start;
        while (at < paragraphs.size()) {
            Paragraph paragraph = paragraphs.get(at);
            if (paragraph.note()) {
                at++;
                continue;
            }
            Matcher number = ITEM.matcher(paragraph.text());
            boolean listed = number.lookingAt();
            String bare = listed ? paragraph.text().substring(number.end()) : paragraph.text();
            Sentence sentence = Sentence.of(
                    bare.equals(paragraph.text())
                            ? passage(at)
                            : Words.part(
                                    passage(at), number.end(), paragraph.text().length()));
            if (listed && number.group("number") != null) {
                item = Integer.parseInt(number.group("number"));
                context = List.of();
            }
            Optional<Grammar.Reading> reading = OPENING.matcher(bare).matches() || !context.isEmpty()
                    ? Grammar.read(sentence, context)
                    : Optional.empty();
            if (reading.isEmpty()) {
                List<Locus> opened = Grammar.context(sentence);
                if (NOTHING.equals(paragraph.text())) {
                    begun = true;
                } else if (!opened.isEmpty()) {
                    context = opened;
                    begun = true;
                } else if (begun
                        || listed
                        || (amends(bare) && AMENDS.matcher(sentence.frame()).find())) {
                    unread.add(Diagnostic.warning("amendment.unread", "not understood: " + paragraph.text())
                            .at(paragraph.page(), paragraph.line()));
                    begun = true;
                }
                at++;
                continue;
            }
            begun = true;
            at = take(at, item, listed && number.group("number") != null, reading.get());
        }
    }

    /** Whether a paragraph opens or ends as an instruction does and no title. */
    private static boolean amends(String text) {
        return OPENING.matcher(text).matches()
                || (!text.isEmpty() && ".:".indexOf(text.charAt(text.length() - 1)) >= 0);
    }

    /** Takes the instructions of the paragraph and the paragraphs that they await; the index after them. */
    private int take(int at, int item, boolean numbered, Grammar.Reading reading) {
        Paragraph paragraph = paragraphs.get(at);
        int next = at + 1;
        if (reading.paragraphs() != null) {
            int end = next;
            while (end < paragraphs.size() && !opens(paragraphs.get(end), item, numbered)) {
                end++;
            }
            List<Passage> text = new ArrayList<>();
            for (int i = next; i < end; i++) {
                if (!paragraphs.get(i).note()) {
                    text.add(passage(i));
                }
            }
            if (text.isEmpty()) {
                unread.add(Diagnostic.warning(
                                "amendment.unread", "the text that it announces is missing: " + paragraph.text())
                        .at(paragraph.page(), paragraph.line()));
                return end;
            }
            Instruction instruction = fill(reading.instructions().get(0), unquoted(text), reading.paragraphs());
            add(instruction, paragraph);
            reading.instructions().stream().skip(1).forEach(more -> add(more, paragraph));
            return end;
        }
        reading.instructions().forEach(instruction -> add(instruction, paragraph));
        return next;
    }

    private void add(Instruction instruction, Paragraph paragraph) {
        instructions.add(instruction.said(paragraph.text(), paragraph.page(), paragraph.line()));
    }

    private static Instruction fill(Instruction instruction, List<Passage> text, ClauseKind kind) {
        if (instruction.operation() != Operation.DELETE_PARAGRAPH) {
            return instruction.reading(
                    Proposals.of(text, kind, instruction.loci().get(0)));
        }
        String whole = String.join(" ", text.stream().map(Passage::text).toList());
        return instruction.quoting(text.size() == 1 ? text.get(0) : Passage.of(whole));
    }

    /** Whether a paragraph is the next instruction and no more of the text of the last. */
    private static boolean opens(Paragraph paragraph, int item, boolean numbered) {
        if (paragraph.note()) {
            return false;
        }
        Matcher number = ITEM.matcher(paragraph.text());
        boolean listed = number.lookingAt() && number.group("number") != null;
        if (numbered) {
            return listed
                    && Integer.parseInt(number.group("number")) == item + 1
                    && OPENING.matcher(paragraph.text().substring(number.end())).matches();
        }
        Sentence sentence = Sentence.of(Passage.of(paragraph.text()));
        return OPENING.matcher(sentence.frame()).matches()
                && Grammar.read(sentence, List.of()).isPresent();
    }

    /** Quotation marks around the paragraphs of a text are the paper's: one opens each, one closes the last. */
    private static List<Passage> unquoted(List<Passage> text) {
        String first = text.get(0).text();
        String last = text.get(text.size() - 1).text().stripTrailing();
        Matcher close = Pattern.compile("\u201D[.;,]?$").matcher(last);
        if (!first.startsWith("\u201C") || !close.find() || (text.size() == 1 && closesEarly(first))) {
            return text;
        }
        List<Passage> bare = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            Passage passage = text.get(i);
            int start = passage.text().startsWith("\u201C") ? 1 : 0;
            int end = i == text.size() - 1 ? close.start() : passage.text().length();
            bare.add(Words.part(passage, start, end));
        }
        return bare;
    }

    private static boolean closesEarly(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() - 2; i++) {
            depth += text.charAt(i) == '\u201C' ? 1 : text.charAt(i) == '\u201D' ? -1 : 0;
            if (depth == 0) {
                return true;
            }
        }
        return false;
    }

    private Passage passage(int at) {
        Paragraph paragraph = paragraphs.get(at);
        List<Note> notes = new ArrayList<>();
        for (Mark mark : paragraph.marks()) {
            String note = note(mark.text(), at);
            if (note == null || !SPONSORS_NOTE.matcher(note).matches()) {
                notes.add(Note.proposed(mark.offset(), note));
            }
        }
        return new Passage(paragraph.text(), notes);
    }

    /** The note of a mark: the next one with it on the same page, else the next at all, else any. */
    private String note(String mark, int at) {
        Paragraph found = null;
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph note = paragraphs.get(i);
            if (!mark.equals(note.mark())) {
                continue;
            }
            if (i > at && note.page() == paragraphs.get(at).page()) {
                return note.text();
            }
            if (found == null || (i > at && paragraphs.indexOf(found) < at)) {
                found = note;
            }
        }
        return found == null ? null : found.text();
    }

    /** Asterisks are marks even where the reader of the format did not know: at the start of a note, after a word. */
    private static Paragraph starred(Paragraph paragraph) {
        Matcher note = STARRED_NOTE.matcher(paragraph.text());
        boolean starred = !paragraph.note() && note.lookingAt();
        String whole = starred ? paragraph.text().substring(note.end()) : paragraph.text();
        Matcher stars = STARS.matcher(whole);
        if (!starred && !stars.find()) {
            return paragraph;
        }
        List<Mark> marks = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int from = 0;
        stars.reset();
        while (stars.find()) {
            text.append(whole, from, stars.start());
            from = stars.end();
            if (stars.group().equals(ESCAPE)) {
                text.append(whole.charAt(from++));
            } else {
                marks.add(new Mark(stars.group().replaceAll("[{}]", ""), text.codePointCount(0, text.length())));
            }
        }
        text.append(whole.substring(from));
        for (Mark mark : paragraph.marks()) {
            String before = whole.substring(0, whole.offsetByCodePoints(0, mark.offset()));
            int gone = STARS.matcher(before)
                    .results()
                    .mapToInt(found -> found.group().length())
                    .sum();
            marks.add(new Mark(mark.text(), mark.offset() - gone));
        }
        marks.sort(Comparator.comparingInt(Mark::offset));
        String mark = starred ? note.group("mark") : paragraph.mark();
        return new Paragraph(text.toString(), mark, marks, paragraph.page(), paragraph.line());
    }
}
