package org.resdiff.parse;

import java.util.List;
import org.resdiff.model.Diagnostic;
import org.resdiff.model.Furniture;

/**
 * A document cut into whole paragraphs.
 *
 * @param blocks in reading order, each note after the paragraph with which the text above it ends
 * @param furniture what was taken out, in reading order
 * @param diagnostics those of the reader and what was guessed here
 */
record Blocks(List<Block> blocks, List<Furniture> furniture, List<Diagnostic> diagnostics) {
    Blocks {
        blocks = List.copyOf(blocks);
        furniture = List.copyOf(furniture);
        diagnostics = List.copyOf(diagnostics);
    }
}
