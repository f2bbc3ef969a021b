package org.resdiff.amend.read;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What sentences of papers may hold that changes nothing of their meaning, taken out before the grammar sees them: courtesy,
 * lines as a help to the eye, the number that a paragraph will have, a colon before a quotation, the end of an item.
 */
final class Usage {
    private static final String PARAGRAPH = "(?:the |operative |preambular |sub-?|paragraph|clause|op|pp|oc|pc|\\d)";
    private static final String NUMBERED =
            "(?:operative |preambular )?(?:paragraph|clause) \\d{1,3}|(?:op|pp) ?\\d{1,3}";

    /** Each with what comes in its place. */
    private static final Map<Pattern, String> TABLE = table();

    private Usage() {}

    private static Map<Pattern, String> table() {
        Map<String, String> table = new LinkedHashMap<>();
        table.put("\\s+", " ");
        table.put("^(?:please|kindly) ", "");
        table.put("\\b(?:in|on|at) (?:the )?\\p{Alpha}+ lines? of (?=" + PARAGRAPH + ")", "in ");
        table.put("\\b(?:in|on|at) lines? \\d+(?:(?:, | and |-| to )\\d+)*+ of (?=" + PARAGRAPH + ")", "in ");
        table.put(
                ",? (?:(?:in|on|at) )?(?:the )?(?:lines? \\d+(?:(?:, | and |-| to )\\d+)*+|\\p{Alpha}+(?:st|nd|rd|th) line)(?=[,:])",
                "");
        table.put(
                "\\b(?:former|original|old) (" + NUMBERED + ") ?\\((?:present|new|now|current|renumbered)[^()]*\\)",
                "$1");
        table.put("\\b(" + NUMBERED + ") ?\\((?:present|new|now|renumbered)[^()]*\\)", "$1");
        table.put(
                "\\b(?:present|new|current) (?:" + NUMBERED + ") ?\\((?:former|formerly|original|old) (" + NUMBERED
                        + ")\\)",
                "$1");
        table.put("\\b(?:former|original) (?=" + NUMBERED + ")", "");
        table.put(
                "\\b(replace|with|by|insert|add|append|delete|omit|strike|substitute|words?|text|for|to|read)\\s?:(?= \u201C)",
                "$1");
        table.put("\\s*(?:[;,](?: and| or)?)$", "");
        Map<Pattern, String> compiled = new LinkedHashMap<>();
        table.forEach((pattern, with) -> compiled.put(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), with));
        return Collections.unmodifiableMap(compiled);
    }

    /** The sentence without them. */
    static Sentence plain(Sentence sentence) {
        String frame = sentence.frame();
        for (Map.Entry<Pattern, String> usage : TABLE.entrySet()) {
            frame = usage.getKey().matcher(frame).replaceAll(usage.getValue());
        }
        return new Sentence(frame.strip(), sentence.quotes());
    }
}
