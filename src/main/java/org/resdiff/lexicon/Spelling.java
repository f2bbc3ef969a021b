package org.resdiff.lexicon;

import java.util.HashMap;
import java.util.Map;
import org.resdiff.model.InputException;

/** Words that are spelt in two ways, British and American or older and newer. */
public final class Spelling {
    /** Letters from which on the rules for endings hold: "four" is not "for", "filled" is not "filed". */
    private static final int LONG = 5;

    private static final int LONGER = 8;

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
        form = form.replaceFirst("isation(s?)$", "ization$1")
                .replaceFirst("([a-z]{2})is(e|es|ed|ing|er|ers)$", "$1iz$2")
                .replaceFirst("ys(e|es|ed|ing)$", "yz$1")
                .replaceFirst("our(s|ed|ing|able|ably|al|hood)?$", "or$1")
                .replaceFirst("([bt])re(s?)$", "$1er$2");
        return form.length() < LONGER ? form : form.replaceFirst("ll(ed|ing|er|ers|or|ors)$", "l$1");
    }
}
