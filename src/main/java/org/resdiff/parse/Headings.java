package org.resdiff.parse;

import java.util.List;
import java.util.regex.Pattern;
import org.resdiff.model.Run;
import org.resdiff.model.Style;

/** Tells headings from paragraphs by layout, style and shape. */
final class Headings {
    /** A longer line is a paragraph, however it is set. */
    private static final int LONGEST = 250;

    /** Without any cue of layout or style only a short line counts. */
    private static final int LONGEST_PLAIN = 100;

    /** Characters that the number before a heading may take, set plain. */
    private static final int NUMBER = 5;

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern LOWER = Pattern.compile("\\p{Ll}");

    private Headings() {}

    /** Whether the block is a heading: the format says so, or it is short, unpunctuated and set apart. */
    static boolean heading(Block block) {
        if (block.kind() == Block.Kind.HEADING) {
            return true;
        }
        String text = block.text();
        if (block.kind() != Block.Kind.PARAGRAPH
                || text.length() > LONGEST
                || Ending.punctuated(text)
                || !LETTER.matcher(text).find()) {
            return false;
        }
        return block.centered() || styled(block) || capitals(text) || plain(text);
    }

    /** Whether layout or style, not its shape alone, tells that it is a heading. */
    static boolean setApart(Block block) {
        return heading(block) && (block.kind() == Block.Kind.HEADING || block.centered() || styled(block));
    }

    /** Whether the block may be the title that belongs to a section's number on the line above: then it may be long. */
    static boolean title(Block block) {
        String text = block.text();
        return heading(block)
                || (block.kind() == Block.Kind.PARAGRAPH
                        && text.length() <= LONGEST
                        && !Ending.punctuated(text)
                        && (opens(text) || titled(text)));
    }

    /** Whether the words below or after a section's number are its title: few, and no sentence. They may open with any word. */
    static boolean titled(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_PLAIN
                && !Ending.punctuated(text)
                && Character.isUpperCase(text.codePointAt(0))
                && !Openings.verb(text);
    }

    private static boolean plain(String text) {
        return text.length() <= LONGEST_PLAIN && (opens(text) || Openings.quotedHeading(text));
    }

    private static boolean opens(String text) {
        return Character.isUpperCase(text.codePointAt(0)) && !Openings.verb(text) && !Openers.preambular(text);
    }

    /** Whether it is written in capitals throughout. */
    static boolean capitals(String text) {
        return LETTER.matcher(text).find() && !LOWER.matcher(text).find();
    }

    private static boolean styled(Block block) {
        int styled = 0;
        for (Run run : block.runs()) {
            if (run.is(Style.BOLD) || run.is(Style.ITALIC) || run.is(Style.UNDERLINE)) {
                styled += run.end() - run.start();
            }
        }
        return styled * 10 >= (block.text().length() - NUMBER) * 9;
    }

    /** What sets a heading apart from headings of other ranks: equal styles are siblings. */
    static String style(Block block) {
        if (block.kind() == Block.Kind.HEADING && block.level() > 0) {
            return "level " + block.level();
        }
        List<Run> runs = block.runs();
        boolean bold = runs.stream().anyMatch(run -> run.is(Style.BOLD));
        boolean italic = runs.stream().anyMatch(run -> run.is(Style.ITALIC));
        return (block.centered() ? "centred " : "")
                + (capitals(block.text()) ? "capitals " : "")
                + (bold ? "bold " : "")
                + (italic ? "italic" : "");
    }
}
