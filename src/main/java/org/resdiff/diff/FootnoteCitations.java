package org.resdiff.diff;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.text.Numerals;
import org.resdiff.text.Token;
import org.resdiff.text.Tokens;

/** Symbols, numbers and dates in a footnote: what it cites, nothing that the document says. */
final class FootnoteCitations implements Rule {
    private static final Set<String> WORDS = Set.of(
            "see",
            "also",
            "ibid",
            "resolution",
            "resolutions",
            "decision",
            "decisions",
            "annex",
            "para",
            "paras",
            "sect",
            "chap",
            "and",
            "of",
            "to",
            "i",
            "ii",
            "iii",
            "iv",
            "v",
            "vi",
            "a",
            "b",
            "c",
            "add",
            "rev",
            "corr");

    @Override
    public List<Kind> explain(Spot spot) {
        boolean footnote = spot.passage().row().now().stream().allMatch(clause -> clause.kind() == ClauseKind.FOOTNOTE);
        boolean citation = spot.oldTokens().stream().allMatch(FootnoteCitations::cites)
                && spot.nowTokens().stream().allMatch(FootnoteCitations::cites);
        return footnote && citation ? List.of(Kind.FOOTNOTE_ONLY) : List.of();
    }

    /** Whether a footnote says nothing but where to look: "See A/79/123, annex." */
    static boolean only(List<Clause> clauses) {
        return clauses.stream()
                .allMatch(clause -> clause.kind() == ClauseKind.FOOTNOTE
                        && Tokens.of(clause.text()).stream().allMatch(FootnoteCitations::cites));
    }

    private static boolean cites(Token token) {
        return !token.is(Token.Kind.WORD)
                || WORDS.contains(token.text().toLowerCase(Locale.ROOT))
                || Numerals.MONTHS.contains(token.text().toLowerCase(Locale.ROOT));
    }
}
