package org.resdiff.quality.hiding;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.quality.hiding.Block.Role;
import org.resdiff.quality.hiding.Piece.Look;
import org.resdiff.read.Sheet;

/** Prints a document of ours as a PDF file. Lengths are points. */
final class Print {
    private static final float LEFT = 100;
    private static final float RIGHT = 500;
    private static final float SIZE = 11;
    private static final float SMALL = 7;
    private static final float LEADING = 13;
    private static final float COLUMN = 100;

    private final boolean furniture;
    private final float bottom;
    private final Sheet sheet = new Sheet();
    private float y;
    private int pages;

    /** @param furniture whether pages are short and have a running head and a number */
    Print(boolean furniture) {
        this.furniture = furniture;
        this.bottom = furniture ? 330 : 700;
    }

    private record Word(List<Piece> pieces) {
        float width() {
            return (float) pieces.stream()
                    .mapToDouble(piece -> Sheet.width(Sheet.ROMAN, size(piece), piece.text()))
                    .sum();
        }
    }

    private static float size(Piece piece) {
        return piece.look() == Look.PLAIN ? SIZE : SMALL;
    }

    byte[] bytes(List<Block> blocks) {
        page();
        List<Block> notes = new ArrayList<>();
        for (Block written : blocks) {
            Block block = written.with(signs(written.text()));
            switch (block.role()) {
                case NOTE -> notes.add(block);
                case ROW -> row(block);
                default -> paragraph(block);
            }
        }
        notes(notes);
        return sheet.bytes();
    }

    /** Signs that our fonts lack, as typists write them. */
    static String signs(String text) {
        return text.replace('−', '–').replace("≥", ">=").replace("≤", "<=");
    }

    private void page() {
        sheet.page();
        pages++;
        y = 90;
        if (furniture) {
            if (pages > 1) {
                sheet.text(LEFT, 50, Sheet.ROMAN, 8, "Draft of the drafting group");
            }
            sheet.text(300, 750, Sheet.ROMAN, 8, Integer.toString(pages));
        }
    }

    private void next() {
        y += LEADING;
        if (y > bottom) {
            page();
        }
    }

    private void row(Block row) {
        next();
        List<String> cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            float at = LEFT + i * COLUMN;
            for (Word word : words(cells.get(i))) {
                at = draw(at, word) + 3;
            }
        }
    }

    private void paragraph(Block block) {
        y += LEADING / 2;
        next();
        boolean bold = block.role() == Role.TITLE || block.role() == Role.HEADING;
        if (bold) {
            sheet.text(LEFT, y, Sheet.BOLD, SIZE, block.text());
            return;
        }
        List<Word> words = words(block.text());
        float at = LEFT;
        for (Word word : words) {
            if (at > LEFT && at + word.width() > RIGHT) {
                next();
                at = LEFT;
            }
            at = draw(at, word) + Sheet.width(Sheet.ROMAN, SIZE, " ");
        }
    }

    private void notes(List<Block> notes) {
        if (notes.isEmpty()) {
            return;
        }
        y = 715;
        sheet.rule(LEFT, LEFT + 144, y - 9);
        for (Block note : notes) {
            float at = sheet.text(LEFT, y - 3, Sheet.ROMAN, 5, note.mark()) + 3;
            for (String word : note.note().split(" ", -1)) {
                if (at + Sheet.width(Sheet.ROMAN, 8, word) > RIGHT) {
                    y += 9;
                    at = LEFT;
                }
                at = sheet.text(at, y, Sheet.ROMAN, 8, word + " ");
            }
            y += 9;
        }
    }

    private float draw(float x, Word word) {
        float at = x;
        for (Piece piece : word.pieces()) {
            float up = switch (piece.look()) {
                case RAISED, MARK -> -4;
                case LOWERED -> 2;
                default -> 0;
            };
            at = sheet.text(at, y + up, Sheet.ROMAN, size(piece), piece.text());
        }
        return at;
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        List<Piece> word = new ArrayList<>();
        for (Piece piece : Piece.of(text)) {
            if (piece.look() == Look.STRUCK) {
                continue;
            }
            String[] parts = piece.text().split(" ", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0 && !word.isEmpty()) {
                    words.add(new Word(List.copyOf(word)));
                    word.clear();
                }
                if (!parts[i].isEmpty()) {
                    word.add(new Piece(piece.look(), parts[i]));
                }
            }
        }
        if (!word.isEmpty()) {
            words.add(new Word(List.copyOf(word)));
        }
        return words;
    }
}
