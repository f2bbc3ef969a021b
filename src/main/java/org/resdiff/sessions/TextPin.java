package org.resdiff.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.resdiff.model.InputException;
import org.resdiff.model.Symbol;

/**
 * What the user knows better: a pair, or a text that has no partner.
 *
 * @param old symbol or path of the old text; empty where the new one is new
 * @param now symbol or path of the new text; empty where the old one is discontinued
 */
public record TextPin(String old, String now) {
    public TextPin {
        Objects.requireNonNull(old, "old");
        Objects.requireNonNull(now, "now");
    }

    /**
     * Pins as the user writes them: "79/12=80/33", "79/12=" or "=80/33".
     *
     * @param origin the option or file that they stand in, for messages; a file's lines are counted
     */
    public static List<TextPin> parse(List<String> lines, String origin) {
        List<TextPin> pins = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int sign = line.indexOf('=');
            if (sign < 0 || line.length() == 1) {
                String place = origin.startsWith("--") ? origin + " " + line : origin + ":" + (i + 1);
                throw new InputException(
                        place + ": no pair of texts; write OLD=NEW with a symbol or path on each side");
            }
            pins.add(new TextPin(
                    line.substring(0, sign).strip(), line.substring(sign + 1).strip()));
        }
        return pins;
    }

    /** The one of the texts that a symbol or path names. */
    static int find(String wanted, List<Integer> among, List<SessionText> texts) {
        Symbol symbol = Symbol.of(wanted);
        String key = TraitReader.key(symbol);
        List<Integer> found = among.stream()
                .filter(index -> names(wanted, key, texts.get(index)))
                .toList();
        if (found.size() != 1) {
            throw new InputException("pair " + wanted + ": " + (found.isEmpty() ? "no such text" : "several such texts")
                    + " on that side; give its symbol or its path below the folder");
        }
        return found.get(0);
    }

    private static boolean names(String wanted, String key, SessionText text) {
        return text.path().equals(wanted)
                || wanted.endsWith("/" + text.path())
                || wanted.equals(text.symbol())
                || (key != null && key.equals(TraitReader.key(Symbol.of(text.symbol()))));
    }
}
