package org.resdiff.quality.hiding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A document written for these trials; blocks are parted by blank lines, rows of a table by line ends. */
record OwnDocument(String name, List<Block> blocks) {
    static List<OwnDocument> all() {
        return List.of(load("resolution"), load("bylaw"), load("contract"), load("decision"), load("standard"));
    }

    private static OwnDocument load(String name) {
        try (InputStream in = OwnDocument.class.getResourceAsStream(name + ".txt")) {
            List<Block> blocks = new ArrayList<>();
            for (String text : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\n\n", -1)) {
                if (text.startsWith("|")) {
                    text.lines()
                            .map(line -> line.substring(2, line.length() - 2))
                            .forEach(line -> blocks.add(new Block(Block.Role.ROW, line)));
                } else {
                    blocks.add(block(text));
                }
            }
            return new OwnDocument(name, List.copyOf(blocks));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Block block(String text) {
        if (text.startsWith("@ ")) {
            return new Block(Block.Role.MATTER, text.substring(2));
        }
        if (text.startsWith("# ")) {
            return new Block(Block.Role.TITLE, text.substring(2));
        }
        if (text.startsWith("## ")) {
            return new Block(Block.Role.HEADING, text.substring(3));
        }
        return new Block(text.matches("\\[\\d\\] .*") ? Block.Role.NOTE : Block.Role.TEXT, text);
    }
}
