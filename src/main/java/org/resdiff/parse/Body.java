package org.resdiff.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Label;
import org.resdiff.model.Matter;
import org.resdiff.parse.Marker.Form;

/**
 * The paragraphs of one resolution, from its enacting line to its closing lines: preamble, operative part, sections of both,
 * sub-paragraphs. Annexes and articles are handed to {@link Outline}.
 */
final class Body {
    private static final Pattern AGREED = Pattern.compile(
            "^(?:Have|Has|Hereby) (?:agreed|agree|decided|resolved)\\b.{0,60}:?$", Pattern.CASE_INSENSITIVE);

    private final Clauses out;
    private final List<Block> blocks;

    /** The readings of each block's number. */
    private final List<List<Marker>> numbers;

    private final List<String> sections = new ArrayList<>();
    private final Levels<Void> sectionLevels = new Levels<>();
    private final Levels<Draft> below = new Levels<>();

    /** The preambular or operative paragraph that sub-paragraphs go to. */
    private Draft paragraph;

    /** Whether the operative paragraphs have numbers: then one without is none. */
    private final boolean numbered;

    /** The paragraph that was joined last, so that it is said once. */
    private Draft joined;

    /** Whether preambular paragraphs may still come. */
    private boolean preamble = true;

    /** Index after the closing matter that was found. */
    private int closingEnd;

    private boolean newSection;
    private int preambular;
    private int unnumbered;
    private Marker operative;

    Body(Clauses out, List<Block> blocks) {
        this.out = out;
        this.blocks = withNumbers(blocks);
        this.numbers = new ArrayList<>(this.blocks.size());
        for (Block block : this.blocks) {
            numbers.add(textual(block) ? block.markers() : List.of());
        }
        this.numbered = numbered(numbers);
    }

    /** Whether a first number stands before any annex. */
    private static boolean numbered(List<List<Marker>> numbers) {
        for (List<Marker> markers : numbers) {
            if (holds(markers, Form.ANNEX)) {
                return false;
            }
            for (Marker marker : markers) {
                if (marker.form() == Form.NUMBER && marker.first()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean holds(List<Marker> markers, Form form) {
        for (Marker marker : markers) {
            if (marker.form() == form) {
                return true;
            }
        }
        return false;
    }

    /** The blocks, numbers that stand alone put before the paragraph that they number. */
    private static List<Block> withNumbers(List<Block> blocks) {
        List<Block> whole = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean alone = i + 1 < blocks.size() && numberAlone(block) && unnumberedText(blocks.get(i + 1));
            whole.add(alone ? block.of(block.passage().append(blocks.get(++i).passage()), List.of()) : block);
        }
        return whole;
    }

    private static boolean numberAlone(Block block) {
        List<Marker> markers = textual(block) ? block.markers() : List.of();
        return !markers.isEmpty()
                && !markers.get(0).form().section()
                && markers.get(0).end() == block.text().length();
    }

    private static boolean unnumberedText(Block block) {
        return textual(block) && block.markers().isEmpty();
    }

    void read() {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (startsOutline(i) || spellsOut(block)) {
                new Outline(out, blocks.subList(i, blocks.size())).read();
                return;
            }
            if (!preamble && i >= closingEnd && Closing.closes(block.text()) && !Closing.rule(block.text())) {
                int end = Closing.end(blocks.subList(i, blocks.size()));
                if (end >= 0 && !unfinished()) {
                    closingEnd = i + end;
                } else if (!unfinished() && !goesOnAfter(i)) {
                    closeBefore(i);
                    return;
                }
            }
            i += read(block, i);
        }
    }

    /** Whether the text before asks for more: then a date or meeting belongs to it. */
    private boolean unfinished() {
        return paragraph != null && (Ending.chapeau(lastText()) || lastText().endsWith(","));
    }

    /** Whether the paragraphs' own numbers go on after a block. */
    private boolean goesOnAfter(int index) {
        int last = Math.min(blocks.size(), index + LONGEST_QUOTATION);
        for (int i = index + 1; operative != null && i < last; i++) {
            if (Marker.anyFollows(numbers.get(i), operative)) {
                return true;
            }
        }
        return false;
    }

    /** Reads the closing lines, and what comes after them as the text of its own that it is, though nothing names it an annex. */
    private void closeBefore(int index) {
        int i = index;
        while (i < blocks.size()
                && (blocks.get(i).kind() == Block.Kind.NOTE
                        || Closing.closes(blocks.get(i).text()))) {
            if (blocks.get(i).kind() == Block.Kind.NOTE) {
                out.note(blocks.get(i));
            } else {
                out.matter(Matter.Kind.CLOSING, blocks.get(i));
            }
            i++;
        }
        new Outline(out, blocks.subList(i, blocks.size())).read();
    }

    private static boolean textual(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.HEADING;
    }

    private boolean startsOutline(int index) {
        return holds(numbers.get(index), Form.ANNEX) || holds(numbers.get(index), Form.ARTICLE);
    }

    /**
     * Whether a heading opens the text that the only paragraph, without a number, adopts: where numbers come after all, they
     * are that text's.
     */
    private boolean spellsOut(Block block) {
        return !preamble
                && operative == null
                && paragraph != null
                && Ending.chapeau(paragraph.text())
                && (Headings.setApart(block) || (numbered && Headings.heading(block)))
                && !group(block.text());
    }

    /** Reads one block and returns how many of those after it were taken with it. */
    private int read(Block block, int index) {
        switch (block.kind()) {
            case NOTE -> out.note(block);
            case TABLE -> out.add(ClauseKind.TABLE, label(""), null, null, block, block.row());
            default -> {
                if (index < closingEnd || Closing.rule(block.text())) {
                    newSection = true;
                    out.matter(Matter.Kind.CLOSING, block);
                    return 0;
                }
                List<Marker> markers = numbers.get(index);
                if (markers.isEmpty()) {
                    unnumbered(block, index);
                } else if (markers.get(0).form().section()) {
                    return section(block, markers, index);
                } else {
                    numbered(block, markers, index);
                }
            }
        }
        return 0;
    }

    private void numbered(Block block, List<Marker> markers, int index) {
        Marker marker = markers.get(0);
        switch (marker.form()) {
            case NUMBER, DECIMAL -> number(block, marker, markers, index);
            case LABELLED -> labelled(block, marker);
            case OPTION -> option(block, marker, index);
            default -> sub(block, markers, index);
        }
    }

    private void number(Block block, Marker marker, List<Marker> markers, int index) {
        boolean goesOn = operative != null && marker.follows(operative);
        if (!goesOn && paragraph != null && inside(marker, index)) {
            sub(block, markers, index);
            return;
        }
        Passage passage = without(marker, block);
        if (preamble && operative == null && Openers.preambular(passage.text())) {
            preambular(marker.printed(), block, passage);
            return;
        }
        preamble = false;
        boolean opens = operative == null || newSection;
        if (!goesOn && !(opens && marker.first())) {
            gap(marker, block);
        }
        operative = marker;
        operative(marker.printed(), "OP" + marker.key(), block, passage);
        seed(passage);
    }

    /** Whether the number is of a list or a quoted text inside the paragraph: the paragraphs' own numbers go on later. */
    private boolean inside(Marker marker, int index) {
        if (group(paragraph.text())) {
            return true;
        }
        // a preambular paragraph that ends in a colon by a slip holds no operative ones
        boolean slip =
                preamble && Openers.operative(without(marker, blocks.get(index)).text());
        boolean opensList = marker.first() && Ending.chapeau(lastText()) && !slip;
        return opensList || continuesList(marker) || goesOnAfter(index);
    }

    private boolean continuesList(Marker marker) {
        for (int depth = 0; depth < below.depth(); depth++) {
            if (marker.follows(below.marker(depth))) {
                return true;
            }
        }
        return false;
    }

    /** In blocks. A resolution that spells out another text at length puts it in an annex. */
    private static final int LONGEST_QUOTATION = 40;

    private void gap(Marker marker, Block block) {
        if (operative == null) {
            out.warn("number.gap", "the operative paragraphs begin at " + marker.printed(), block);
        } else if (!marker.follows(operative)) {
            out.warn("number.gap", marker.printed() + " follows " + operative.printed(), block);
        }
    }

    /** Where a paragraph opens "5. (a)", its (b) is a sibling of what the paragraph itself holds. */
    private void seed(Passage passage) {
        List<Marker> inner = Markers.of(passage.text());
        if (!inner.isEmpty() && inner.get(0).form().below() && inner.get(0).first()) {
            below.put(new Levels.Place(inner.get(0), 0, false), 0, paragraph);
        }
    }

    private void labelled(Block block, Marker marker) {
        boolean isPreambular = marker.key().startsWith("PP");
        preamble = isPreambular;
        Passage passage = without(marker, block);
        below.close(0);
        newSection = false;
        if (isPreambular) {
            preambular = Math.max(preambular, marker.value());
            paragraph = out.add(ClauseKind.PREAMBULAR, label(marker.key()), marker.printed(), null, block, passage);
        } else {
            operative = marker;
            paragraph = out.add(ClauseKind.OPERATIVE, label(marker.key()), marker.printed(), null, block, passage);
        }
    }

    private void option(Block block, Marker marker, int index) {
        boolean alone = marker.end() == block.text().length();
        if (alone && index + 1 < blocks.size() && opensOperative(numbers.get(index + 1))) {
            heading(marker.printed(), label(marker.key()), block, block.passage());
            return;
        }
        if (!preamble) {
            sub(block, List.of(marker), index);
            return;
        }
        if (marker.first()) {
            preambular++;
        }
        below.close(0);
        Label label = Names.deeper(label("PP" + preambular), marker.key());
        paragraph = out.add(ClauseKind.PREAMBULAR, label, marker.printed(), null, block, without(marker, block));
    }

    /** Whether the paragraphs' own numbers begin or go on with this one: then an option before it holds whole paragraphs. */
    private boolean opensOperative(List<Marker> next) {
        for (Marker marker : next) {
            if (marker.form() == Form.NUMBER && (operative == null ? marker.first() : marker.follows(operative))) {
                return true;
            }
        }
        return false;
    }

    private void sub(Block block, List<Marker> markers, int index) {
        if (paragraph == null) {
            out.warn("structure.guessed", "a sub-paragraph without a paragraph above it", block);
            unparsed(block);
            return;
        }
        Levels.Place place = below.find(markers, next(index), block.level(), Ending.chapeau(lastText()));
        Marker marker = place.marker();
        if (place.guessed() && marker.form() == Form.NUMBER) {
            out.inform("structure.guessed", marker.printed() + " is taken for a number inside the paragraph", block);
        } else if (place.guessed()) {
            out.warn("number.gap", marker.printed() + " continues no sequence", block);
        }
        Draft parent = place.depth() == 0 ? paragraph : below.at(place.depth() - 1);
        int bullet = marker.form() == Form.BULLET ? parent.nextBullet() : 0;
        Label label = Names.below(parent.label, marker, bullet);
        Draft draft = out.add(ClauseKind.SUBPARAGRAPH, label, marker.printed(), parent, block, without(marker, block));
        below.put(place, block.level(), draft);
    }

    /** The next number that may stand beside this one, to tell letters from roman numerals. */
    private List<Marker> next(int index) {
        Form form = numbers.get(index).get(0).form();
        int last = Math.min(blocks.size(), index + LOOK_AHEAD);
        for (int i = index + 1; i < last; i++) {
            for (Marker marker : numbers.get(i)) {
                if (alike(marker.form(), form)) {
                    return numbers.get(i);
                }
            }
        }
        return List.of();
    }

    /** A sibling stands near: a longer search would cost more than it tells. */
    private static final int LOOK_AHEAD = 12;

    private static boolean alike(Form one, Form other) {
        return one == other || (one.bracketed() && other.bracketed());
    }

    private int section(Block block, List<Marker> markers, int index) {
        if (Outline.runIn(markers.get(0), block)) {
            preamble = false;
            operative(markers.get(0).printed(), markers.get(0).key(), block, without(markers.get(0), block));
            return 0;
        }
        Levels.Place place = sectionLevels.find(markers, List.of(), 0, false);
        sectionLevels.put(place, 0, null);
        Marker marker = place.marker();
        sections.subList(Math.min(sections.size(), place.depth()), sections.size())
                .clear();
        Passage title = heading(marker, block);
        int taken = 0;
        if (without(marker, block).text().isEmpty() && index + 1 < blocks.size() && titles(blocks.get(index + 1))) {
            title = blocks.get(index + 1).passage();
            taken = 1;
        }
        heading(marker.printed(), label(marker.key()), block, title);
        sections.add(marker.key());
        preambular = 0;
        return taken;
    }

    private static boolean titles(Block next) {
        return next.markers().isEmpty() && Headings.title(next);
    }

    private void heading(String number, Label label, Block block, Passage title) {
        below.close(0);
        paragraph = null;
        newSection = true;
        out.add(ClauseKind.HEADING, label, number, null, block, title);
    }

    private void unnumbered(Block block, int index) {
        Passage passage = block.passage();
        String text = passage.text();
        if (AGREED.matcher(text).matches() || (preamble && operative == null && Enacting.resolvesBelow(text))) {
            out.add(ClauseKind.ENACTING, Label.NONE, null, null, block, passage);
            preamble = false;
        } else if (group(text)) {
            openGroup(block, passage);
        } else if (listed(index)) {
            item(block, passage);
        } else if (continues(block)) {
            join(block, passage);
        } else if (preamble && !below.isEmpty() && Openers.part(text).isEmpty()) {
            closing(passage);
        } else if (Headings.heading(block) && insideList(index)) {
            out.add(ClauseKind.HEADING, label(""), null, null, block, passage);
        } else if (Headings.heading(block)) {
            heading(null, label(""), block, passage);
        } else if (preamble && preambular == 0 && Enacting.sentence(text)) {
            preamble = false;
            operative(null, "OP" + ++unnumbered, block, passage);
        } else if ((preamble && ((numbered && paragraph != null) || !Openers.operative(text)))
                || (newSection && Openers.preambular(text))) {
            preambular(null, block, passage);
        } else if (paragraph != null
                && Openers.part(text).isEmpty()
                && (!below.isEmpty() || Ending.chapeau(lastText()))) {
            closing(passage);
        } else if (operative == null || operative.form() == Form.BULLET || newSection) {
            preamble = false;
            operative(null, "OP" + ++unnumbered, block, passage);
        } else {
            out.inform("structure.guessed", "a paragraph without a number among numbered ones", block);
            unparsed(block);
        }
    }

    /** Whether the letters of the open list go on after this block, or those of a chapeau begin. */
    private boolean insideList(int index) {
        if (index + 1 == blocks.size()) {
            return false;
        }
        if (below.isEmpty()) {
            return paragraph != null && Ending.chapeau(paragraph.text()) && opensList(numbers.get(index + 1));
        }
        return Marker.anyFollows(numbers.get(index + 1), below.marker(below.depth() - 1));
    }

    private static boolean opensList(List<Marker> readings) {
        for (Marker reading : readings) {
            if (reading.first() && reading.form().below()) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a member of a list that shows nothing but its lines, as names below a chapeau. */
    private boolean listed(int index) {
        if (paragraph == null || preamble || !listMember(index)) {
            return false;
        }
        return below.isEmpty()
                ? Ending.chapeau(paragraph.text()) && index + 1 < blocks.size() && listMember(index + 1)
                : below.depth() == 1 && below.marker(0).equals(UNMARKED);
    }

    private boolean listMember(int index) {
        Block block = blocks.get(index);
        return block.kind() == Block.Kind.PARAGRAPH
                && numbers.get(index).isEmpty()
                && block.text().length() <= LONGEST_MEMBER
                && Character.isUpperCase(block.text().codePointAt(0))
                && !Ending.punctuated(block.text())
                && !Headings.setApart(block)
                && !Headings.capitals(block.text())
                && !Closing.closes(block.text())
                && Openers.part(block.text()).isEmpty();
    }

    private void item(Block block, Passage passage) {
        Label label = Names.below(paragraph.label, UNMARKED, paragraph.nextBullet());
        Draft draft = out.add(ClauseKind.SUBPARAGRAPH, label, null, paragraph, block, passage);
        below.put(new Levels.Place(UNMARKED, 0, false), block.level(), draft);
    }

    /** The bullet that a list without any has. */
    private static final Marker UNMARKED = new Marker(Form.BULLET, 0, 0, "\u2022", "", 0, 0);

    /** In characters: a name with its country, an office with its town. */
    private static final int LONGEST_MEMBER = 120;

    private void join(Block block, Passage passage) {
        Draft cut = below.isEmpty() ? paragraph : below.innermost();
        if (cut != joined) {
            out.inform("structure.guessed", "joined to the paragraph before, which had no end", block);
        }
        cut.append(passage);
        joined = cut;
    }

    /** Whether the paragraph before was cut in two: it has no end, or this has no beginning. */
    private boolean continues(Block block) {
        if (paragraph == null || Headings.setApart(block)) {
            return false;
        }
        boolean small = Character.isLowerCase(block.text().codePointAt(0));
        return Ending.punctuated(lastText())
                ? below.isEmpty() && (small || cutAtComma(block))
                : small || Openers.part(block.text()).isEmpty();
    }

    /** After a comma an operative paragraph goes on with whatever opens no other. */
    private boolean cutAtComma(Block block) {
        return !preamble
                && lastText().endsWith(",")
                && Openers.part(block.text()).isEmpty();
    }

    /** Words like "considering" or "resolves" on a line of their own, above a list, as the ITU writes them. */
    private static boolean group(String text) {
        return text.length() < 120
                && Character.isLowerCase(text.codePointAt(0))
                && !Ending.punctuated(text)
                && Openers.part(text).isPresent();
    }

    private void openGroup(Block block, Passage passage) {
        if (Openers.preambular(passage.text())) {
            preambular(null, block, passage);
        } else {
            preamble = false;
            operative(null, "OP" + ++unnumbered, block, passage);
        }
    }

    /** Text after sub-paragraphs belongs to what stands above them. */
    private void closing(Passage passage) {
        if (below.isEmpty()) {
            paragraph.append(passage);
            return;
        }
        Draft parent = below.depth() == 1 ? paragraph : below.at(below.depth() - 2);
        parent.append(passage);
    }

    private void preambular(String number, Block block, Passage passage) {
        preamble = true;
        below.close(0);
        newSection = false;
        preambular++;
        paragraph = out.add(ClauseKind.PREAMBULAR, label("PP" + preambular), number, null, block, passage);
    }

    private void operative(String number, String name, Block block, Passage passage) {
        below.close(0);
        newSection = false;
        paragraph = out.add(ClauseKind.OPERATIVE, label(name), number, null, block, passage);
    }

    private void unparsed(Block block) {
        out.add(ClauseKind.UNPARSED, label(""), null, null, block, block.passage());
    }

    private String lastText() {
        return below.isEmpty() ? paragraph.text() : below.innermost().text();
    }

    private Label label(String name) {
        return Names.label(out.scope().path(), sections, name);
    }

    /** A heading's text: without its number, unless nothing else is left, or only a gloss in brackets, as "Article 2 (ports)". */
    static Passage heading(Marker marker, Block block) {
        if (proposed(marker, block)) {
            return block.passage();
        }
        Passage title = without(marker, block);
        boolean glossed = marker.form().worded() && title.text().startsWith("(");
        return title.text().isEmpty() || glossed ? block.passage() : title;
    }

    /** Whether a number stands in square brackets: then it is itself a proposal, and stays in the text. */
    static boolean proposed(Marker marker, Block block) {
        String number = block.text().substring(0, marker.end());
        return number.indexOf('[') >= 0 || number.indexOf(']') >= 0;
    }

    static Passage without(Marker marker, Block block) {
        Passage rest = new Passage(block.text(), block.marks()).cut(marker.start(), marker.end());
        return rest.text().isEmpty() && !marker.form().section() ? block.passage() : rest;
    }
}
