package org.resdiff.check;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns straight quotes and apostrophes of a typed text into curly ones, or the other way round. */
final class QuoteKinds {
    /** Code, tags, comments and the targets of links keep their signs. */
    private static final Pattern NOT_PROSE = Pattern.compile(
            "(?s:```.*?```|~~~.*?~~~|<!--.*?-->)|`[^`\n]*`|<[^>\n]*>|]\\([^)\n]*\\)|(?m:^ {0,3}\\[[^]\n]+]: *\\S+.*$)");

    private static final String BEFORE_OPENING = "([{—–/-“‘\"'";

    private QuoteKinds() {}

    /** The signs that take the place of a kind that is rare in the text, by their places. */
    static Map<Integer, String> unified(String text, char rare, Subject subject) {
        boolean doubled = "\"“”".indexOf(rare) >= 0;
        boolean curled = rare == '"' || rare == '\'';
        Map<Integer, String> signs = new TreeMap<>();
        if (doubled && curled && unclosed(subject)) {
            return signs;
        }
        Matcher kept = NOT_PROSE.matcher(text);
        int from = 0;
        while (kept.find()) {
            // A note's own text looks like the target of a link.
            if (!kept.group().stripLeading().startsWith("[^")) {
                unify(text, from, kept.start(), doubled, curled, signs);
                from = kept.end();
            }
        }
        unify(text, from, text.length(), doubled, curled, signs);
        return signs;
    }

    /** Whether which quote opens and which closes cannot be known. */
    private static boolean unclosed(Subject subject) {
        return subject.clauses().stream()
                .anyMatch(clause -> clause.text().chars().filter(c -> c == '"').count() % 2 == 1);
    }

    private static void unify(
            String text, int from, int to, boolean doubled, boolean curled, Map<Integer, String> signs) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (curled && c == (doubled ? '"' : '\'')) {
                signs.put(i, curly(text, i, doubled));
            } else if (!curled && (doubled ? "“”" : "‘’").indexOf(c) >= 0) {
                signs.put(i, doubled ? "\"" : "'");
            }
        }
    }

    private static String curly(String text, int at, boolean doubled) {
        int before = at;
        while (before > 0 && "*_".indexOf(text.charAt(before - 1)) >= 0) {
            before--;
        }
        char c = before == 0 ? ' ' : text.charAt(before - 1);
        boolean spaced = Character.isWhitespace(c) || Character.isSpaceChar(c);
        boolean opens = spaced || BEFORE_OPENING.indexOf(c) >= 0;
        if (doubled) {
            return opens ? "“" : "”";
        }
        // "in the '90s" leaves figures out.
        boolean figure = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
        return opens && !figure ? "‘" : "’";
    }
}
