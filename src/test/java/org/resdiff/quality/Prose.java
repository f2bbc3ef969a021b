package org.resdiff.quality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Sentences for {@link Judgement}, put together from lists that no rule of the program was written with. One seed uses each
 * entry once, so that no two limbs of a text share more than a common word.
 */
final class Prose {
    private final Random random;
    private final Map<String, Deque<String>> left = new HashMap<>();

    Prose(Random random) {
        this.random = random;
    }

    /** An entry that was not used before. */
    String next(String list) {
        return left.computeIfAbsent(list, this::shuffled).remove();
    }

    /** "inspect the wooden piers of the inner basin before the first frost of the season": ten words or more. */
    String limb() {
        return next("verbs") + " " + next("objects") + " " + next("times");
    }

    /** Limbs in a row: "to inspect ..., and to sweep ...". */
    static String tied(List<String> limbs) {
        return "to " + String.join(", and to ", limbs);
    }

    private Deque<String> shuffled(String list) {
        List<String> entries = new ArrayList<>(read(list));
        Collections.shuffle(entries, random);
        return new ArrayDeque<>(entries);
    }

    private static List<String> read(String list) {
        try (InputStream in = Prose.class.getResourceAsStream("judgement/" + list + ".txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
