package org.resdiff.diff;

import java.util.List;
import java.util.regex.Pattern;
import org.resdiff.lexicon.Phrases;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.text.Token;
import org.resdiff.text.Tokens;

/**
 * A footnote that only names where a text is to be found ("See A/79/123, annex."): what it cites, nothing that the document
 * says. One that defines, sets an amount or makes a reservation says something, and is judged like any clause.
 */
final class SourceNotes implements Rule {
    /** How a note says where its source is: a verb that binds nobody. */
    private static final Pattern PLACED = Pattern.compile(
            "(?i)\\b(?:is|are|was|were|to be) (?:reproduced|available|contained|issued|published|annexed|found)\\b");

    /** How a note takes something out of what it cites, or binds it to a condition. */
    private static final Pattern RESERVED = Pattern.compile(
            "(?i)\\b(?:save|but|only|other than|apart from|subject to|provided that|on condition|with the exception)\\b");

    /** How resolutions were signed before symbols had a session in them: "Resolution 512 B (IV)". */
    private static final Pattern OLD_SIGN = Pattern.compile("(?i:\\bresolutions?) \\d+(?: [A-Z])? \\([IVXLC]+\\)");

    @Override
    public List<Kind> explain(Spot spot) {
        WordLists lists = spot.passage().lists();
        return only(spot.passage().row().old(), lists)
                        && only(spot.passage().row().now(), lists)
                ? List.of(Kind.FOOTNOTE_ONLY)
                : List.of();
    }

    /** Whether all are footnotes that say nothing but where to look. */
    static boolean only(List<Clause> clauses, WordLists lists) {
        for (Clause clause : clauses) {
            if (clause.kind() != ClauseKind.FOOTNOTE || !cites(clause.text(), lists)) {
                return false;
            }
        }
        return true;
    }

    /** A note without a verb, negation or reservation that shows the sign of a source, or is a title that ends in its year. */
    static boolean cites(String text, WordLists lists) {
        List<Token> tokens = Tokens.of(PLACED.matcher(text).replaceAll(" "));
        List<String> words = Phrases.words(tokens);
        boolean says = words.stream()
                .anyMatch(word ->
                        lists.verbs().contains(word) || lists.negations().contains(negation(word)));
        if (says || RESERVED.matcher(text).find()) {
            return false;
        }
        boolean sign = tokens.stream()
                        .anyMatch(token ->
                                token.is(Token.Kind.SYMBOL) || token.text().contains("://"))
                || words.stream().anyMatch(word -> lists.sourceWords().contains(word) || word.startsWith("www."));
        return sign || OLD_SIGN.matcher(text).find() || title(tokens, words);
    }

    /** "No." before a figure is a number and denies nothing; it is judged where words are counted. */
    private static String negation(String word) {
        return word.equals("no") ? "" : word;
    }

    /** "Secretary-General's River Agenda, 2022.": no figure but the year behind the last comma. */
    private static boolean title(List<Token> tokens, List<String> words) {
        int last = words.size() - 1;
        if (last >= 0 && words.get(last).equals(".")) {
            last--;
        }
        if (last < 2 || !words.get(last - 1).equals(",") || !words.get(last).matches("(?:19|20)\\d\\d")) {
            return false;
        }
        return tokens.subList(0, last).stream().noneMatch(token -> token.is(Token.Kind.NUMBER));
    }
}
