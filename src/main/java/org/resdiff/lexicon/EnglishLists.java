package org.resdiff.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The texts of our own word lists. The build puts a class in the place of this one that gives the same answers without
 * looking into the jar, for a faster start: src/build/Lists.java.
 */
final class EnglishLists {
    private EnglishLists() {}

    /** @param name of the file, as "ladder.tsv" */
    static String text(String name) {
        try (InputStream in = EnglishLists.class.getResourceAsStream("en/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no such word list");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
