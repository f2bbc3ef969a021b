package org.resdiff.read.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.resdiff.model.Line;
import org.resdiff.model.Style;
import org.resdiff.read.ListLabels;
import org.resdiff.read.Paragraphs;
import org.resdiff.read.StyledText;

/** One pass over the text of a binary Word document, on one side of its tracked changes. */
final class DocWalk {
    /** As many paragraphs as a cell of data has at most; more make a column of a page. */
    private static final int PARAGRAPHS_IN_CELL = 2;
    /** Outline levels from here on are body text. */
    private static final int BODY_TEXT = 9;

    private static final int BULLET = 23;
    /** The number formats of [MS-OSHARED] 2.2.1.3 that print letters and romans; the others print digits. */
    private static final Map<Integer, String> FORMATS = Map.of(
            1, "upperRoman", 2, "lowerRoman", 3, "upperLetter", 4, "lowerLetter", 22, "decimalZero", 255, "none");

    private static final char NOTE_REFERENCE = 2;
    private static final char CELL_END = 7;
    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_SEPARATOR = 0x14;
    private static final char FIELD_END = 0x15;

    private final Paragraphs out = new Paragraphs();
    private final HWPFDocument document;
    private final boolean accept;
    private final Map<Integer, ListCounter> counters = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();
    /** For each field that is open whether it is still in its code, which no reader sees. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private final List<Line> cited = new ArrayList<>();
    private final List<List<Line>> cells = new ArrayList<>();
    private List<Line> cell = new ArrayList<>();
    private String noteMark = "";
    private int footnote;
    private int endnote;
    private int number;
    private int first;
    private int rowFirst;
    private int revisions;

    DocWalk(HWPFDocument document, boolean accept) {
        this.document = document;
        this.accept = accept;
    }

    List<Line> lines() {
        return out.lines();
    }

    /** How many stretches of tracked changes were met. */
    int revisions() {
        return revisions;
    }

    void read() {
        HeaderStories stories = new HeaderStories(document);
        furniture(stories.getFirstHeaderSubrange(), stories.getOddHeaderSubrange(), stories.getEvenHeaderSubrange());
        story(document.getRange(), true);
        Range boxes = document.getMainTextboxRange();
        if (boxes.getEndOffset() > boxes.getStartOffset()) {
            story(boxes, false);
        }
        furniture(stories.getFirstFooterSubrange(), stories.getOddFooterSubrange(), stories.getEvenFooterSubrange());
    }

    private void furniture(Range... stories) {
        Set<String> seen = new HashSet<>();
        for (Range story : stories) {
            String text = story == null ? "" : Range.stripFields(story.text());
            for (String line : text.split("[\r\u0007]", -1)) {
                if (seen.add(line)) {
                    out.furniture(line, 0);
                }
            }
        }
    }

    private void story(Range range, boolean main) {
        for (int i = 0; i < range.numParagraphs(); i++) {
            paragraph(range.getParagraph(i), main);
        }
        out.end(Line.Role.PARAGRAPH, 0, first);
    }

    private void paragraph(Paragraph paragraph, boolean main) {
        if (main) {
            number++;
        }
        if (out.text().isEmpty()) {
            first = number;
        }
        if (paragraph.isTableRowEnd()) {
            endRow();
            return;
        }
        boolean endsCell = false;
        boolean endIsGone = false;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            boolean gone = isGone(run);
            boolean ends = i == paragraph.numCharacterRuns() - 1;
            endsCell |= run.text().indexOf(CELL_END) >= 0;
            endIsGone |= ends && gone;
            if (!gone && !run.isVanished()) {
                run(run, main);
            }
        }
        if (paragraph.isInTable()) {
            rowFirst = cells.isEmpty() && cell.isEmpty() ? first : rowFirst;
            int from = out.lines().size();
            end(paragraph);
            List<Line> lines = out.lines().subList(from, out.lines().size());
            cell.addAll(lines);
            lines.clear();
            if (endsCell) {
                cells.add(cell);
                cell = new ArrayList<>();
            }
        } else if (!endIsGone) {
            end(paragraph);
            printNotes();
        }
    }

    private boolean isGone(CharacterRun run) {
        if (!run.isMarkedDeleted() && !run.isMarkedInserted()) {
            return false;
        }
        revisions++;
        return accept ? run.isMarkedDeleted() : run.isMarkedInserted();
    }

    private void end(Paragraph paragraph) {
        boolean isHeading = paragraph.getLvl() < BODY_TEXT && !out.text().isEmpty();
        if (paragraph.isInList()) {
            String label = label(paragraph);
            boolean lonelyBullet = out.text().isEmpty() && label.equals(ListLabels.BULLET);
            if (!label.isEmpty() && !lonelyBullet) {
                out.item(label, paragraph.getIlvl() + 1, first);
            }
        }
        out.end(isHeading ? Line.Role.HEADING : Line.Role.PARAGRAPH, isHeading ? paragraph.getLvl() + 1 : 0, first);
        out.endItem();
    }

    private String label(Paragraph paragraph) {
        HWPFList list = paragraph.getList();
        int level = Math.min(paragraph.getIlvl(), ListCounter.LEVELS - 1);
        String pattern = list.getNumberText((char) level);
        if (pattern == null) {
            return "";
        }
        if (list.getNumberFormat((char) level) == BULLET) {
            return pattern.matches("[-–—]") ? pattern : ListLabels.BULLET;
        }
        ListCounter counter = counters.computeIfAbsent(list.getLsid(), key -> new ListCounter());
        boolean overridden = list.isStartAtOverridden((char) level);
        if (overridden && begun.add(paragraph.getIlfo() * ListCounter.LEVELS + level)) {
            counter.restart(level, list.getStartAt((char) level));
        }
        counter.count(level, any -> list.getStartAt((char) any), any -> ListCounter.LEVELS);
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            boolean isNumber = c < ListCounter.LEVELS;
            String format = isNumber ? FORMATS.getOrDefault(list.getNumberFormat(c), "decimal") : "";
            label.append(isNumber ? counter.number(c, format) : String.valueOf(c));
        }
        return label.toString().strip();
    }

    private void run(CharacterRun run, boolean main) {
        Set<Style> looks = looks(run);
        if (run.isSymbol()) {
            char symbol = run.getSymbolCharacter();
            write(
                    Character.getType(symbol) == Character.PRIVATE_USE ? ListLabels.BULLET : String.valueOf(symbol),
                    looks);
            return;
        }
        String text = run.text();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '\u00AD') {
                write(text.substring(from, i), looks);
                from = i + 1;
                control(c, run.getStartOffset() + i, looks, main);
            }
        }
        write(text.substring(from), looks);
    }

    private void control(char c, int offset, Set<Style> looks, boolean main) {
        switch (c) {
            case FIELD_BEGIN -> fields.push(true);
            case FIELD_SEPARATOR -> {
                if (!fields.isEmpty()) {
                    fields.pop();
                    fields.push(false);
                }
            }
            case FIELD_END -> fields.poll();
            case NOTE_REFERENCE -> {
                if (main) {
                    cite(offset);
                } else {
                    write(noteMark, StyledText.MARKED);
                }
            }
            case 0x1E -> write("\u2011", looks);
            case '\t', 0x0B, 0x0C, 0x0E -> write(" ", looks);
            default -> {}
        }
    }

    private void write(String text, Set<Style> looks) {
        if (!fields.contains(true)) {
            out.append(text, looks);
        }
    }

    private static Set<Style> looks(CharacterRun run) {
        Set<Style> looks = EnumSet.noneOf(Style.class);
        if (run.isItalic()) {
            looks.add(Style.ITALIC);
        }
        if (run.isBold()) {
            looks.add(Style.BOLD);
        }
        if (run.getUnderlineCode() != 0) {
            looks.add(Style.UNDERLINE);
        }
        if (run.isStrikeThrough() || run.isDoubleStrikeThrough()) {
            looks.add(Style.STRIKE);
        }
        if (run.getSubSuperScriptIndex() == 1) {
            looks.add(Style.SUPERSCRIPT);
        }
        return looks;
    }

    private void cite(int offset) {
        int foot = document.getFootnotes().getNoteIndexByAnchorPosition(offset);
        int end = document.getEndnotes().getNoteIndexByAnchorPosition(offset);
        if (foot >= 0) {
            cite(document.getFootnotes(), foot, document.getFootnoteRange(), Integer.toString(++footnote));
        } else if (end >= 0) {
            cite(document.getEndnotes(), end, document.getEndnoteRange(), ListLabels.roman(++endnote));
        }
    }

    private void cite(Notes notes, int index, Range stories, String mark) {
        out.text().mark(mark);
        Range story = new Range(
                stories.getStartOffset() + notes.getNoteTextStartOffset(index),
                stories.getStartOffset() + notes.getNoteTextEndOffset(index),
                document);
        noteMark = mark;
        StyledText text = new StyledText();
        out.aside(() -> story(story, false)).forEach(text::append);
        cited.add(text.line(Line.Role.NOTE, 0, first));
    }

    private void printNotes() {
        cited.forEach(out::add);
        cited.clear();
    }

    /** A row whose cells hold data is one line; the columns of a page are read one after the other. */
    private void endRow() {
        boolean data = cells.size() > 1 && cells.stream().allMatch(lines -> lines.size() <= PARAGRAPHS_IN_CELL);
        if (data) {
            List<StyledText> texts = new ArrayList<>();
            for (List<Line> lines : cells) {
                StyledText text = new StyledText();
                lines.forEach(text::append);
                texts.add(text);
            }
            if (texts.stream().anyMatch(text -> !text.isEmpty())) {
                out.add(StyledText.row(texts, rowFirst));
            }
        } else {
            cells.forEach(lines -> lines.forEach(out::add));
        }
        cells.clear();
        printNotes();
    }
}
