package org.resdiff.parse;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.resdiff.model.Furniture;
import org.resdiff.model.Line;
import org.resdiff.model.Mark;
import org.resdiff.model.SourceText;
import org.resdiff.parse.NoteFinder.Note;
import org.resdiff.parse.Paragraphs.Draft;

/**
 * Lines to blocks, the first half of parsing: furniture out, notes apart, lines joined into paragraphs, footnote marks
 * taken out of the text. What is left of the input is in the blocks or in the furniture.
 */
final class BlockBuilder {
    private final Paragraphs paragraphs;
    private final MarkFinder marks;
    private final List<Block> blocks = new ArrayList<>();

    private BlockBuilder(Paragraphs paragraphs, MarkFinder marks) {
        this.paragraphs = paragraphs;
        this.marks = marks;
    }

    static Blocks build(SourceText source) {
        IdentityHashMap<Line, Furniture> furniture = FurnitureFinder.find(source.lines());
        NoteFinder.Parted parted = NoteFinder.part(text(source.lines(), furniture));
        List<Printed> body = parted.body();
        Paragraphs paragraphs = new Paragraphs(new Layout(body), body);
        List<Draft> drafts = paragraphs.join(body);
        List<StyledText> texts = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            texts.add(paragraphs.text(draft.lines(), 0));
        }
        List<String> noted = new ArrayList<>(parted.notes().size());
        for (Note note : parted.notes()) {
            noted.add(note.mark());
        }
        BlockBuilder builder = new BlockBuilder(paragraphs, new MarkFinder(noted, texts));
        builder.addAll(drafts, texts, parted.notes());
        for (Printed rule : parted.rules()) {
            Line line = rule.line();
            furniture.put(line, new Furniture("notes-rule", line.text().strip(), line.page(), line.number()));
        }
        List<Furniture> removed = new ArrayList<>(furniture.size());
        for (Line line : source.lines()) {
            Furniture piece = furniture.get(line);
            if (piece != null) {
                removed.add(piece);
            }
        }
        return new Blocks(builder.blocks, removed, source.diagnostics());
    }

    /** The lines that are no furniture, each knowing what was between it and the one before. */
    private static List<Printed> text(List<Line> lines, IdentityHashMap<Line, Furniture> furniture) {
        List<Printed> text = new ArrayList<>();
        boolean afterBreak = false;
        boolean afterBlank = false;
        int page = 0;
        for (Line line : lines) {
            if (furniture.containsKey(line)) {
                afterBreak = true;
            } else if (line.blank() && line.role() != Line.Role.RULE) {
                afterBlank = true;
            } else {
                text.add(new Printed(line, afterBreak || line.page() != page, afterBlank));
                afterBreak = false;
                afterBlank = false;
                page = line.page();
            }
        }
        return text;
    }

    /** Adds the paragraphs in order, each note after the paragraph that its page's text ended with. */
    private void addAll(List<Draft> drafts, List<StyledText> texts, List<Note> notes) {
        int next = 0;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            while (next < notes.size()
                    && notes.get(next).after() < draft.first().line().number()) {
                add(notes.get(next++));
            }
            add(draft, texts.get(i));
        }
        for (Note note : notes.subList(next, notes.size())) {
            add(note);
        }
    }

    private void add(Draft draft, StyledText text) {
        List<Mark> found = marks.cut(text);
        Line first = draft.first().line();
        Block.Kind kind = switch (first.role()) {
            case HEADING -> Block.Kind.HEADING;
            case NOTE -> Block.Kind.NOTE;
            case TABLE -> Block.Kind.TABLE;
            case PRINTED, PARAGRAPH, FURNITURE, RULE -> Block.Kind.PARAGRAPH;
        };
        blocks.add(block(kind, first, text, null, found, draft.lines(), centered(draft.lines())));
    }

    private static boolean centered(List<Printed> lines) {
        for (Printed line : lines) {
            if (!Layout.centered(line.line())) {
                return false;
            }
        }
        return true;
    }

    private void add(Note note) {
        StyledText text = paragraphs.text(note.lines(), note.markEnd());
        MarkFinder.settleRaised(text);
        blocks.add(
                block(Block.Kind.NOTE, note.lines().get(0).line(), text, note.mark(), List.of(), note.lines(), false));
    }

    private static Block block(
            Block.Kind kind,
            Line first,
            StyledText text,
            String mark,
            List<Mark> marks,
            List<Printed> lines,
            boolean centered) {
        float indent = first.box() == null ? -1 : first.box().left();
        float hang = lines.size() > 1 && lines.get(1).box() != null
                ? lines.get(1).box().left()
                : -1;
        return new Block(
                kind,
                first.level(),
                text.text(),
                mark,
                text.runs(),
                marks,
                indent,
                hang,
                centered,
                first.page(),
                first.number());
    }
}
