package org.resdiff.parse;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.model.Line;
import org.resdiff.model.SourceText;

/** A plain first cut into paragraphs, until layout is read. */
final class Splitter {
    private Splitter() {}

    static Blocks of(SourceText source) {
        List<Block> blocks = new ArrayList<>();
        boolean open = false;
        for (Line line : source.lines()) {
            if (line.blank()) {
                open = false;
                continue;
            }
            String text = line.text().strip();
            boolean printed = line.role() == Line.Role.PRINTED;
            boolean fresh = !open || !printed || !Markers.of(text).isEmpty() || startsParagraph(blocks, text);
            if (fresh) {
                blocks.add(block(line, text));
            } else {
                Block last = blocks.remove(blocks.size() - 1);
                blocks.add(block(line, last.text() + " " + text));
            }
            open = printed;
        }
        return new Blocks(blocks, List.of(), source.diagnostics());
    }

    private static boolean startsParagraph(List<Block> blocks, String text) {
        Block last = blocks.get(blocks.size() - 1);
        return (Ending.punctuated(last.text())
                        && Openers.part(text).isPresent()
                        && Character.isUpperCase(text.charAt(0)))
                || Enacting.line(last)
                || (text.startsWith("The ") && text.endsWith(","));
    }

    private static Block block(Line line, String text) {
        Block.Kind kind = switch (line.role()) {
            case HEADING -> Block.Kind.HEADING;
            case NOTE -> Block.Kind.NOTE;
            case TABLE -> Block.Kind.TABLE;
            default -> Block.Kind.PARAGRAPH;
        };
        String mark = kind == Block.Kind.NOTE
                ? text.substring(0, text.indexOf(' ') + 1).strip()
                : null;
        return new Block(
                kind, line.level(), text, mark, List.of(), List.of(), -1, -1, false, line.page(), line.number());
    }
}
