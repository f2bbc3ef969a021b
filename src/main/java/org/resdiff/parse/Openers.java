package org.resdiff.parse;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.text.Token;
import org.resdiff.text.Tokens;

/** Tells from its first words which part of a resolution a paragraph belongs to. The words are data: openers.txt. */
final class Openers {
    /** The two parts of a resolution. */
    enum Part {
        PREAMBULAR,
        OPERATIVE
    }

    /** "Also once again strongly": more adverbs than these before the verb are no opening. */
    private static final int MOST_ADVERBS = 4;

    /** Characters looked at; an opening is shorter. */
    private static final int SPAN = 120;

    private static final String ADVERB = "adverb";
    private static final Map<String, String> PARTS = parts();

    /** "NOW, THEREFORE, BE IT RESOLVED", as councils, student governments and parties say what they decide. */
    private static final Pattern RESOLVED = Pattern.compile(
            "^(?:(?i:(?:now,?\\s)?(?:therefore,?\\s)?(?:let|be)\\sit(?:\\sbe)?,?\\s(?:(?:also|further|finally|therefore),?\\s)?resolved)\\b"
                    + "|(?:FURTHER\\s)?RESOLVED(?=[,:]|\\s(?i:that)\\b))");

    private Openers() {}

    private static Map<String, String> parts() {
        Map<String, String> parts = new HashMap<>();
        for (String entry : Lexicon.ENGLISH.entries("openers.txt")) {
            String[] fields = entry.split("\t", -1);
            parts.put(fields[0].toLowerCase(Locale.ROOT), fields[1]);
        }
        return Map.copyOf(parts);
    }

    /** The part that the text's opening words belong to; empty where they are no opening. */
    static Optional<Part> part(String text) {
        if (resolves(text)) {
            return Optional.of(Part.OPERATIVE);
        }
        int left = MOST_ADVERBS + 1;
        for (Token word : Tokens.of(text.substring(0, Math.min(SPAN, text.length())))) {
            if (!word.is(Token.Kind.WORD)) {
                continue;
            }
            if (left-- == 0) {
                break;
            }
            String part = PARTS.getOrDefault(word.text().toLowerCase(Locale.ROOT), "");
            if (!part.equals(ADVERB)) {
                return part.isEmpty() ? Optional.empty() : Optional.of(Part.valueOf(part.toUpperCase(Locale.ROOT)));
            }
        }
        return Optional.empty();
    }

    /** Whether a paragraph opens with the words by which councils resolve. */
    static boolean resolves(String text) {
        return RESOLVED.matcher(text).lookingAt();
    }

    /** Whether the text opens as a preambular paragraph does. */
    static boolean preambular(String text) {
        return part(text).orElse(null) == Part.PREAMBULAR;
    }

    /** Whether the text opens as an operative paragraph does. */
    static boolean operative(String text) {
        return part(text).orElse(null) == Part.OPERATIVE;
    }
}
