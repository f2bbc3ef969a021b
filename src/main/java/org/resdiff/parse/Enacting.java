package org.resdiff.parse;

import java.util.List;
import java.util.regex.Pattern;

/** The line in which the body that speaks is named: "The General Assembly,". */
final class Enacting {
    /** The word that names a body somewhere in the line; no verb may come between. */
    private static final Pattern LINE = Pattern.compile(
            "^(?:The|THE)\\s(?=[^.;:]{0,200}?(?i:assembly|council|commission|conference|committee|parties|congress|board"
                    + "|meeting|ministers|union|organization|forum|tribunal|governments|senate|parliament|bureau|states)\\b)[\\p{L}\\p{Nd}\\p{Pd}'\u2019(),/"
                    + " ]{3,250},$");

    /** A sentence that names the body and what it does: the whole of a decision, or a paragraph of it. */
    private static final Pattern SENTENCE = Pattern.compile(
            "^The (?:General Assembly|Security Council|[\\p{Lu}][\\p{L}-]*(?: (?:and|of|on|the|for|\\p{Lu}[\\p{L}-]*)){0,12}?"
                    + " (?:Assembly|Council|Commission|Conference|Board|Parties)),? (?:\\p{Ll}+,? ){0,2}?(?:\\p{Ll}+s|having|recalling"
                    + "|noting|acting|at its)\\b.*",
            Pattern.DOTALL);

    private Enacting() {}

    /** Whether the paragraph is a sentence of the body itself, as those of decisions are. */
    static boolean sentence(String text) {
        return text.length() > 4
                && text.startsWith("The ")
                && SENTENCE.matcher(text).matches();
    }

    /** Whether the words by which councils resolve stand alone, and what they resolve follows. */
    static boolean resolvesBelow(String text) {
        return Openers.resolves(text)
                && (Ending.chapeau(text) || (text.length() <= LONGEST_RESOLVED && text.endsWith(",")));
    }

    /** In characters. */
    private static final int LONGEST_RESOLVED = 120;

    /** The name alone, without the comma, as some texts have it. */
    private static final Pattern NAME =
            Pattern.compile("^The (?:General Assembly|Security Council|Economic and Social Council"
                    + "|Human Rights Council|Commission on [\\p{L} ]{3,60}|Conference of the Parties)$");

    /** The block, parted where the first preambular paragraph runs on after the line. */
    static List<Block> parted(Block block) {
        String text = block.text();
        int comma = text.indexOf(", ");
        if (block.kind() != Block.Kind.PARAGRAPH
                || comma < 0
                || !LINE.matcher(text.substring(0, comma + 1)).matches()
                || !Character.isUpperCase(text.codePointAt(comma + 2))
                || !Openers.preambular(text.substring(comma + 2))) {
            return List.of(block);
        }
        Passage whole = block.passage();
        return List.of(
                block.of(whole.cut(comma + 1, text.length()), List.of()),
                block.of(whole.cut(0, comma + 2), Runs.from(block.runs(), comma + 2)));
    }

    /** Whether the block is such a line; without its comma only before the opening of a paragraph. */
    static boolean line(Block block, Block next) {
        return line(block)
                || (block.kind() != Block.Kind.NOTE
                        && NAME.matcher(block.text()).matches()
                        && Openers.part(next.text()).isPresent());
    }

    private static boolean line(Block block) {
        return block.kind() != Block.Kind.NOTE
                && LINE.matcher(block.text().replace(" ,", ",")).matches()
                && words(block.text()) <= LONGEST;
    }

    /** Three conferences of parties that speak together, each of which serves as another's meeting, need 36 words. */
    private static final int LONGEST = 40;

    private static int words(String text) {
        int words = 1;
        for (int i = 0; i < text.length(); i++) {
            words += text.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }
}
