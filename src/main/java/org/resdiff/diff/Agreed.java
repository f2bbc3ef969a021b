package org.resdiff.diff;

import java.util.Objects;

/**
 * Words that a row gained and that an earlier text has, word for word: agreed language.
 *
 * @param words as the new document has them
 * @param path of the oldest text that has them
 * @param symbol of that text, null if unknown
 * @param label of the clause that has them; empty where it has none
 * @param texts how many texts of the library have them
 */
public record Agreed(String words, String path, String symbol, String label, int texts) {
    public Agreed {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(label, "label");
    }

    /** Text and clause as drafters cite them: "79/323 Annex/17". */
    public String place() {
        return cited(symbol, path) + (label.isEmpty() ? "" : " " + label);
    }

    /** A resolution by its number alone, as "79/323"; another document by its symbol, or else by its path. */
    public static String cited(String symbol, String path) {
        if (symbol == null) {
            return path;
        }
        int number = symbol.indexOf("/RES/");
        return number < 0 ? symbol : symbol.substring(number + "/RES/".length());
    }
}
