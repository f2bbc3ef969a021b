package org.resdiff.diff;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.lexicon.Phrases;
import org.resdiff.text.Tokens;

/** The resolutions and decisions that a text cites by number, for whoever compares documents as wholes. */
public final class CitedResolutions {
    /** Words before a number within which it is called a resolution. */
    private static final int NEAR = 7;
    /** Words before "resolution" within which it is called the citing body's own: "its previous relevant resolutions". */
    private static final int POSSESSIVE = 4;

    private CitedResolutions() {}

    /**
     * One citation.
     *
     * @param number as printed: "79/40", "2728 (2024)"
     * @param own whether the text calls it one of its own body's: "its resolution 79/40"
     */
    public record Mention(String number, boolean own) {}

    /** The citations in a text, in order. */
    public static List<Mention> in(String text) {
        List<String> words = Phrases.words(Tokens.of(text));
        List<Mention> mentions = new ArrayList<>();
        for (List<Citations.Citation> list : Citations.lists(words, Moment.in(words))) {
            boolean own = isOwn(words, list.get(0).start());
            for (Citations.Citation citation : list) {
                mentions.add(new Mention(citation.number(), own));
            }
        }
        return mentions;
    }

    private static boolean isOwn(List<String> words, int start) {
        int noun = start - 1;
        while (noun >= Math.max(0, start - NEAR) && !words.get(noun).startsWith("resolution")) {
            noun--;
        }
        return noun >= Math.max(0, start - NEAR)
                && words.subList(Math.max(0, noun - POSSESSIVE), noun).contains("its");
    }
}
