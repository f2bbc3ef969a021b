package org.resdiff.amend;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.resdiff.model.ClauseKind;

/** What drafters call each kind of clause. */
enum Noun {
    TITLE(ClauseKind.TITLE, "title"),
    ENACTING(ClauseKind.ENACTING, "enacting line"),
    HEADING(ClauseKind.HEADING, "heading"),
    PREAMBULAR(ClauseKind.PREAMBULAR, "preambular paragraph"),
    OPERATIVE(ClauseKind.OPERATIVE, "operative paragraph"),
    SUBPARAGRAPH(ClauseKind.SUBPARAGRAPH, "sub-paragraph"),
    ANNEX(ClauseKind.ANNEX, "annex paragraph"),
    FOOTNOTE(ClauseKind.FOOTNOTE, "footnote"),
    TABLE(ClauseKind.TABLE, "table row"),
    UNPARSED(ClauseKind.UNPARSED, "unnumbered paragraph");

    private final ClauseKind kind;
    private final String word;

    Noun(ClauseKind kind, String word) {
        this.kind = kind;
        this.word = word;
    }

    static Noun of(ClauseKind kind) {
        return valueOf(kind.name());
    }

    ClauseKind kind() {
        return kind;
    }

    String word() {
        return word;
    }

    String plural() {
        return word + "s";
    }

    /** A regular expression for any of the words, singular or plural, spaces and hyphens as they come. */
    static String pattern() {
        return Arrays.stream(values())
                .map(noun -> noun.word.replace("-", "-?").replace(" ", " ") + "s?")
                .collect(Collectors.joining("|"));
    }

    /** The noun that a word stands for. */
    static Noun named(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replace("subpara", "sub-para");
        return Arrays.stream(values())
                .filter(noun -> plain.equals(noun.word) || plain.equals(noun.plural()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no noun " + word));
    }
}
