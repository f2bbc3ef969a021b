package org.resdiff.quality;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import org.resdiff.diff.words.Hunk;
import org.resdiff.diff.words.Myers;
import org.resdiff.diff.words.Spacing;
import org.resdiff.diff.words.WordDiff;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.text.Token;
import org.resdiff.text.Tokens;
import org.resdiff.text.Typography;

/** Measures the word diff against edits of which the truth is known, plain Myers beside it. */
final class WordQuality {
    private static final Set<String> STOP_WORDS = Set.copyOf(Lexicon.ENGLISH.entries("stop-words.txt"));

    private WordQuality() {}

    /**
     * What a word diff reached.
     *
     * @param precision of the words marked as changed, both sides together, 0 to 1
     * @param islands kept runs of one word between two hunks, per 100 pairs
     * @param hunks hunks for each true one
     */
    record Figures(double precision, double recall, double islands, double hunks) {
        double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }

        String row(String name) {
            return String.format(
                    Locale.ROOT,
                    "| %s | %.3f | %.3f | %.3f | %.1f | %.2f |",
                    name,
                    f1(),
                    precision,
                    recall,
                    islands,
                    hunks);
        }
    }

    /** The table of docs/quality.md. */
    static List<String> table(List<String> texts, int pairs, long seed) {
        return List.of(
                "| word diff | token F1 | precision | recall | islands per 100 | hunks per true hunk |",
                "|---|---|---|---|---|---|",
                measure(texts, pairs, seed, WordQuality::plainMyers).row("plain Myers"),
                measure(texts, pairs, seed, WordQuality::ours).row("resdiff"));
    }

    static List<Hunk> ours(String old, String now) {
        return WordDiff.of(old, now, STOP_WORDS, Spacing.PRINTED).hunks();
    }

    static List<Hunk> plainMyers(String old, String now) {
        return Myers.hunks(keys(old), keys(now));
    }

    private static List<String> keys(String text) {
        return Tokens.of(text).stream().map(Token::text).map(Typography::fold).toList();
    }

    static Figures measure(List<String> texts, int pairs, long seed, BiFunction<String, String, List<Hunk>> diff) {
        WordEdits edits = new WordEdits(seed, texts, STOP_WORDS);
        long marked = 0;
        long right = 0;
        long changed = 0;
        long islands = 0;
        long hunks = 0;
        long trueHunks = 0;
        for (int i = 0; i < pairs; i++) {
            WordEdits.Edited edited = edits.next();
            List<Hunk> found = diff.apply(edited.old(), edited.now());
            boolean[] truth = words(edited, edited.truth());
            boolean[] ours = words(edited, found);
            for (int word = 0; word < truth.length; word++) {
                marked += ours[word] ? 1 : 0;
                changed += truth[word] ? 1 : 0;
                right += ours[word] && truth[word] ? 1 : 0;
            }
            islands += islands(found);
            hunks += found.size();
            trueHunks += edited.truth().size();
        }
        return new Figures(
                (double) right / marked, (double) right / changed, 100.0 * islands / pairs, (double) hunks / trueHunks);
    }

    /** For each word of the old text, then of the new one, whether it is in a hunk. */
    private static boolean[] words(WordEdits.Edited edited, List<Hunk> hunks) {
        int old = Tokens.of(edited.old()).size();
        boolean[] words = new boolean[old + Tokens.of(edited.now()).size()];
        for (Hunk hunk : hunks) {
            for (int i = hunk.oldStart(); i < hunk.oldEnd(); i++) {
                words[i] = true;
            }
            for (int j = hunk.nowStart(); j < hunk.nowEnd(); j++) {
                words[old + j] = true;
            }
        }
        return words;
    }

    /** Kept runs of one word between two hunks. */
    static int islands(List<Hunk> hunks) {
        int islands = 0;
        for (int i = 1; i < hunks.size(); i++) {
            islands += hunks.get(i).oldStart() - hunks.get(i - 1).oldEnd() < 2 ? 1 : 0;
        }
        return islands;
    }
}
