package org.resdiff.amend;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resdiff.model.ClauseKind;

/** What drafters call each kind of clause, and what other houses call it. */
public enum Noun {
    TITLE(ClauseKind.TITLE, "title"),
    ENACTING(ClauseKind.ENACTING, "enacting line"),
    HEADING(ClauseKind.HEADING, "heading"),
    PREAMBULAR(
            ClauseKind.PREAMBULAR,
            "preambular paragraph",
            "preambular clause",
            "preambulatory clause",
            "preamble paragraph",
            "recital"),
    OPERATIVE(ClauseKind.OPERATIVE, "operative paragraph", "operative clause"),
    SUBPARAGRAPH(ClauseKind.SUBPARAGRAPH, "sub-paragraph", "sub-clause"),
    ANNEX(ClauseKind.ANNEX, "annex paragraph"),
    FOOTNOTE(ClauseKind.FOOTNOTE, "footnote"),
    TABLE(ClauseKind.TABLE, "table row"),
    UNPARSED(ClauseKind.UNPARSED, "unnumbered paragraph");

    private final ClauseKind kind;
    private final String word;
    /** The word and what other houses say for it, separated by "|". */
    private final String others;

    Noun(ClauseKind kind, String word, String... others) {
        this.kind = kind;
        this.word = word;
        this.others = String.join("|", others);
    }

    private Stream<String> words() {
        return others.isEmpty() ? Stream.of(word) : Stream.concat(Stream.of(word), Stream.of(others.split("[|]", -1)));
    }

    public static Noun of(ClauseKind kind) {
        return valueOf(kind.name());
    }

    public ClauseKind kind() {
        return kind;
    }

    public String word() {
        return word;
    }

    public String plural() {
        return word + "s";
    }

    /** A regular expression for any of the words, singular or plural, spaces and hyphens as they come. */
    public static String pattern() {
        return Arrays.stream(values()).map(Noun::anyWord).collect(Collectors.joining("|"));
    }

    /** A regular expression for the words of this one, singular or plural. */
    String anyWord() {
        return words().map(one -> one.replace("-", "-?") + "s?").collect(Collectors.joining("|"));
    }

    /** The noun that a word stands for. */
    public static Noun named(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replaceFirst("^sub-?", "sub-");
        return Arrays.stream(values())
                .filter(noun -> noun.words().anyMatch(one -> plain.equals(one) || plain.equals(one + "s")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no noun " + word));
    }

    /** The noun in which a phrase ends, as "two new operative clauses"; empty where it names none. */
    public static Optional<Noun> endOf(String phrase) {
        String plain = phrase.toLowerCase(Locale.ROOT).replaceAll("\\bsub-?", "sub-");
        return Arrays.stream(values())
                .filter(noun -> noun.words().anyMatch(one -> plain.endsWith(one) || plain.endsWith(one + "s")))
                .findFirst();
    }
}
