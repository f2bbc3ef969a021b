package org.resdiff.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.resdiff.Pipeline;
import org.resdiff.model.Document;
import org.resdiff.read.ReadOptions;

/**
 * Resolutions of any length and their redrafts, from a seed: operative paragraphs of 15 to 45 made-up words whose
 * frequencies fall as in a language (Zipf), of which a redraft drops one in twenty, adds one in twenty, and changes three
 * words in one of five.
 */
final class Generated {
    private static final int WORDS = 3_000;
    private static final String[] VERBS = {
        "Requests", "Welcomes", "Encourages", "Calls upon", "Invites", "Urges", "Notes", "Recognizes", "Emphasizes"
    };
    private static final String[] SYLLABLES = {
        "ba", "cor", "den", "fil", "gra", "hol", "in", "jun", "kal", "lor", "men", "nor", "os", "pra", "qui", "ret",
        "sol", "ter", "un", "ver"
    };

    private final Random random;

    private Generated(long seed) {
        this.random = new Random(seed);
    }

    /** Both texts of a pair, the older one first. */
    record Pair(String old, String now) {
        Document oldDocument() {
            return document(old);
        }

        Document nowDocument() {
            return document(now);
        }

        private static Document document(String text) {
            return Pipeline.document(text.getBytes(StandardCharsets.UTF_8), "generated.txt", ReadOptions.DEFAULT);
        }

        /** The paths of both texts in the folder of temporary files. */
        String[] files() {
            try {
                Path folder = Files.createTempDirectory("resdiff-bench");
                Path older = Files.writeString(folder.resolve("old.txt"), old);
                Path newer = Files.writeString(folder.resolve("new.txt"), now);
                List.of(newer, older, folder).forEach(path -> path.toFile().deleteOnExit());
                return new String[] {older.toString(), newer.toString()};
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** @param clauses operative paragraphs of the older text */
    static Pair pair(int clauses, long seed) {
        Generated generated = new Generated(seed);
        List<String[]> old = new ArrayList<>();
        for (int i = 0; i < clauses; i++) {
            old.add(generated.clause());
        }
        return new Pair(text(old), text(generated.redraft(old)));
    }

    private String[] clause() {
        String[] words = new String[15 + random.nextInt(31)];
        words[0] = VERBS[random.nextInt(VERBS.length)];
        for (int i = 1; i < words.length; i++) {
            words[i] = word();
        }
        return words;
    }

    private List<String[]> redraft(List<String[]> old) {
        List<String[]> now = new ArrayList<>();
        for (String[] clause : old) {
            int fate = random.nextInt(20);
            if (fate == 0) {
                continue;
            }
            if (fate == 1) {
                now.add(clause());
            }
            String[] kept = clause.clone();
            for (int i = 0; fate < 6 && i < 3; i++) {
                kept[1 + random.nextInt(kept.length - 1)] = word();
            }
            now.add(kept);
        }
        return now;
    }

    /** The word of rank r comes 1/r as often as the first: e^(u ln n) is such a rank. */
    private String word() {
        int rank = (int) Math.exp(random.nextDouble() * Math.log(WORDS));
        StringBuilder word = new StringBuilder();
        for (int rest = rank; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.toString();
    }

    private static String text(List<String[]> clauses) {
        StringBuilder text = new StringBuilder("Measures of a general kind\n\nThe General Assembly,\n\n");
        for (int i = 0; i < clauses.size(); i++) {
            String end = i == clauses.size() - 1 ? "." : ";";
            text.append(i + 1)
                    .append(". ")
                    .append(String.join(" ", clauses.get(i)))
                    .append(end)
                    .append("\n\n");
        }
        return text.toString();
    }
}
