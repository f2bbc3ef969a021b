package org.resdiff.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Annexes whose name shares a block with what stands around it: with the closing lines before ("100th plenary meeting 16 July
 * 2024 Annex") or with its title ("Annex Political declaration"). Each becomes a block of its own, so that it opens a section.
 */
final class Annexes {
    /** "Annex Political declaration", "Annex: Political declaration": a title is no sentence. */
    private static final Pattern TITLED = Pattern.compile(
            "^(?:Annex|ANNEX|Appendix|APPENDIX)(?<mark>[:.]| [\u2013\u2014-])? (?=[\\p{Lu}\"\u201C\\[])");

    private static final Pattern AFTER_CLOSING = Pattern.compile(" (?=" + AnnexNames.NAME + "(?:$| \\p{Lu}))");

    /** How the closing lines end: "the third meeting of the Annex I Parties" is none. */
    private static final Pattern CLOSED = Pattern.compile("(?:meeting|\\p{Nd}{4})[.)\\]]?$");

    private Annexes() {}

    /** The blocks, those parted that hold an annex's name beside other text. */
    static List<Block> parted(List<Block> blocks) {
        List<Block> parted = new ArrayList<>(blocks.size());
        boolean closed = false;
        for (Block block : blocks) {
            if (block.kind() == Block.Kind.NOTE || block.kind() == Block.Kind.TABLE) {
                parted.add(block);
                continue;
            }
            int closing = closing(block.text());
            Block rest = block;
            if (closing > 0) {
                parted.add(head(block, closing));
                rest = tail(block, closing);
                closed = true;
            }
            int name = titled(rest, closed || Headings.setApart(rest));
            if (name > 0) {
                parted.add(head(rest, name));
                rest = tail(rest, name);
            }
            parted.add(rest);
            closed = Closing.closes(rest.text());
        }
        return parted;
    }

    /** Where the closing lines end that an annex's name follows in one block; -1 for none. */
    private static int closing(String text) {
        if (!text.contains(" A")) {
            return -1;
        }
        Matcher name = AFTER_CLOSING.matcher(text);
        while (name.find()) {
            String before = text.substring(0, name.start());
            if (Closing.closes(before) && CLOSED.matcher(before).find()) {
                return name.end();
            }
        }
        return -1;
    }

    /** Where the title begins behind an annex's name; a mark between them says so, else the block has to stand apart. */
    private static int titled(Block block, boolean apart) {
        Matcher matcher = TITLED.matcher(block.text());
        boolean title = matcher.lookingAt()
                && (apart || matcher.group("mark") != null)
                && !Ending.punctuated(block.text())
                && block.markers().isEmpty();
        return title ? matcher.end() : -1;
    }

    private static Block head(Block block, int end) {
        return block.of(block.passage().cut(end, block.text().length()), Runs.until(block.runs(), end));
    }

    private static Block tail(Block block, int start) {
        return block.of(block.passage().cut(0, start), Runs.from(block.runs(), start));
    }
}
