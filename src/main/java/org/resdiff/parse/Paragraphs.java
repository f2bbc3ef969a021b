package org.resdiff.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.resdiff.model.Box;
import org.resdiff.model.Line;
import org.resdiff.model.Run;
import org.resdiff.model.Style;
import org.resdiff.text.Token;
import org.resdiff.text.Tokens;

/**
 * Joins lines into paragraphs, over pages too. A paragraph opens where white space, indent, size, the end of the line
 * before and the first word say so together; each rule is stated where it stands, surest first.
 */
final class Paragraphs {
    /** Lines whose sizes differ by more than this share belong to different paragraphs. */
    private static final float SAME_SIZE = 0.12f;
    /** Characters by which a line's beginning must be set in to count as an indent. */
    private static final float INDENT = 1.8f;
    /** Characters left free beyond the next word from which a line was ended by its writer, not by the margin. */
    private static final float ROOM = 4;
    /** The same where lines are measured in characters, as a share of the full line: letters differ in width. */
    private static final float ROUGH_ROOM = 0.14f;

    /** A narrow line that begins beyond this share of the page's width belongs to no column of text. */
    private static final float RIGHT_HALF = 0.55f;
    /** Narrow is what takes less than this share of the page's width. */
    private static final float NARROW = 0.3f;

    /** A line that leaves this share of its measure free wraps only in a title. */
    private static final float FREE = 0.3f;

    /** What a hyphen hangs before: "two-" and "and three-masted". */
    private static final Pattern HANGING = Pattern.compile("(?:and|or|to|and/or|but)\\b");
    /** How the last item but one of a list ends. */
    private static final Pattern BEFORE_ITEM = Pattern.compile(";\\s(?:and|or|and/or)\\s*$");

    /** A number without a point before a capital, as sections of bills have it. */
    private static final Pattern BARE_HEADING = Pattern.compile("^\\p{Nd}{1,3}\\p{Lu}?\\s+\\p{Lu}\\p{Ll}");

    private final Layout layout;
    private final List<Printed> lines;
    private final Set<String> words = new HashSet<>();
    private final Sequence sequence = new Sequence();

    /** A paragraph being made: its lines in order. */
    record Draft(List<Printed> lines) {
        Printed first() {
            return lines.get(0);
        }

        Printed last() {
            return lines.get(lines.size() - 1);
        }
    }

    Paragraphs(Layout layout, List<Printed> lines) {
        this.layout = layout;
        this.lines = lines;
    }

    /** The words of the document, gathered when the first split word asks for them: most documents have none. */
    private Set<String> words() {
        if (words.isEmpty()) {
            for (Printed line : lines) {
                for (Token token : Tokens.of(line.text())) {
                    words.add(token.text().toLowerCase(Locale.ROOT));
                }
            }
        }
        return words;
    }

    List<Draft> join(List<Printed> lines) {
        List<Draft> drafts = new ArrayList<>();
        Draft open = null;
        for (Printed line : lines) {
            if (open == null || opens(open, line)) {
                open = new Draft(new ArrayList<>());
                drafts.add(open);
                sequence.add(line);
            }
            open.lines().add(line);
        }
        return drafts;
    }

    /** Whether the line opens a new paragraph after those of the draft. */
    boolean opens(Draft draft, Printed next) {
        Printed last = draft.last();
        if (last.line().role() != next.line().role()) {
            return true;
        }
        if (next.line().role() != Line.Role.PRINTED) {
            return !continuesWhole(last, next);
        }
        if (isNext(draft, next)) {
            return true;
        }
        if (Openings.sectionNumber(last.text()) && !Openings.lowerCase(next.text())) {
            return true;
        }
        boolean placed = last.box() != null && next.box() != null;
        return placed ? opensPrinted(draft, next) : opensTyped(draft, next);
    }

    /** Whether the line opens with a number that may come here. */
    private boolean numbered(Printed line) {
        return line.numbered() && sequence.expects(line);
    }

    /** Whether the line's number is the one after the draft's: two paragraphs that follow each other, whatever lies between. */
    private static boolean isNext(Draft draft, Printed next) {
        int number = next.number();
        return number > 1 && number == draft.first().number() + 1;
    }

    /** A whole paragraph of the format goes on where a page break or a note cut it in two. */
    private static boolean continuesWhole(Printed last, Printed next) {
        return next.afterBreak()
                && next.line().role() == Line.Role.PARAGRAPH
                && !last.ended()
                && Openings.lowerCase(next.text());
    }

    // Lines with a place on the page

    private boolean opensPrinted(Draft draft, Printed next) {
        Printed last = draft.last();
        float size = last.box().size();
        if (Math.abs(next.box().size() - size) > SAME_SIZE * size) {
            return true;
        }
        if (last.allIn(Style.BOLD) != next.allIn(Style.BOLD) && (last.allIn(Style.BOLD) || last.ended())) {
            return true;
        }
        if (AnnexNames.alone(last.text()) || (AnnexNames.alone(next.text()) && !Openings.lowerCase(next.text()))) {
            return true;
        }
        boolean samePage = last.line().page() == next.line().page();
        float step = next.box().baseline() - last.box().baseline();
        if (!samePage || step <= 0) {
            return opensAcross(draft, next);
        }
        if (step > Layout.WHITE_SPACE * usualStep(draft, next)) {
            return true;
        }
        if (Layout.centered(last.line()) && Layout.centered(next.line())) {
            return false;
        }
        boolean ended = last.ended() || beforeItem(last);
        if (numbered(next) && (ended || endsShort(last, next))) {
            return !hangs(draft, next) || ended;
        }
        if (!last.ended() && Openings.lowerCase(next.text())) {
            return false;
        }
        return indented(draft, next) ? opensIndented(last, next) : endedEarly(last, next);
    }

    /** A line set in after a full one may hang from it, as the members of a list do. */
    private boolean opensIndented(Printed last, Printed next) {
        String text = last.text().stripTrailing();
        return endsShort(last, next)
                || (last.ended() && (!text.endsWith(",") || Openings.participle(next.text()) || next.numbered()));
    }

    private float usualStep(Draft draft, Printed next) {
        float usual = layout.leading(next.box());
        int count = draft.lines().size();
        if (count > 1) {
            Printed above = draft.lines().get(count - 2);
            float own = draft.last().box().baseline() - above.box().baseline();
            if (above.line().page() == draft.last().line().page() && own > 0) {
                return Math.max(Math.min(own, usual * Layout.WHITE_SPACE), 0.9f * usual);
            }
        }
        return usual;
    }

    /** On the next page, or higher up as in the next column, white space tells nothing. */
    private boolean opensAcross(Draft draft, Printed next) {
        Printed last = draft.last();
        if (Openings.lowerCase(next.text()) && !next.numbered()) {
            return last.ended() && endsShort(last, next) && !last.text().endsWith(",");
        }
        if (!last.ended()) {
            return Layout.centered(next.line()) != Layout.centered(last.line()) || endsShort(last, next);
        }
        return next.numbered()
                || bareHeading(next)
                || endsShort(last, next)
                || indented(draft, next)
                || Openings.participle(next.text());
    }

    /** Whether the line is short and reads "7 Election of Boats": a sentence that opens with an amount would fill it. */
    private boolean bareHeading(Printed line) {
        return BARE_HEADING.matcher(line.text().strip()).find()
                && !line.ended()
                && layout.room(line) > FREE * layout.measure(line);
    }

    /** Whether the line stands in further than the draft's lines do, or than a first line that does not hang. */
    private static boolean indented(Draft draft, Printed next) {
        Printed last = draft.last();
        boolean hanging = draft.lines().size() == 1 && last.numbered();
        return !hanging && Layout.left(next) - Layout.left(last) > INDENT * Layout.character(next);
    }

    /** Whether the line stands under the text of a first line whose number sticks out. */
    private static boolean hangs(Draft draft, Printed next) {
        return Layout.left(next) - Layout.left(draft.first()) > INDENT * Layout.character(next);
    }

    /** Whether the next line's first word would have had room on the line before. */
    private boolean endsShort(Printed last, Printed next) {
        float room = layout.room(last) - Openings.firstWord(next.text()).length() - 1;
        return room > (last.box() == null ? Math.max(ROOM, ROUGH_ROOM * layout.measure(last)) : ROOM);
    }

    private boolean endedEarly(Printed last, Printed next) {
        if (Openings.lowerCase(next.text())) {
            return false;
        }
        if (inMargin(last) && inMargin(next)) {
            return true;
        }
        if (!endsShort(last, next)) {
            return false;
        }
        return isHeading(last, next)
                || Layout.centered(last.line()) != Layout.centered(next.line())
                || (last.ended() && (!layout.spaced() || Openings.participle(next.text())));
    }

    /** Whether the line stands in the right half alone, as the date in a masthead and the meeting below a resolution do. */
    private static boolean inMargin(Printed line) {
        Box box = line.box();
        return box.left() > RIGHT_HALF * box.pageWidth() && box.right() - box.left() < NARROW * box.pageWidth();
    }

    /** Whether two short lines without punctuation are two headings or list items and not one that wraps. */
    private boolean isHeading(Printed last, Printed next) {
        boolean oneTitle = Math.abs(Layout.left(last) - Layout.left(next)) < Layout.character(next)
                && last.titleStyle().equals(next.titleStyle())
                && !last.titleStyle().isEmpty();
        return layout.room(last) > FREE * layout.measure(last)
                && Character.isUpperCase(next.text().strip().codePointAt(0))
                && !(oneTitle && !last.ended());
    }

    private static boolean beforeItem(Printed last) {
        return BEFORE_ITEM.matcher(last.text()).find();
    }

    // Lines of text files

    /** Whether the line is set in capitals, as a title is above the first article. */
    private static boolean capitals(Printed line) {
        String text = line.text();
        return text.codePoints().noneMatch(Character::isLowerCase)
                && text.codePoints().filter(Character::isUpperCase).count() > 1;
    }

    private boolean opensTyped(Draft draft, Printed next) {
        Printed last = draft.last();
        boolean ended = last.ended();
        boolean within = !ended || last.text().stripTrailing().endsWith(",");
        boolean numbered = numbered(next);
        boolean small = !numbered && (Openings.lowerCase(next.text()) || (within && Openings.figure(next.text())));
        if (Openings.alone(last.text()) || Openings.alone(next.text())) {
            return true;
        }
        if (Openings.person(draft.first().text())
                && Openings.person(next.text())
                && last.text().stripTrailing().endsWith(")")) {
            return true; // a name with its country, below another
        }
        if (next.afterBlank()) {
            return !(next.afterBreak() && small && !ended);
        }
        if (small) {
            return false;
        }
        if (ended && Openings.quotedHeading(next.text())) {
            return true;
        }
        if (numbered) {
            return ended || beforeItem(last) || endsShort(last, next) || (capitals(last) && !capitals(next));
        }
        if (Openings.participle(next.text()) && (ended || endsShort(last, next))) {
            return true;
        }
        if (ended && Openings.verb(next.text())) {
            return true;
        }
        float free = last.text().stripTrailing().endsWith(":") ? FREE : 1 - FREE;
        boolean headingBelow = ended && !next.ended() && layout.room(next) > free * layout.measure(next);
        boolean setIn = indented(draft, next);
        return headingBelow || (ended && setIn) || (endsShort(last, next) && (ended || isHeading(last, next) || setIn));
    }

    // Text

    /** The draft's text on one line, its lines from the given place of the first on. */
    StyledText text(List<Printed> lines, int from) {
        StyledText text = new StyledText();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i).line();
            if (i > 0) {
                join(text, line.text().strip());
            }
            int start = i == 0 ? from : 0;
            List<Run> runs = start == 0 ? line.runs() : Runs.from(line.runs(), start);
            if (line.role() == Line.Role.TABLE) {
                text.appendRow(line.text(), runs);
            } else {
                text.append(line.text().substring(start), runs);
            }
        }
        text.trimEnd();
        return text;
    }

    /** Puts a space between two lines unless a word, a symbol or a range goes on over the end of the line. */
    private void join(StyledText text, String next) {
        text.trimEnd();
        int end = text.length() - 1;
        if (end < 0 || next.isEmpty()) {
            return;
        }
        char last = text.charAt(end);
        boolean afterWord = end > 0 && Character.isLetterOrDigit(text.charAt(end - 1));
        char first = next.charAt(0);
        if (last == '\u00AD') {
            text.cut(end, end + 1);
            return;
        }
        if (last == '-'
                && afterWord
                && Character.isLetterOrDigit(first)
                && !HANGING.matcher(next).lookingAt()) {
            if (isSplitWord(text, next)) {
                text.cut(end, end + 1);
            }
            return;
        }
        boolean goesOn = (last == '/' && afterWord && Character.isLetterOrDigit(first))
                || (last == '\u2013' && end > 0 && Character.isDigit(text.charAt(end - 1)) && Character.isDigit(first));
        if (!goesOn) {
            text.space();
        }
    }

    /** Whether the hyphen only parts a word: the document has the word whole elsewhere, and never with the hyphen. */
    private boolean isSplitWord(StyledText text, String next) {
        int start = text.length() - 1;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String head = text.text().substring(start, text.length() - 1).toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < next.length() && Character.isLetter(next.charAt(end))) {
            end++;
        }
        String tail = next.substring(0, end).toLowerCase(Locale.ROOT);
        return words().contains(head + tail) && !words().contains(head + "-" + tail);
    }
}
