package org.resdiff.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.resdiff.model.InputException;

/** Words that are spelt in two ways, British and American or older and newer. */
public final class Spelling {
    /** Letters from which on the rules for endings hold: "four" is not "for", "filled" is not "filed". */
    private static final int LONG = 5;

    private static final int LONGER = 8;

    /** An ending that is spelt in two ways, in words of so many letters and more. */
    private record Ending(Pattern spelt, String canonical, int from) {}

    private static final List<Ending> ENDINGS = List.of(
            new Ending(Pattern.compile("isation(s?)$"), "ization$1", LONG),
            new Ending(Pattern.compile("([a-z]{2})is(e|es|ed|ing|er|ers)$"), "$1iz$2", LONG),
            new Ending(Pattern.compile("ys(e|es|ed|ing)$"), "yz$1", LONG),
            new Ending(Pattern.compile("our(s|ed|ing|able|ably|al|hood)?$"), "or$1", LONG),
            new Ending(Pattern.compile("([bt])re(s?)$"), "$1er$2", LONG),
            new Ending(Pattern.compile("ll(ed|ing|er|ers|or|ors)$"), "l$1", LONGER));

    private final Map<String, String> pairs = new HashMap<>();

    private Spelling(Lexicon lexicon) {
        for (String entry : lexicon.entries("spelling.tsv")) {
            String[] fields = entry.split("\t", -1);
            if (fields.length != 2) {
                throw new InputException("spelling.tsv: \"" + entry + "\" is not two spellings; part them by a tab");
            }
            pairs.put(fields[0], fields[1]);
        }
    }

    public static Spelling of(Lexicon lexicon) {
        return new Spelling(lexicon);
    }

    /** One form for all spellings of a word in lower case; it need not be a word itself. */
    public String canonical(String word) {
        if (word.endsWith("'s")) {
            return canonical(word.substring(0, word.length() - 2)) + "'s";
        }
        String form = pairs.getOrDefault(word, word);
        if (form.length() < LONG) {
            return form;
        }
        for (Ending ending : ENDINGS) {
            form = form.length() < ending.from
                    ? form
                    : ending.spelt.matcher(form).replaceFirst(ending.canonical);
        }
        return form;
    }
}
