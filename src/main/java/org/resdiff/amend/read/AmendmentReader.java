package org.resdiff.amend.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.amend.Instruction;
import org.resdiff.amend.Locus;
import org.resdiff.amend.Note;
import org.resdiff.amend.NotedText;
import org.resdiff.amend.Operation;
import org.resdiff.amend.QuotedWords;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Diagnostic;
import org.resdiff.model.Mark;
import org.resdiff.model.Paragraph;

/**
 * Reads an amendment paper: masthead, sponsor and target, then one instruction a paragraph, each with the paragraphs that it
 * puts in. Every line is accounted for: what is not understood is listed with its place in the paper and never guessed.
 */
public final class AmendmentReader {
    private static final String SYMBOL = "(?<symbol>\\p{Lu}{1,5}(?:[./]\\p{Alnum}+)*/\\S*\\p{Alnum})";
    private static final String DRAFT = "(?:revised |second revised )?(?:draft )?(?:resolution|decision|text)s? ";
    /** A draft by its symbol, the end of its symbol or its number, or as one of several in a report. */
    private static final Pattern HEAD = Pattern.compile(
            "(?:(?<sponsor>.*?):[*\\s]*)?\\s*(?:proposed |draft |oral |further |revised )*+(?:sub-?)?amendments? to (?:the )?"
                    + "(?:" + DRAFT
                    + "(?:no\\. ?)?(?<number>\\d{1,3}|[IVXL]{1,6}),? (?:(?:as )?recommended .*?)?(?:contained )?"
                    + "in (?:its report )?(?:\\(|(?:document )?)(?<report>" + SYMBOL.replace("symbol", "within")
                    + ").*|(?:" + DRAFT
                    + ")(?:no\\. ?)?(?:contained in (?:document )?)?(?:" + SYMBOL
                    + "|(?<short>(?:\\p{Lu}{1,5}[./])?\\p{Lu}{0,3}[./]?\\d{1,4}(?:[./]\\p{Alnum}+)*))(?![\\p{Alnum}/]).*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** The sheets of student assemblies: "This amendment proposes to modify Draft Resolution 1.2 as follows:". */
    private static final Pattern PROPOSES = Pattern.compile(
            "this (?:proposed )?amendment (?:proposes|seeks|aims|intends) to (?:amend|modify|change) (?:the )?" + DRAFT
                    + "(?<short>\\S*\\p{Alnum})? ?(?:as follows)?[.:]?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SUBMITTED = Pattern.compile(
            "(?:submitted by|sponsors?|proposed by|proposer|submitter|delegation): ?(?<sponsor>.*?)(?= ?(?:"
                    + "committee|topic|signatories|seconded by|date|council|forum|draft resolution)[^:]{0,20}:|$)",
            Pattern.CASE_INSENSITIVE);
    /** What stands above the first instruction and is no title. */
    private static final Pattern PARTICULARS = Pattern.compile(
            "(?:proposed |friendly |unfriendly )?amendments?(?: no\\.? ?\\d+| \\d+)?[.:]?"
                    + "|(?:committee|topic|submitted by|sponsors?|proposed by|proposer|submitter|delegation|signatories"
                    + "|seconded by|council|forum|date|agenda item|original|distr)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** What a paper says to its readers. */
    private static final Pattern EXPLANATION = Pattern.compile(
            "(?:explanat(?:ion|ory note)s?|justifications?|rationale|reasons?|reasoning|comments?|remarks?|background|notes?"
                    + "|explanation of (?:the )?amendments?)(?: ?\\([^()]*\\))?\\s*(?<colon>[:.\u2013\u2014-].*)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** Who proposes what stands above: "(Utopia)". */
    private static final Pattern PROPOSER = Pattern.compile("[(\\[]\\p{Lu}[\\p{L} ,'\u2019.-]*[)\\]]");

    private static final Pattern OWN_SYMBOL = Pattern.compile("(?:\\p{Alpha}+ ){0,6}" + SYMBOL);
    private static final Pattern ITEM = Pattern.compile(
            "(?:(?<number>\\d{1,3})[.)]|\\(?(?:\\p{Alpha}|[ivx]{1,4})\\)|[-\u2013\u2014\u2022\u25CF\u25E6\u00B7\u25AA*])\\s+");
    /** A word without which no sentence amends anything. */
    private static final Pattern AMENDING = Pattern.compile(
            "\\b(?:delet|omit|str[iu]ck|strike|remov|suppress|replac|substitut|chang|amend|modif|revis|renam|insert|add|append|for"
                    + "|reads?\\b|mov|transfer|relocat|place|re-?number)",
            Pattern.CASE_INSENSITIVE);
    /** A paragraph of the draft at the start of a line: what follows speaks of it, and is not its text. */
    private static final Pattern PLACE = Pattern.compile(
            "(?:in |at |after |before |new |the )*+(?:(?:operative|preambular) (?:paragraph|clause)s?\\b|(?:sub-?)?(?:paragraph|clause)s? "
                    + "[\\d(]|(?:OP|PP|OC|PC) ?\\d|(?:\\p{Alpha}+ )(?:operative|preambular) paragraph\\b).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** How an order begins. */
    private static final Pattern ORDER = Pattern.compile(
            "(?:Delete|Omit|Strike|Remove|Suppress|Replace|Substitute|Change|Amend|Modify|Revise|Rename|Insert|Add|Append|Move|Transfer"
                    + "|Relocate|Renumber|Re-number)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** What a paper says that leaves the draft as it is. */
    public static final String NOTHING = "No amendment is proposed.";

    /** What a paper says whose paragraphs end in marks that no clerk would put. */
    public static final String AS_PRINTED = "The marks at the end of paragraphs stand as printed here.";

    /** Lines that one sentence with its quotations on lines of their own may take. */
    private static final int BLOCK = 8;

    private static final Pattern STARS = Pattern.compile("(?<=[^\\s\\\\{])\\*+|\\{\\*+\\}|\\\\(?=\\*)");
    /** Before an asterisk that is no mark. */
    private static final String ESCAPE = "\\";

    private static final Pattern STARRED_NOTE = Pattern.compile("(?<mark>\\*+)\\s+");
    private static final Pattern SPONSORS_NOTE =
            Pattern.compile("Any changes to the list of sponsors .*|On behalf of .*", Pattern.DOTALL);

    private final List<Paragraph> paragraphs;
    private final List<Instruction> instructions = new ArrayList<>();
    private final List<Diagnostic> explanations = new ArrayList<>();
    private final List<Diagnostic> unread = new ArrayList<>();
    /** The paragraphs that the last heading named; empty where there was none, or none that is understood. */
    private List<Locus> context = List.of();
    /** The number of the item that is being read, which goes for the lines under a numbered heading too; 0 for none. */
    private int item;

    private AmendmentReader(List<Paragraph> paragraphs) {
        List<Paragraph> starred =
                paragraphs.stream().map(AmendmentReader::starred).toList();
        Set<String> cited = starred.stream()
                .flatMap(paragraph -> paragraph.marks().stream())
                .map(Mark::text)
                .collect(Collectors.toSet());
        this.paragraphs =
                starred.stream().map(paragraph -> bulleted(paragraph, cited)).toList();
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
    public static boolean title(String text) {
        return !text.isBlank()
                && !HEAD.matcher(text).matches()
                && !NOTHING.equals(text)
                && !AS_PRINTED.equals(text)
                && !ITEM.matcher(text).lookingAt()
                && !PARTICULARS.matcher(text).matches()
                && !EXPLANATION.matcher(text).matches()
                && !PROPOSER.matcher(text).matches()
                && Grammar.context(Sentence.of(NotedText.of(text))).isEmpty()
                && !amends(text);
    }

    /** Whether a line speaks as an amendment does, understood or not: it names a paragraph, or orders and quotes. */
    private static boolean amends(String text) {
        Sentence sentence = Sentence.of(NotedText.of(text));
        boolean quotes = !sentence.quotes().isEmpty();
        return PLACE.matcher(text).matches()
                || (ORDER.matcher(text).matches() && (quotes || ".:;".indexOf(text.charAt(text.length() - 1)) >= 0))
                || (quotes && AMENDING.matcher(sentence.frame()).find())
                || text.endsWith(":");
    }

    private AmendmentPaper paper(String name) {
        String sponsor = null;
        String target = null;
        String symbol = null;
        int start = 0;
        for (int at = 0; at < paragraphs.size() && target == null; at++) {
            String text = paragraphs.get(at).text();
            Matcher own = OWN_SYMBOL.matcher(text);
            if (symbol == null && own.matches()) {
                symbol = own.group("symbol");
            }
            Matcher submitted = SUBMITTED.matcher(text);
            if (sponsor == null && submitted.find()) {
                sponsor = submitted.group("sponsor").strip();
            }
            Matcher head = HEAD.matcher(text);
            if (head.matches()) {
                target = target(head);
                sponsor = head.group("sponsor") == null ? sponsor : head.group("sponsor");
                start = at + 1;
            }
            Matcher proposes = PROPOSES.matcher(text);
            if (proposes.matches()) {
                target = proposes.group("short");
                start = at + 1;
                break;
            }
        }
        String title = body(start, start > 0);
        if (instructions.isEmpty() && unread.isEmpty() && !says(NOTHING)) {
            unread.add(Diagnostic.warning("amendment.none", "no amendment found; is it an amendment paper?"));
        }
        return new AmendmentPaper(
                symbol == null ? name.substring(name.lastIndexOf('/') + 1) : symbol,
                sponsor,
                target,
                title,
                says(AS_PRINTED),
                instructions,
                explanations,
                unread);
    }

    private boolean says(String sentence) {
        return paragraphs.stream().anyMatch(paragraph -> sentence.equals(paragraph.text()));
    }

    private static String target(Matcher head) {
        if (head.group("report") != null) {
            return head.group("number") + " in " + head.group("report");
        }
        return head.group("symbol") != null ? head.group("symbol") : head.group("short");
    }

    /**
     * Gives every line its place: instruction, new text, explanation, or not understood. Above the first of them stand the
     * title of the draft, which the answer is, and particulars.
     */
    private String body(int start, boolean headed) {
        List<String> title = new ArrayList<>();
        boolean begun = false;
        boolean explaining = false;
        int at = start;
        while (at < paragraphs.size()) {
            Paragraph paragraph = paragraphs.get(at);
            if (paragraph.note()) {
                at++;
                continue;
            }
            String text = paragraph.text();
            Optional<Read> read = read(at);
            List<Locus> opened = read.isPresent() ? List.of() : Grammar.context(bare(at));
            Matcher explanation = EXPLANATION.matcher(text);
            if (NOTHING.equals(text) || AS_PRINTED.equals(text)) {
                begun = true;
            } else if (read.isPresent()) {
                begun = true;
                explaining = false;
                if (number(text) > 0) {
                    context = List.of();
                }
                item = number(text) > 0 || context.isEmpty() ? number(text) : item;
                at = take(at, read.get());
                continue;
            } else if (!opened.isEmpty()) {
                begun = true;
                explaining = false;
                context = opened;
                item = number(text);
            } else if (explanation.matches()) {
                explaining = true;
                explained(paragraph);
            } else if (PROPOSER.matcher(text).matches()) {
                explained(paragraph);
            } else if (!begun && (PARTICULARS.matcher(text).matches() || (title(text) && !explaining))) {
                if (headed && title(text)) {
                    title.add(text);
                }
            } else if (explaining && !amends(bare(at).frame())) {
                explained(paragraph);
            } else {
                begun = true;
                context = List.of();
                unread(paragraph, "not understood: " + text);
            }
            at++;
        }
        return title.isEmpty() ? null : String.join(" ", title);
    }

    private void explained(Paragraph paragraph) {
        explanations.add(
                Diagnostic.info("amendment.explanation", paragraph.text()).at(paragraph.page(), paragraph.line()));
    }

    private void unread(Paragraph paragraph, String what) {
        unread.add(Diagnostic.warning(AmendmentPaper.UNREAD, what).at(paragraph.page(), paragraph.line()));
    }

    /** The number of the item that a line opens; 0 where it has none. */
    private static int number(String text) {
        Matcher item = ITEM.matcher(text);
        return item.lookingAt() && item.group("number") != null ? Integer.parseInt(item.group("number")) : 0;
    }

    /** A line without the number or bullet of its item. */
    private Sentence bare(int at) {
        Matcher item = ITEM.matcher(paragraphs.get(at).text());
        int length = paragraphs.get(at).text().length();
        return Sentence.of(item.lookingAt() ? QuotedWords.part(passage(at), item.end(), length) : passage(at));
    }

    /** A sentence that is understood, and the line after its last one. */
    private record Read(Grammar.Reading reading, int end) {}

    /** What a line says, with the quotations on lines of their own that belong to it; empty if it is not understood. */
    private Optional<Read> read(int at) {
        Sentence sentence = bare(at);
        if (!AMENDING.matcher(sentence.frame()).find()) {
            return Optional.empty();
        }
        List<Locus> place = number(paragraphs.get(at).text()) > 0 ? List.of() : context;
        Optional<Grammar.Reading> line = Grammar.read(sentence, place);
        if (line.isPresent() || !Sentence.open(sentence.frame())) {
            return line.map(reading -> new Read(reading, at + 1));
        }
        for (int end = at + 1; end < Math.min(at + BLOCK, paragraphs.size()); end++) {
            Sentence next = Sentence.of(passage(end));
            if (paragraphs.get(end).note() || !Sentence.fragment(next.frame())) {
                break;
            }
            sentence = sentence.with(next);
            Optional<Grammar.Reading> block = Grammar.read(sentence, place);
            boolean more = end + 1 < paragraphs.size()
                    && Sentence.fragment(Sentence.of(passage(end + 1)).frame());
            if (block.isPresent() && !more) {
                return Optional.of(new Read(block.get(), end + 1));
            }
        }
        return Optional.empty();
    }

    /** Takes the instructions of a sentence and the paragraphs that they await; the index after them. */
    private int take(int at, Read read) {
        Paragraph paragraph = paragraphs.get(at);
        Grammar.Reading reading = read.reading();
        List<Instruction> said = new ArrayList<>(reading.instructions());
        int end = read.end();
        if (reading.awaits() != null) {
            List<NotedText> text = new ArrayList<>();
            end = NewText.end(
                    this::follows,
                    end,
                    paragraphs.size(),
                    reading.awaits(),
                    said.get(0).loci().get(0),
                    text);
            if (text.isEmpty()) {
                unread(paragraph, "the text that it announces is missing: " + paragraph.text());
                return end;
            }
            said.set(0, fill(said.get(0), unquoted(text), reading.awaits().kind()));
        }
        if (said.stream().anyMatch(AmendmentReader::noteless)) {
            unread(paragraph, "an asterisk in it has no note: " + paragraph.text());
            return end;
        }
        said.forEach(instruction ->
                instructions.add(instruction.said(paragraph.text(), item, paragraph.page(), paragraph.line())));
        // what follows a sentence about another paragraph has no place: nobody can tell which of the two it means
        if (reading.instructions().stream()
                .anyMatch(instruction -> !instruction.loci().equals(context))) {
            context = List.of();
        }
        return end;
    }

    private static boolean noteless(Instruction instruction) {
        return Stream.concat(
                        instruction.words().notes().stream(),
                        instruction.paragraphs().stream().flatMap(put -> put.passage().notes().stream()))
                .anyMatch(note -> note.text() == null);
    }

    /** A line that may be new text; null for a note. What speaks as the paper does is marked. */
    private NewText.Line follows(int at) {
        Paragraph paragraph = paragraphs.get(at);
        if (paragraph.note()) {
            return null;
        }
        String text = paragraph.text();
        boolean paper = read(at).isPresent()
                || (EXPLANATION.matcher(text).matches() && !text.endsWith(",") && !text.endsWith(";"))
                || PROPOSER.matcher(text).matches()
                || PLACE.matcher(text).matches()
                || !Grammar.context(bare(at)).isEmpty();
        return new NewText.Line(passage(at), paper);
    }

    private static Instruction fill(Instruction instruction, List<NotedText> text, ClauseKind kind) {
        if (instruction.operation() != Operation.DELETE_PARAGRAPH) {
            return instruction.reading(
                    Proposals.of(text, kind, instruction.loci().get(0)));
        }
        String whole = String.join(" ", text.stream().map(NotedText::text).toList());
        return instruction.quoting(text.size() == 1 ? text.get(0).noted() : NotedText.of(whole));
    }

    /** Quotation marks around the paragraphs of a text are the paper's: one opens each, one closes the last. */
    private static List<NotedText> unquoted(List<NotedText> text) {
        String first = text.get(0).text();
        String last = text.get(text.size() - 1).text().stripTrailing();
        Matcher close = Pattern.compile("\u201D[.;,]?$").matcher(last);
        if (!first.startsWith("\u201C") || !close.find() || (text.size() == 1 && closesEarly(first))) {
            return text;
        }
        List<NotedText> bare = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            NotedText passage = text.get(i);
            int start = passage.text().startsWith("\u201C") ? 1 : 0;
            int end = i == text.size() - 1 ? close.start() : passage.text().length();
            bare.add(QuotedWords.part(passage, start, end));
        }
        return bare;
    }

    private static boolean closesEarly(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() - 2; i++) {
            if (text.charAt(i) == '\u201C') {
                depth++;
            } else if (text.charAt(i) == '\u201D') {
                depth--;
            }
            if (depth == 0) {
                return true;
            }
        }
        return false;
    }

    private NotedText passage(int at) {
        Paragraph paragraph = paragraphs.get(at);
        List<Note> notes = new ArrayList<>();
        for (Mark mark : paragraph.marks()) {
            String note = note(mark.text(), at);
            if (note == null || !SPONSORS_NOTE.matcher(note).matches()) {
                notes.add(Note.proposed(mark.offset(), note));
            }
        }
        return new NotedText(paragraph.text(), notes);
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

    /** A starred paragraph that no mark cites and that orders something is an item behind a bullet. */
    private static Paragraph bulleted(Paragraph paragraph, Set<String> cited) {
        boolean bullet = paragraph.note()
                && paragraph.mark().startsWith("*")
                && !cited.contains(paragraph.mark())
                && amends(paragraph.text());
        return bullet
                ? new Paragraph(paragraph.text(), null, paragraph.marks(), paragraph.page(), paragraph.line())
                : paragraph;
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
